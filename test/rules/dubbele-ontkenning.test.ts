import { describe, expect, it } from 'vitest';
import rule from '../../rules/zin/dubbele-ontkenning.ts';
import { ANY_READERS } from '../../src/language/readers.ts';
import { lintDocument } from '../../src/lint/lint-document.ts';
import { Automaton } from '../../src/words/automaton.ts';
import { compile } from '../../src/words/compile.ts';
import { Vocabulary } from '../../src/words/vocabulary.ts';
import { models } from '../support/engine.ts';
import { read } from '../support/read.ts';

async function findings(text: string) {
  const active = { rule, severity: 'warning', fixedSeverity: false, options: {} } as const;
  const words = new Vocabulary(new Automaton(compile([])), ANY_READERS);
  const exceptions = { knownRules: new Set([rule.id]), configured: [] };
  const document = await read(text, 'text');
  return (await lintDocument(document, 'webpagina', [active], words, (id) => id, exceptions, models)).findings;
}
const marked = async (text: string) => (await findings(text)).map(({ match }) => match);
const message = async (text: string) => (await findings(text))[0]?.message;

const silent = (sentences: readonly string[]) =>
  it.each(sentences)('zwijgt: %s', async (text) => {
    expect(await marked(text)).toEqual([]);
  });
const found = (sentences: readonly (readonly [string, string])[]) =>
  it.each(sentences)('meldt: %s', async (text, match) => {
    expect(await marked(text)).toEqual([match]);
  });

describe('“niet” bij een werkwoord dat iets bewijst of uitsluit', () => {
  found([
    ['U hebt niet aangetoond dat uw kind geen school heeft.', 'niet aangetoond dat uw kind geen'],
    ['De buren hebben niet bewezen dat de haag niet van u is.', 'niet bewezen dat de haag niet'],
    ['We sluiten niet uit dat de markt verhuist.', 'niet uit dat'],
    ['Het is niet uitgesloten dat de brug dicht blijft.', 'niet uitgesloten dat'],
  ]);
  silent([
    'U hebt niet bewezen dat u hier woont.',
    'Studenten zijn niet uitgesloten van de korting.',
    'De stad heeft bewezen dat het plein niet vervuild is.',
  ]);
});

describe('een ontkenning van iets anders', () => {
  silent([
    'Een niet ondertekende brief wordt niet gelezen.',
    'Een niet volledige lijst aanvaarden we niet.',
    'Een niet tijdig betaalde factuur kunt u niet uitstellen.',
    'Fatima zegt dat er nergens een hoek is waar een bus kan keren zonder de stoep te raken.',
  ]);
});

describe('“niet” met “on-”', () => {
  found([
    ['Een niet onbelangrijke wijziging is het uur.', 'niet onbelangrijke'],
    ['Het is niet helemaal onlogisch dat de brug dicht is.', 'niet helemaal onlogisch'],
    ['Uw bezwaar is nooit onontvankelijk.', 'nooit onontvankelijk'],
    ['De kosten zijn geen onaanzienlijke last.', 'geen onaanzienlijke'],
  ]);
  silent([
    'We hebben onvoldoende plaats, niet te veel.',
    'De dienst is niet onafhankelijk en niet onmiddellijk bereikbaar.',
    'We bewaren uw gegevens niet onnodig lang.',
    'Open geen onbekende bijlagen.',
    'De foto is niet onscherp, maar te klein.',
    'U neemt al dan niet onbetaald verlof.',
  ]);
  it('noemt het woord dat het rechtuit zegt', async () => {
    expect(await message('De wijziging is niet onbelangrijk.')).toContain('Schrijf “belangrijk”');
  });
});

