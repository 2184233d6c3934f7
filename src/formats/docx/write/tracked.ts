import type { PartLayout } from '../../office/layout.ts';
import type { Reviewer } from '../../office/review.ts';
import { xmlAttribute } from '../../office/splices.ts';
import type { ChangeStyle } from './change-style.ts';
import { ownNames } from './names.ts';

/** Changes that are made as if the text had always been so. */
export function untrackedStyle(nextId: () => number): ChangeStyle {
  return { tracked: false, deleted: () => '', inserted: (runs) => runs, nextId };
}

/** What others inserted or moved and nobody accepted yet. */
const INSERTIONS = ['w:ins', 'w:moveTo'];
/** No XML can hold it. It stands where what somebody else inserted was divided. */
const SEAM = '\u0001';

/** How the changes within a run become tracked changes, for Word and LibreOffice to accept or reject. */
export function trackedStyle(layout: PartLayout, run: number, reviewer: Reviewer, nextId: () => number): ChangeStyle {
  const { w, declared } = ownNames(layout, run);
  const start = (name: string) => {
    const { author, date } = reviewer;
    return `<${w}${name}${declared} ${w}id="${nextId()}" ${w}author="${xmlAttribute(author)}" ${w}date="${date}">`;
  };
  const tracked = (name: string, runs: string) => `${start(name)}${runs}</${w}${name}>`;
  const { parent } = layout.node(run);
  const isInserted = INSERTIONS.includes(layout.node(parent).name);
  return {
    tracked: true,
    nextId,
    deleted: (runs) => tracked('del', runs),
    inserted: (runs) => {
      const ours = tracked('ins', runs);
      if (!isInserted) return ours;
      // An insertion stands beside one of somebody else, not in it.
      const again = withId(layout.startTag(parent), nextId());
      return `${SEAM}${layout.xml.slice(layout.node(parent).closeStart, layout.node(parent).to)}${ours}${again}${SEAM}`;
    },
  };
}

/** An element with another number. */
export function withId(xml: string, id: number): string {
  return xml.replace(/(\s[^\s=:"'<>/]+:id\s*=\s*)(?:"[^"]*"|'[^']*')/u, `$1"${id}"`);
}

/** Takes away what was divided off without content, and the seams themselves. */
export function withoutSeams(xml: string): string {
  return xml.replace(/<[^<>/](?:[^<>"']|"[^"<]*"|'[^'<]*')*>\u0001+<\/[^<>]*>/gu, '').replaceAll(SEAM, '');
}
