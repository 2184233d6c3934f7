/**
 * Abbreviations as the sentence splitter needs them: in lower case, without the last full stop. The dictionaries say
 * what they stand for; a test holds both against each other.
 */

/** Something always follows in the same sentence: a name, a number, a noun. */
const NEVER_LAST = `
  a.d.h.v a.h.w a.k.a aang aant afb afd afk alg apr arr art artt aug b.g.g b.v ben bep betr bijl bijv blz brig burg bv
  c.q ca cap cf cfr circ col corr d.d d.m.v d.w.z dd dec dep dhr diam dir dl dr dra drs e.g e.h fam febr fig gebr geb gem
  gen get hfdst hs i.a.v i.c i.e i.f.v i.h.b i.h.k.v i.k.v i.o i.o.m i.o.v i.p.v i.s.m i.t.t i.v.m i.z ibid id inf ing inl
  insp inz ir ivm jan jhr jkvr jul jun juv kab kan kard kol lic lt luit m.a.w m.b.t m.b.v m.h.o m.i m.i.v m.n m.u.v mbt med
  mej mevr mgr min mr mrs mvr n.a.v n.o.v nl no nov nr nrs o.a o.b.v o.g.v o.i.v o.l.v o.m o.v.v okt omz onderafd ong
  oorspr op.cit p p.a p.m pag par pl plv prof prov ps r.v red ref rek resp rik sept sgt st str t.a.v t.b.v t.e.m t.g.v
  t.h.v t.i.v t.l.v t.n.v t.o.v t.t.v t.w.v t/m tel tem tit toel toep tsj u.m v.a v.d v.w.b ver verg verm verv vgl vnl vol
  voorz vs wed wnd x.d z.g z.h zgn zr zuster
`;

/** Can close a sentence; whether it does, the next word says. */
const MAY_BE_LAST = `
  a.s a.u.b aub b.d.v c.s cs d.i ed e.a e.d e.v e.v.a ed enz et.al etc excl exp i.d incl inkl ivp jg jhrg jl jr kg km l.s
  m.m m.v max mln mld mnd n.c n.v.t nvt o.i.d p.d p.j p.k p.p p.st p.u p.w pct ppm sr st.p temp u uitg uitz uur v.chr n.chr
  v.z.w vzw w.o w.v.t.t.k wk z.o.z z.s.m zgn
`;

const words = (list: string) => new Set(list.trim().split(/\s+/u));

const neverLast = words(NEVER_LAST);
const mayBeLast = words(MAY_BE_LAST);

/** Words that end in a full stop and are known here, in lower case and without it: for checks on the dictionaries. */
export function isAbbreviation(word: string): boolean {
  return neverLast.has(word) || mayBeLast.has(word);
}

/** Whether a full stop after this word, in lower case, always belongs to the word and never ends the sentence. */
export function neverEndsSentence(word: string): boolean {
  return neverLast.has(word);
}

/** Whether a full stop after this word, in lower case, can belong to the word alone. */
export function mayEndSentence(word: string): boolean {
  return mayBeLast.has(word);
}