describe('“niet” met “zonder”', () => {
  found([
    ['U mag niet op het terrein zonder helm.', 'niet op het terrein zonder'],
    [
      'Zonder een geldig attest van uw werkgever of school kunt u niet inschrijven.',
      'Zonder een geldig attest van uw werkgever of school kunt u niet',
    ],
    ['We laten weten dat u de straat niet mag innemen zonder te betalen.', 'niet mag innemen zonder'],
    ['Als u ouder bent dan 12, mag u niet zwemmen zonder badmuts.', 'niet zwemmen zonder'],
    ['We laten weten dat u niet kunt meedoen zonder inschrijving.', 'niet kunt meedoen zonder'],
    ['U mag de straat niet innemen zonder dat u een vergunning hebt.', 'niet innemen zonder'],
  ]);
  silent([
    'We aanvaarden geen dossiers zonder handtekening.',
    'U kunt zonder afspraak niet terecht.',
    'Zonder handtekening is uw aanvraag ongeldig.',
    'Zonder te reserveren kunt u niet komen eten.',
    'Wij mogen geen informatie aan derden geven zonder uw toestemming.',
    'Ik mag u niet bellen zonder dat u het weet.',
    'Geen toegang zonder badge.',
    'Bomen kappen mag niet zonder vergunning.',
    'Bram mag niemand bellen zonder afspraak.',
    'Niets. (Olena schrijft een kaartje zonder logo.)',
    'U betaalt niet voor kinderen zonder inkomen.',
    'U betaalt geen belasting op een woning zonder dak.',
    'U hebt geen vergunning nodig voor een tuinhuis zonder verdieping.',
    'Zonder uw hulp lukt het ons niet.',
    'Als u wegblijft zonder reden, krijgt u geen geld terug.',
    'Als u niet deelneemt zonder geldige reden, betaalt u 5 euro.',
    'U hoeft niet te betalen zonder factuur.',
    'De bib kan niet zonder vrijwilligers.',
    'U kunt niet op maandag komen, maar zonder afspraak op dinsdag wel.',
    'Chidi kon niet slapen zonder licht.',
    'Neem niet deel zonder toestemming van uw arts.',
  ]);
  it('zegt hoe u het omdraait', async () => {
    expect(await message('U kunt niet deelnemen zonder kaart.')).toContain('“alleen met …”');
    expect(await message('U kunt niet deelnemen zonder te betalen.')).toContain('“alleen als …”');
  });
});

describe('een uitzondering op een verbod', () => {
  found([
    ['Tenzij u betaalt, krijgt u geen toegang.', 'Tenzij u betaalt, krijgt u geen'],
    ['U betaalt, tenzij u niet in de gemeente woont.', 'tenzij u niet'],
    ['Er komt niemand langs als het regent, tenzij u belt.', 'niemand langs als het regent, tenzij'],
  ]);
  silent([
    'U betaalt als u geen kaart hebt, tenzij u jonger bent dan 12.',
    'Behalve brood verkopen we ook geen groenten.',
    'De feestdagen zijn uitgezonderd.',
    'We zijn niet open behalve op zondag.',
    'Honden zijn niet toegelaten in de zaal, behalve geleidehonden.',
    'U krijgt geen geld terug, behalve met een ziektebriefje.',
    'U krijgt een kaart, tenzij anders vermeld.',
  ]);
});

describe('werkwoorden die zelf ontkennen', () => {
  found([
    ['We laten niet na u te bellen.', 'niet na'],
    ['Het is verboden om geen helm te dragen.', 'verboden om geen'],
    ['Dat belet niet dat u moet betalen.', 'belet niet'],
  ]);
  silent([
    'Mehmet heeft geen kinderen nagelaten.',
    'De werf is niet verboden terrein.',
    'Vermijd de drukke uren om niet te wachten.',
    'Bij het ontbreken van een attest krijgt u geen premie.',
    'We weten niet of we de aanvraag weigeren.',
    'De gemeente kan de vergunning niet weigeren.',
    'De wachter mag niet goed gesorteerd afval weigeren.',
  ]);
});

describe('twee ontkenningen in één zinsdeel', () => {
  found([
    ['We hebben nooit geen klachten gehad.', 'nooit geen'],
    ['Niemand mag niet meedoen.', 'Niemand mag niet'],
  ]);
  silent([
    'Wie niet betaalt krijgt geen kaart.',
    'Wat niet past neemt u niet mee.',
    'Leerlingen die geen attest hebben krijgen geen korting.',
    'U mag niet roken en geen vuur maken.',
    'Nee, niet vandaag, niet morgen, nooit.',
    'Samenleven kan niet slagen als niet iedereen meewerkt.',
    'Er is geen reden om niet te komen.',
    'Dat doen we niet voor niets.',
    'Laat niemand binnen die u niet kent.',
    'We geven geen euro uit die we niet hebben.',
    'Mag u hier nooit niet parkeren?',
  ]);
});

describe('“niet toegestaan om zonder”', () => {
  found([
    ['Het is niet toegestaan om zonder inschrijving mee te lopen in de stoet.', 'niet toegestaan om zonder'],
    ['Het is niet toegelaten om met de fiets zonder licht te rijden.', 'niet toegelaten om met de fiets zonder'],
  ]);
  silent([
    'Het is toegestaan om zonder inschrijving mee te lopen.',
    'Het is niet nodig om zonder jas te komen.',
    'Het is niet toegestaan om te parkeren.',
  ]);
});
