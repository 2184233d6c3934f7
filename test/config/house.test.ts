import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { lint } from '../../src/index.ts';
import { check, resources } from '../support/engine.ts';

const config = (text: string) => parseConfig(text, 'instellingen.yaml', rules);
const marks = async (text: string, settings: string, task: Parameters<typeof check>[1] = {}) => {
  const { findings } = await check(text, { ...task, config: config(settings) });
  return findings.map(({ ruleId, match }) => `${ruleId}: ${match}`);
};

describe('eigen woorden', () => {
  it('die u niet gebruikt, worden gevonden in al hun vormen, met het betere woord en de reden', async () => {
    const own = config('words: {forbid: [{word: klant, pos: noun, simpler: [inwoner], reason: we verkopen niets}]}');
    const { findings } = await check('Twee klanten wachten.', { config: own });
    expect(findings).toMatchObject([
      {
        ruleId: 'huis/woord',
        severity: 'warning',
        match: 'klanten',
        message: '“klanten” past niet in uw huisstijl. Schrijf “inwoners”. We verkopen niets.',
        source: { list: 'eigen woorden', entry: 'klant' },
        suggestions: [{ text: 'inwoners' }],
      },
    ]);
  });

  it('volgen dezelfde voorwaarden als de woorden van klaretaal: uitzonderingen, buren, citaten en namen', async () => {
    const own = 'words: {forbid: [{word: loket, unless: {phrases: [digitaal loket], before: [het]}}]}';
    expect(await marks('Kom naar een loket.', own)).toEqual(['huis/woord: loket']);
    expect(await marks('Kom naar het loket of naar een digitaal loket.', own)).toEqual([]);
    expect(await marks('Wat betekent “loket”?', own)).toEqual([]);
  });

  it('gaan voor op hetzelfde woord in een lijst van klaretaal', async () => {
    expect(await marks('Dat is derhalve zo.', 'words: {forbid: [{word: derhalve}]}')).toEqual(['huis/woord: derhalve']);
  });

  it('verbergen niets als hun regel uit staat', async () => {
    const own = 'words: {forbid: [{word: derhalve}]}\nrules: {huis/woord: off}';
    expect(await marks('Dat is derhalve zo.', own)).toEqual(['ambtelijk-woord: derhalve']);
  });

  it('die u uitlegt, krijgen een melding waar de tekst ze niet uitlegt', async () => {
    const own = 'words: {explain: [{word: retributie, pos: noun, means: wat u betaalt voor een dienst}]}';
    const { findings } = await check('U betaalt een retributie. De retributie is laag.', { config: config(own) });
    expect(findings.map(({ ruleId, message }) => [ruleId, message])).toEqual([
      ['huis/uitleg', 'Niet iedereen kent “retributie”. Leg het uit: “retributie (wat u betaalt voor een dienst)”.'],
    ]);
  });

  it.each([
    'Een retributie (u betaalt voor een dienst) is laag. De retributie daalt.',
    'De retributie daalt. Een retributie is wat u betaalt voor een dienst.',
    'De retributie daalt. Een retributie betekent dat u betaalt.',
    'De retributie daalt. U betaalt een vergoeding (retributie).',
  ])('die de tekst zelf uitlegt, krijgen geen melding: %s', async (text) => {
    const own = 'words: {explain: [{word: retributie, pos: noun, means: wat u betaalt voor een dienst}]}';
    expect(await marks(text, own)).toEqual([]);
  });

  it('die een letterwoord zijn, krijgen één melding', async () => {
    const own = 'words: {explain: [{word: MOB, means: mobiele brigade}]}';
    expect(await marks('Bel de MOB van de stad.', own)).toEqual(['huis/uitleg: MOB']);
  });
});

describe('aanvaarde woorden', () => {
  it('krijgen geen melding, in geen enkele vorm', async () => {
    expect(await marks('Wij verstrekten de kaart.', 'words: {accept: [verstrekken]}')).toEqual([]);
    expect(await marks('Wij verstrekten de kaart.', 'words: {accept: [{word: verstrekten, owner: ICT}]}')).toEqual([]);
  });

  it('gelden ook voor letterwoorden, bekende en onbekende', async () => {
    expect(await marks('De MOB leest het RUP.', 'words: {accept: [MOB, RUP]}')).toEqual([]);
  });

  it('gelden voor een hele uitdrukking, maar niet voor een langere', async () => {
    expect(await marks('Dat is derhalve zo.', 'words: {accept: [is derhalve zo]}')).toEqual([]);
    expect(await marks('We doen dat in het kader van het plan.', 'words: {accept: [kader]}')).toEqual([
      'voorzetseluitdrukking: in het kader van',
    ]);
  });

  it('laten andere woorden in dezelfde zin staan', async () => {
    expect(await marks('Indien het derhalve kan.', 'words: {accept: [derhalve]}')).toEqual(['ambtelijk-woord: Indien']);
  });
});

