const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that take a participle: by it they make a passive or a perfect. */
export const WITH_PARTICIPLE = words('worden zijn hebben krijgen raken');

/** Verbs that take an infinitive without "te". */
export const WITH_INFINITIVE = words(
  'kunnen moeten mogen willen zullen gaan komen laten blijven doen helpen leren zien horen voelen hoeven hebben zijn',
);

/** Verbs that make one whole with "te" and an infinitive: "hoeft niet te betalen", "dient te worden ingevuld". */
export const WITH_TE = words(
  'dienen hoeven behoeven zijn hebben staan zitten lopen liggen blijken schijnen lijken vallen',
);

/** Verbs that only say how sure, allowed or wanted something is. */
export const MODALS = words('kunnen moeten mogen willen zullen hoeven dienen');

/** First parts of separable verbs that can stand apart. */
export const PARTICLES = words(
  'aan achter achterna achterop achteruit af beet bekend bij bijeen binnen bloot boven buiten deel dicht door dood droog eens flauw fijn gade gelijk gerust goed groot heen her hoog huis hun in ineen kapot kenbaar klaar kwijt kwalijk lang langs leeg los mede mee mis mogelijk na neer niet om omhoog omlaag omver onder op open over overeen plaats recht rond samen schoon schuil stand stil stop stuk tegemoet tegen tekort teleur teniet tentoon terecht terug thuis toe tussen uit uiteen vast ver vlot vol voor voorbij voorop vooruit voort vrij waar warm weer weg wel zwart',
);

/** Fixed expressions with a preposition that make one verb: the verb, and the words that go with it. */
export const FIXED_EXPRESSIONS: ReadonlyMap<string, readonly (readonly [preposition: string, noun: string])[]> =
  new Map(
    Object.entries({
      stellen: [
        ['in', 'kennis'],
        ['ter', 'beschikking'],
        ['in', 'staat'],
        ['op', 'prijs'],
        ['aan', 'de kaak'],
      ],
      treden: [
        ['in', 'werking'],
        ['in', 'voege'],
      ],
      komen: [
        ['in', 'aanmerking'],
        ['tot', 'stand'],
      ],
      brengen: [
        ['in', 'orde'],
        ['tot', 'stand'],
        ['ter', 'kennis'],
      ],
      nemen: [
        ['in', 'gebruik'],
        ['in', 'beslag'],
        ['in', 'ontvangst'],
        ['in', 'behandeling'],
        ['in', 'acht'],
      ],
      gaan: [
        ['van', 'start'],
        ['in', 'beroep'],
      ],
      houden: [['in', 'stand']],
    } satisfies Record<string, [string, string][]>),
  );
