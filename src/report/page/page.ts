import { html, type Markup, trusted } from './markup.ts';
import { STYLE, STYLE_HASH } from './style.ts';

/** Nothing is fetched and nothing runs, whatever a document holds. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** Not in a template: the hash is of every character between the tags. */
const STYLE_ELEMENT = trusted(`<style>${STYLE}</style>`);

/** One page in Dutch: no script, nothing from elsewhere; for a screen of any width, and for paper. */
export function pageOf(title: string, body: Markup): string {
  return html`<!doctype html>
    <html lang="nl-BE">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content="klaretaal" />
        <title>${title}</title>
        ${STYLE_ELEMENT}
      </head>
      <body>
        ${body}
      </body>
    </html> `.text;
}
