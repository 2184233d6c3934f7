/** The style of our pages; its hash stands in the policy of the page, so that no other style can be put in. */
export const STYLE = `
:root { color-scheme: light dark; --text: #1d2530; --soft: #525d6b; --back: #fff; --line: #c9d0d9; --tint: #f3f5f8;
  --gone: #a3180f; --gone-back: #fde8e6; --new: #0b6130; --new-back: #dff5e6; --work: #7a4b00; --mark: #fff0b3 }
@media (prefers-color-scheme: dark) {
  :root { --text: #e9edf2; --soft: #b0bac6; --back: #14181d; --line: #3d4651; --tint: #1d232a;
    --gone: #ffb0a8; --gone-back: #4a1713; --new: #9be5b5; --new-back: #0f3d22; --work: #ffcf80; --mark: #5a4700 } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 1rem; max-width: 60rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--text);
  background: var(--back); overflow-wrap: break-word }
h1 { font-size: 1.6rem; line-height: 1.2; margin: .5rem 0 }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2rem 0 .5rem; padding-top: 1rem; border-top: 1px solid var(--line) }
h3 { font-size: 1.05rem; margin: 1.2rem 0 .3rem }
.verdict { font-size: 1.2rem; font-weight: 600; margin: .5rem 0 }
.soft, .place, .words { color: var(--soft) }
.place, .words { font-size: .875rem }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .8rem; margin: .8rem 0 }
dt { color: var(--soft) } dd { margin: 0; min-width: 0 }
svg { display: block; width: 100%; max-width: 24rem; height: 3.4rem; margin: .8rem 0 }
svg .track { fill: var(--tint); stroke: var(--line) } svg .before { fill: var(--soft) } svg .after { fill: var(--new) }
svg text { fill: var(--text); font-size: 12px }
table { border-collapse: collapse; margin: .8rem 0 }
th, td { text-align: left; vertical-align: top; padding: .3rem 1.4rem .3rem 0; border-bottom: 1px solid var(--line) }
thead th { color: var(--soft); font-weight: 600; font-size: .875rem } tbody th { font-weight: 400 }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
.better { color: var(--new); font-weight: 600 } .worse { color: var(--gone); font-weight: 600 }
ul, ol { margin: .3rem 0; padding-left: 1.3rem } li { margin: .3rem 0 }
.sentences { list-style: none; padding: 0 }
.sentences > li { margin: .6rem 0; padding: .5rem .8rem; border: 1px solid var(--line); border-radius: .4rem;
  break-inside: avoid }
.sentences > .unchanged { border-color: transparent; padding-block: 0 }
.sentences p { margin: .2rem 0 }
.side { padding-left: .7rem; border-left: .25rem solid var(--line) }
.side.old { border-color: var(--gone) } .side.fresh { border-color: var(--new) }
del { color: var(--gone); background: var(--gone-back); text-decoration: line-through }
ins { color: var(--new); background: var(--new-back); text-decoration: underline; text-underline-offset: .15em }
.sentences .sentence { font-size: 1.05rem } .sentences .place { margin: 0 }
mark { color: inherit; background: var(--mark); padding: 0 .1em; border-radius: .15em;
  text-decoration: underline; text-underline-offset: .2em }
.tag.error { color: var(--gone) } .tag.warning { color: var(--work) } .tag.info { color: var(--soft) }
.better { margin: .2rem 0 } a { color: inherit }
.tag { font-weight: 600 } .tag.gone { color: var(--new) } .tag.new { color: var(--work) }
code { font-size: .875rem }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
footer { margin-top: 2rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem }
@media (max-width: 30rem) { body { padding: .7rem } th, td { padding-right: .5rem; font-size: .85rem; hyphens: auto }
  thead th { font-size: .8rem } tbody th { overflow-wrap: anywhere } }
@media print { body { max-width: none; padding: 0 } .sentences > li { border-color: #999 } }
`;

/** SHA-256 of the style, as a Content-Security-Policy has it. A test holds them together. */
export const STYLE_HASH = 'sha256-NCx7aeRIAypYhXqR0MU+lSF7m3+vXg72sjeowZQ6mxA=';