describe('eigen regels', () => {
  const own = `patterns:
  - id: huis/geen-klant
    words: [klant, de klant is koning, "in dialoog [gaan]"]
    pos: noun
    message: Een inwoner is geen klant.
    severity: error
    simpler: [inwoner]
    kinds: [brief]
`;

  it('melden hun woorden en zinnen met hun eigen melding en ernst', async () => {
    const { findings } = await check('De klanten wachten.', { kind: 'brief', config: config(own) });
    expect(findings).toMatchObject([
      {
        ruleId: 'huis/geen-klant',
        severity: 'error',
        message: 'Een inwoner is geen klant.',
        suggestions: [{ text: 'inwoners' }],
        source: { list: 'huis/geen-klant', entry: 'klant' },
      },
    ]);
  });

  it('vinden de langste zin, en werkwoorden tussen haken in alle vormen', async () => {
    expect(await marks('De klant is koning. We zijn in dialoog gegaan.', own, { kind: 'brief' })).toEqual([
      'huis/geen-klant: De klant is koning',
      'huis/geen-klant: in dialoog gegaan',
    ]);
  });

  it('gelden alleen voor hun tekstsoorten', async () => {
    expect(await marks('De klant wacht.', own, { kind: 'webpagina' })).toEqual([]);
  });

  it('krijgen een ernst zoals elke regel', async () => {
    const info = config(`${own}rules: {huis/geen-klant: info}`);
    expect((await check('De klant wacht.', { kind: 'brief', config: info })).findings[0]?.severity).toBe('info');
    expect(await marks('De klant wacht.', `${own}rules: {huis/geen-klant: off}`, { kind: 'brief' })).toEqual([]);
  });
});

describe('de bibliotheek', () => {
  it('kent eigen regels, en noemt ze in het rapport', async () => {
    const report = await lint('De klant wacht.', { resources, config: config('words: {forbid: [{word: klant}]}') });
    expect(report.files[0]?.findings.map(({ ruleId }) => ruleId)).toEqual(['huis/woord']);
    expect(Object.keys(report.rules)).toContain('huis/woord');
  });
});

describe('lezers', () => {
  it('met “u” of “je” gekozen: elke andere vorm krijgt een melding, ook als de tekst maar één vorm heeft', async () => {
    const text = 'Je komt naar het loket en je toont je kaart.';
    expect(await marks(text, 'address: u')).toEqual(['aanspreking: Je', 'aanspreking: je', 'aanspreking: je']);
    expect(await marks(text, 'address: je')).toEqual([]);
    expect(await marks('U komt.', 'address: je')).toEqual(['aanspreking: U']);
    expect(await marks(text, 'address: auto')).toEqual([]);
  });

  it('kunnen per map verschillen', async () => {
    const own = 'address: u\noverrides: [{files: [jeugd], address: je}]';
    expect(await marks('Je komt.', own, { path: 'jeugd/a.txt' })).toEqual([]);
    expect(await marks('Je komt.', own, { path: 'brieven/a.txt' })).toEqual(['aanspreking: Je']);
  });

  it('kennen in België en Nederland andere letterwoorden', async () => {
    expect(await marks('Bel het OCMW.', 'variant: be')).toEqual([]);
    expect(await marks('Geef uw BSN.', 'variant: be')).toEqual(['afkorting: BSN']);
    expect(await marks('Bel het OCMW.', 'variant: nl')).toEqual(['afkorting: OCMW']);
    expect(await marks('Geef uw BSN.', 'variant: nl')).toEqual([]);
  });

  it('bepalen welke woorden meetellen', async () => {
    const own = 'words: {forbid: [{word: knuffelen, audience: nt2}, {word: goesting, variant: nl}]}';
    const text = 'Kom knuffelen met goesting.';
    expect(await marks(text, own)).toEqual([]);
    expect(await marks(text, `audience: nt2\n${own}`)).toEqual(['huis/woord: knuffelen']);
    expect(await marks(text, `variant: nl\n${own}`)).toEqual(['huis/woord: goesting']);
    expect(await marks(text, own, { audience: 'nt2' })).toEqual(['huis/woord: knuffelen']);
  });
});
