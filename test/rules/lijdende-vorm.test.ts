import { describe, expect, it } from 'vitest';
import { check, marked as markedBy } from '../support/engine.ts';

const findings = async (text: string) => (await check(text, { only: ['lijdende-vorm'] })).findings;
const marked = (text: string) => markedBy('lijdende-vorm', text);

describe('een lijdende vorm die verzwijgt wie iets doet', () => {
  it.each([
    ['Het bezwaar moet ondertekend zijn.', 'moet ondertekend zijn'],
    ['Uw dossier is door Mehmet nagekeken.', 'is door Mehmet nagekeken'],
    ['Er wordt gewerkt aan een plan voor de markt.', 'wordt gewerkt'],
    ['De aanvraag wordt, op straffe van verval, ingediend in mei.', 'wordt, op straffe van verval, ingediend'],
    ['De raad wordt op de hoogte gebracht.', 'wordt op de hoogte gebracht'],
    ['Er is beslist dat het plein autovrij blijft.', 'is beslist'],
    ['Gelet op uw vraag wordt u uitgenodigd.', 'wordt u uitgenodigd'],
    [
      'In mei wordt u, teneinde uw plan nader toe te lichten, uitgenodigd.',
      'wordt u, teneinde uw plan nader toe te lichten, uitgenodigd',
    ],
    ['De tenten dienen om 18 uur afgebroken te worden.', 'dienen om 18 uur afgebroken te worden'],
    ['De zaal is, na een lange nacht, opgeruimd door de scouts.', 'is, na een lange nacht, opgeruimd'],
    ['Uw vergunning werd in 2019 toegekend.', 'werd in 2019 toegekend'],
    ['De woning werd afgebroken.', 'werd afgebroken'],
    ['Er mag niet worden gedanst.', 'mag niet worden gedanst'],
    ['Zakken op de stoep worden beschouwd als sluikstort.', 'worden beschouwd'],
  ])('wordt gemeld: %s', async (text, match) => {
    expect(await marked(text)).toEqual([match]);
  });

  it.each([
    'De bushalte is verplaatst naar de Kerkstraat.',
    'Is uw container niet geleegd?',
    'Als de bak niet geleegd is, bel ons dan.',
    'Mocht het pand opgenomen zijn in de lijst, dan betaalt u niets.',
    'Wie in een ziekenhuis wordt opgenomen, betaalt niet.',
    'Er wordt op 1 mei niet gewerkt.',
    'U bent een belasting verschuldigd voor de woning gelegen in de Kerkstraat.',
    'Onder woning wordt verstaan: elk huis met een keuken.',
    'Er werd een kunstgebit gevonden in de gang.',
    'Het verslag van 12 mei wordt zonder opmerkingen goedgekeurd.',
    'De eigenaar is mevrouw Diallo, Kerkstraat 4, bijgestaan door haar zoon.',
    'De opdrachtgever is de gemeente Hoogbeke, hierna het bestuur, geadviseerd door een architect.',
    'De molen, die in 1820 werd gebouwd, draait weer.',
    'De tramloods, die vorig jaar werd gesloopt, was geliefd.',
    'Het dorp werd in de oorlog gebombardeerd.',
    'Mijn zus werd op school gepest.',
    'Het tuinhuis werd weggeblazen door de wind.',
    'Tot laat wordt er gezongen en gedanst.',
    'Er werd luid geklapt.',
    'Artikel 1\n\nVoor dit reglement wordt verstaan onder woning: een huis.\n\nArtikel 2\n\nDe raad beslist.',
  ])('maar niet waar die niet telt: %s', async (text) => {
    expect(await marked(text)).toEqual([]);
  });

  it.each([
    ['De huur moet door de huurder of zijn borg worden betaald.', 'Begin met “de huurder of zijn borg”'],
    [
      'De rekening wordt door de voorzitster, de secretaris en twee leden nagekeken.',
      'Begin met “de voorzitster, de secretaris en twee leden”',
    ],
    [
      'De groep wordt door de juf, de directeur of een ouder begeleid.',
      'Begin met “de juf, de directeur of een ouder”',
    ],
    ['De zaal wordt door de scouts, na hun feest, gepoetst.', 'Begin met “de scouts”.'],
    ['Door een incident in de turnzaal werd de les geschorst.', 'er staat wel waardoor'],
    ['Door een misverstand werd de zaal tweemaal verhuurd.', 'er staat wel waardoor'],
    ['De fuif werd verboden door een tekort aan stewards.', 'er staat wel waardoor'],
    ['Het clubhuis werd gered door een schenking van de buren.', 'wie of wat het doet, staat pas achter “door”'],
    ['Het plan werd door de wijk, die al lang wacht, verworpen.', 'wie of wat het doet, staat pas achter “door”'],
    ['De optocht wordt door de Kerkstraat geleid.', 'er staat niet wie dit doet'],
    ['De oude pomp werd vervangen door een fontein.', 'er staat niet wie dit doet'],
    ['Door de kerkraad zal niet tot verhuur van de zaal worden overgegaan.', 'Begin met “de kerkraad”'],
    ['Er werden door het labo bacteriën gevonden.', 'Begin met “het labo”.'],
    ['Er wordt door de firma Okafor beton gestort.', 'Begin met “de firma Okafor”.'],
    ['De borden werden door een groep ouders geschilderd.', 'Begin met “een groep ouders”.'],
    [
      'Er werd door mevrouw Hanne Diallo, sociaal assistente, een kort en duidelijk verslag geschreven.',
      'Begin met “mevrouw Hanne Diallo”.',
    ],
    ['Door de storm werd de markt geschrapt.', 'er staat wel waardoor'],
    ['De leerlingen worden elke dag geteld.', 'begin met wie het doet'],
    ['Uw klacht wordt elke dag bekeken.', 'bijvoorbeeld met “we”'],
  ])('noemt wie het doet, of kan doen: %s', async (text, part) => {
    const [finding] = await findings(text);
    expect(finding?.message).toContain(part);
  });

  it('laat de vraag van een ander staan zoals hij ze schreef', async () => {
    const answer =
      '# Antwoord op de schriftelijke vraag van raadslid Benali\n\n**1. Werd de gracht geruimd?**\n\nDe gracht werd vorige week geruimd.';
    const found = await check(answer, { path: 'antwoord.md', only: ['lijdende-vorm'] });
    expect(found.findings.map(({ match }) => match)).toEqual(['werd vorige week geruimd']);
  });

  it.each([
    'De huurder die bij aangetekend schrijven op de hoogte werd gebracht, bleef thuis.',
    'De club die per gewoon schrijven uitgenodigd werd, bleef thuis.',
  ])('neemt een schrijven niet voor een werkwoord: %s', async (text) => {
    const found = await findings(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.match).not.toContain('schrijven');
  });

  it('zoekt de doener niet bij een ander deelwoord', async () => {
    const [finding] = await findings('Volgens het reglement, goedgekeurd door de raad, wordt de taks geheven.');
    expect(finding?.message).toContain('er staat niet wie dit doet');
  });

  it.each(['De zanger werd gehandicapt geboren.', 'De tweeling werd verlamd geboren.'])(
    'zwijgt over hoe iemand geboren is: %s',
    async (text) => {
      expect(await findings(text)).toEqual([]);
    },
  );
});

describe('een lijdende vorm in een verslag', () => {
  it.each([
    ['Verslag van de jeugdraad van 3 mei', 'info'],
    ['Uw vraag aan de jeugdraad', 'warning'],
  ])('onder “%s” heeft ernst %s', async (title, severity) => {
    const found = await findings(`${title}\n\nHet voorstel van de scouts wordt besproken.`);
    expect(found.map((one) => one.severity)).toEqual([severity]);
  });
});
