import type { Block, Image, TextDocument } from '../../src/document/document.ts';
import { captionOf, isBareCaption, oppositionIn, showsPeople } from '../../src/language/alternative-texts/captions.ts';
import { isOnlyCredit } from '../../src/language/alternative-texts/credits.ts';
import { isFileName } from '../../src/language/alternative-texts/file-names.ts';
import { defineRule, type Report } from '../../src/rule/rule.ts';

/** What follows such a caption gives the names after all. */
const NAMES_FOLLOW = /^(?:van links naar rechts|v\.?l\.?n\.?r)/iu;

export default defineRule({
  id: 'beeld-bijschrift',
  category: 'beeld',
  title: 'Bijschrift dat niets over de mensen zegt',
  description: 'Meldt bijschriften die niet zeggen wie er op de foto staat of wat die mensen doen.',
  why: 'Mensen op een foto zijn geen versiering. “Enkele aanwezigen” zegt niet waarom ze daar staan. Zet u “onze inwoners” naast “nieuwkomers”, dan lijken dat twee kampen. Nochtans wonen ze in dezelfde gemeente.',
  how: 'Zeg wat de mensen doen en waar: “Buren planten samen een haag in de Molenstraat”. Noem namen als u dat mag. Noem voor iedereen hetzelfde: naam, functie of wat hij doet.',
  sources: ['CommunicatieRijk: herkenbare communicatie', 'Diversiteitspraktijk: hoe breng ik diversiteit in beeld'],
  criterion: 'Beeldvorming',
  severity: { brief: 'info', webpagina: 'info', loketscript: 'off' },
  fixable: 'never',
  options: {},
  wrong: [
    {
      text: '<figure><img src="a.jpg" alt="Mensen in de raadzaal"><figcaption>Enkele aanwezigen</figcaption></figure>',
      format: 'html',
      matches: ['Enkele aanwezigen'],
    },
    { text: '![De ploeg van het containerpark](a.jpg)\n*Groepsfoto*', format: 'markdown', matches: ['Groepsfoto'] },
    { text: '![Een tent op het plein](a.jpg)\n\n*Sfeerbeeld*', format: 'markdown', matches: ['Sfeerbeeld'] },
    {
      text: '<figure><img src="k.jpg" alt="Buren koken"><figcaption>Onze inwoners koken met nieuwkomers.</figcaption></figure>',
      format: 'html',
      matches: ['Onze inwoners koken met nieuwkomers'],
    },
    {
      text: '<figure><img src="l.jpg" alt="Twee vrouwen zaaien bloemen"><figcaption>© Stad Hoogbeke</figcaption></figure>',
      format: 'html',
      matches: ['© Stad Hoogbeke'],
    },
    {
      text: '<figure><img src="IMG_8890.jpg" alt="Molen"><figcaption>IMG_8890.jpg</figcaption></figure>',
      format: 'html',
      matches: ['IMG_8890.jpg'],
    },
  ],
  right: [
    {
      text: '<figure><img src="a.jpg" alt="Mensen in de raadzaal"><figcaption>Inwoners luisteren naar het plan voor de Markt.</figcaption></figure>',
      format: 'html',
    },
    {
      text: '<figure><img src="w.jpg" alt="Het Welkomhuis"><figcaption>© Stad Hoogbeke</figcaption></figure>',
      format: 'html',
      trap: 'de maker van een foto zonder mensen',
    },
    {
      text: '<figure><img src="a.jpg" alt="Twee vrouwen zaaien"><figcaption>Olena en An zaaien bloemen. (foto: K. Maes)</figcaption></figure>',
      format: 'html',
      trap: 'naast de maker zegt het bijschrift ook wie wat doet',
    },
    {
      text: '<figure><img src="b.jpg" alt="Zaal"><figcaption>De burgemeester begroet onze nieuwe inwoners.</figcaption></figure>',
      format: 'html',
      trap: '“onze” hoort bij de nieuwe inwoners',
    },
    {
      text: '<figure><img src="b.jpg" alt="Zaal"><figcaption>Onze inwoners, ook nieuwkomers, kiezen een boom.</figcaption></figure>',
      format: 'html',
      trap: 'nieuwkomers horen bij de inwoners',
    },
    {
      text: '<figure><img src="b.jpg" alt="Zaal"><figcaption>Onze medewerkers helpen nieuwkomers op weg.</figcaption></figure>',
      format: 'html',
      trap: 'medewerkers zijn geen kamp tegenover nieuwkomers',
    },
    {
      text: '<table><caption>Deelnemers</caption><tr><td>Oostmere</td><td>120</td></tr></table>',
      format: 'html',
      trap: 'de titel van een tabel',
    },
    {
      text: '![Zes collega’s](a.jpg)\n\n**Ons team**\n\n- Fatima\n- Wout',
      format: 'markdown',
      trap: 'een tussentitel onder een foto',
    },
    {
      text: '<figure><img src="a.jpg" alt="De raad"><figcaption>Groepsfoto</figcaption></figure><p>Van links naar rechts: An, Youssef en Lotte.</p>',
      format: 'html',
      trap: 'de namen staan eronder',
    },
    {
      text: '<figure><img src="t.jpg" alt="Tent"><figcaption>Sfeerbeeld van de kerstmarkt in 2025</figcaption></figure>',
      format: 'html',
      trap: 'het bijschrift zegt waar en wanneer',
    },
  ],
  start(context) {
    const seen = new Set<Block>();
    return {
      image(image) {
        const block = captionOf(image, context.document);
        if (!block || block.language !== 'nl' || seen.has(block)) return;
        seen.add(block);
        const report = reportOn(image, block, context.document);
        if (report) context.report(report);
      },
    };
  },
});

function reportOn(image: Image, block: Block, { blocks }: TextDocument): Report | undefined {
  const { text } = block;
  const at = { block, from: 0, to: text.length };
  if (isFileName(text, image.url)) {
    return { at, message: `“${text}” is de naam van een bestand. Zeg wat er te zien is, of laat het bijschrift weg.` };
  }
  if (isOnlyCredit(text)) {
    if (!showsPeople(image.alt ?? '')) return undefined;
    return { at, message: `“${text}” zegt alleen wie de foto maakte. Zeg ook wat de mensen op de foto doen.` };
  }
  const opposition = oppositionIn(text);
  if (opposition) {
    const { we, they, range } = opposition;
    return {
      at: { block, from: range[0], to: range[1] },
      message: `“${we}” naast “${they}” klinkt als wij en zij. Noem iedereen inwoner, of noem iedereen bij naam.`,
    };
  }
  const bare = isBareCaption(text);
  if (!bare || NAMES_FOLLOW.test(blocks[block.index + 1]?.text ?? '')) return undefined;
  const message =
    bare === 'mood'
      ? `“${text}” zegt niet wat er te zien is. Zeg dat kort, of laat het bijschrift weg.`
      : `“${text}” zegt niet wie dit zijn. Zeg wat ze doen en waar, of noem hun naam als u dat mag.`;
  return { at, message };
}
