/**
 * Abbreviations as the sentence splitter needs them: in lower case, without the last full stop. The dictionaries say
 * what they stand for; a test holds both against each other.
 */

/** Something always follows in the same sentence: a name, a noun. */
const NEVER_LAST = `
  a.d.h.v a.g.v a.h.w a.i a.k.a aang aant aanv afd alg apr bc b.g.g betr bijv brig burg bv cf cfr c.q ca cap circ corr d.d
  d.m.v d.w.z dd dep dhr diam dir div dl dr dra drs e.g e.h fam febr g.v geb geref gem gen h.o hs i.a.v i.b.v i.c i.c.m i.e
  i.e.g i.f.v i.g.v i.h.a i.h.b i.h.k.v i.i.g i.k.v i.o i.o.m i.o.v i.p.v i.r.t i.s.m i.t.t i.v.m i.z ibid ing inl insp inz
  ir ivm jhr jkvr kab kard kol lic lkr lt luit m.a.w m.b.t m.b.v m.i m.i.v m.m.v m.n m.u.v mbt med mej mevr mgr mr mrs mvr
  n.a.v n.o.v nl o.a o.b.v o.g.v o.i o.i.v o.l.v o.m o.o o.v.b o.v.v o.w.v okt onderafd ong oorspr op.cit opm p.a p.m plv prof
  prov ps r.v red resp rik secr sgt soc st str t.a.v t.b.v t.e.m t.g.v t.h.v t.i.v t.l.v t.n.v t.o t.o.v t.t.v t.t.z t.v.v t.w
  t.w.v t.z.t t/m techn temp tss u.m v.a v.d v.w.b vb verg verm verv vgl vlg vnl voorz vs w.b wed wnd z.h zgn zr n.b n.v.d.r
  p.s s.v d.i o.n.v w.o v.l.n.r mw chr th gebr pastr plm
  a.h.v aanget aant adm aj arr bijk bijz bvb cfm conf coörd ev huish inschr kad n.l nml onderh ontv openb org samenk t.p.v
  uitgez versch verschill vertr vlgs vz wett z.g z.g.a.n
`;

/** Something with a number follows: "art. 5". Before a word that can start a sentence they close it. */
const BEFORE_NUMBER = 'afb art artt huisnr tel.nr bijl blz fig hfdst kenm min nr nrs p pag par pp ref tel vol max';

/** Only behind a number: "5 jan. 2026". Elsewhere they are names and words. */
const BEHIND_NUMBER = 'jan feb mrt apr jun jul aug sept sep okt nov dec min sec';

/** Before a number: "wo. 12 mei". */
const DAYS = 'ma di wo do vr za zo';

/** Can close a sentence; whether it does, the next word says. */
const MAY_BE_LAST = `
  get nm p.p vm
  a.s a.u.b aub b.d.v c.s cs ed e.a e.d e.e.a e.k e.o e.v e.v.a ed enz et.al etc evt excl exp i.d incl inkl jg jhrg jl jr kg
  km l.s ll lln m.m m.v mln mld mnd n.c n.n.b n.t.b n.v n.v.t nvt o.i.d p.d p.j p.k p.st p.u p.w pct ppm s.v.p sr st.p u uitg
  uitz uur v.chr n.chr v.u v.v v.z.w vzw w.v.t.t.k wk z.o.z z.s.m
  a.s.a.p afz alleenst b.v b.v.d begel c.a deeln dossiernr echtg f.y.i j.l l.l lj lkrn m.v.g medew n.m ondervoorz ondervz opp
  overl q.q rek.nr rekeningnr reknr slpk t.b.a telefoonnr telnr tewerkst v.m v.v.k verantw verd volw voorst vrijw wkn
`;

/** Behind these comes a name, which can look like a word that starts a sentence. */
const NAMES_FOLLOW =
  'burg dhr dr dra drs fam gem gen ing ir jhr jkvr kard kol lt luit med mej mevr mgr mr mrs mvr mw pastr plv prof sgt st wed zr chr th gebr bv vb cfr nl m.n o.a zgn bijv d.w.z m.a.w';

const words = (list: string) => new Set(list.trim().split(/\s+/u));

const neverLast = words(NEVER_LAST);
const namesFollow = words(NAMES_FOLLOW);
const mayBeLast = words(MAY_BE_LAST);
const beforeNumber = words(BEFORE_NUMBER);
const behindNumber = words(BEHIND_NUMBER);
const days = words(DAYS);

/** Words that end in a full stop and are known here, in lower case and without it: for checks on the dictionaries. */
export function isAbbreviation(word: string): boolean {
  return [neverLast, mayBeLast, beforeNumber, behindNumber, days].some((list) => list.has(word));
}

/**
 * What a full stop after a word means: `never` ends the sentence, `may` end it if a capital follows, or `ends` it.
 *
 * @param word in lower case, without the stop
 * @param before the word before, in lower case
 * @param numberFollows whether the next word is a number
 * @param nextIsStarter whether the next word has a capital and is one that starts sentences, never a name
 */
export function stopAfter(
  word: string,
  before: string,
  numberFollows: boolean,
  nextIsStarter: boolean,
): 'never' | 'may' | 'ends' {
  if (behindNumber.has(word) && /\d$/u.test(before)) return numberFollows ? 'never' : 'may';
  if (neverLast.has(word)) return nextIsStarter && !namesFollow.has(word) ? 'may' : 'never';
  if (beforeNumber.has(word)) return numberFollows ? 'never' : 'may';
  if (days.has(word) && numberFollows) return 'never';
  return mayBeLast.has(word) ? 'may' : 'ends';
}
