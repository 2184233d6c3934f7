import { isChatbot } from '../../src/language/dialogue/courtesy.ts';
import { speechOf, type Stretch } from '../../src/language/dialogue/speech.ts';
import { defineRule, type Report } from '../../src/rule/rule.ts';

export default defineRule({
  id: 'loket-beurtlengte',
  category: 'loket',
  title: 'Lange beurt aan het loket',
  description: 'Meldt in een loketscript beurten waarin de medewerker te veel na elkaar zegt.',
  why: 'Wie luistert, kan niet teruglezen. Na een paar zinnen is de bezoeker het begin kwijt.',
  how: 'Zeg eerst het belangrijkste. Laat de bezoeker reageren, en zeg dan pas de rest. Een lijst geeft u beter mee op papier.',
  sources: ['Communicatiewaaier', 'VDAB, klare taal aan het loket'],
  criterion: 'Loket taal',
  severity: { brief: 'off', webpagina: 'off', loketscript: 'warning' },
  fixable: 'never',
  options: {
    infoAbove: {
      type: 'integer',
      description: 'Een beurt met meer woorden krijgt een hint.',
      default: 30,
      minimum: 10,
    },
    warnAbove: {
      type: 'integer',
      description: 'Een beurt met meer woorden krijgt een waarschuwing.',
      default: 50,
      minimum: 10,
      notBelow: 'infoAbove',
    },
  },
  wrong: [
    {
      text: 'Medewerker: U krijgt een premie van de stad. Eerst vraagt u een attest bij de belastingen. Dat kan met een mail of met een brief. Dan vult u het groene formulier in. Daarna brengt u alles naar het stadhuis. We kijken uw papieren na, en we bellen u in de week daarna.\n\nBezoeker: Oké.',
      kind: 'loketscript',
      matches: ['U krijgt een premie van de stad.'],
    },
    {
      text: 'Loket: De eerste kaart is gratis. Voor een tweede kaart betaalt u 50 euro. U krijgt de kaart met de post. Dat duurt een week. Is uw auto van uw werk? Dan hebben we een attest van uw werkgever nodig.',
      kind: 'loketscript',
      matches: ['De eerste kaart is gratis.'],
      severity: 'info',
    },
    {
      text: '**Medewerker:** Het kamp begint op maandag om negen uur. U brengt Lotte naar de sporthal, en u haalt haar om vier uur weer op.\n\nGeef ook een lunch, een drankje en een stuk fruit mee. Trek haar sportkleren aan, en doe zonnecrème in haar tas.',
      format: 'markdown',
      kind: 'loketscript',
      matches: ['Het kamp begint op maandag om negen uur.'],
      severity: 'info',
    },
  ],
  right: [
    { text: 'Medewerker: Ik zoek uw dossier. Een moment. Hebt u uw kaart bij?', kind: 'loketscript' },
    {
      text: 'Medewerker: Ik zoek uw dossier. (Open het programma van de dienst, tik de naam van de bezoeker in, kies het dossier van dit jaar, kijk of alle documenten er zijn en druk de lijst af.) Dit is uw formulier.',
      kind: 'loketscript',
      trap: 'een aanwijzing voor de medewerker hoort de bezoeker niet',
    },
    {
      text: 'Medewerker: Ik kijk eens in het systeem of uw kaart klaar is en of u nog iets moet betalen. Een ogenblikje. (...) Ja, uw kaart is klaar. Ze ligt bij mijn collega aan loket 2. U mag meteen doorlopen.',
      kind: 'loketscript',
      trap: 'tussen de zinnen zit een pauze',
    },
    {
      text: 'Medewerker: Hebt u een afspraak?\n\nIndien ja: Dan mag u daar gaan zitten. Mijn collega Youssef roept u over enkele minuten.\n\nIndien nee: Dan maken we er samen een. Donderdag om tien uur is er nog plaats bij Youssef.',
      kind: 'loketscript',
      trap: 'de bezoeker hoort maar één van de twee antwoorden',
    },
    {
      text: 'Bezoeker: Ik ben vorige week verhuisd van de Kerkstraat naar de Vaart, en nu kreeg ik een boete omdat ik geen kaart had, maar niemand heeft mij gezegd dat ik er een moest vragen.',
      kind: 'loketscript',
      trap: 'een bezoeker mag zoveel zeggen als hij wil',
    },
    {
      text: 'Medewerker: Graag gedaan, en tot ziens.\n\nTip voor de medewerker: zeg de datum altijd twee keer, en schrijf ze op een kaartje. Geef het kaartje mee. Kijk na of het nummer van de dienst er goed leesbaar op staat.',
      kind: 'loketscript',
      trap: 'een tip achter het gesprek zegt niemand luidop',
    },
    {
      text: '**Medewerker:** Is uw kaart al geblokkeerd?\n\n> Nog niet? Geef dan het kaartje met het nummer. Bellen is gratis. De bezoeker mag de telefoon van het loket gebruiken. Vraag daarna het nummer van de aangifte, en schrijf het op.',
      format: 'markdown',
      kind: 'loketscript',
      trap: 'een kader met uitleg is voor de medewerker',
    },
    {
      text: '# Chatbot Noor\n\n**Noor:** Dag, ik ben Noor. Wat wilt u weten?\n\n**Bezoeker:** Wanneer halen jullie het papier op?\n\n**Noor:** Dat hangt van uw straat af. Open de kalender op onze website. Typ uw straat en uw nummer in. U ziet dan alle dagen van dit jaar. U kunt de kalender ook afdrukken of op uw telefoon zetten.',
      format: 'markdown',
      kind: 'loketscript',
      trap: 'wat een chatbot schrijft, kan de bezoeker herlezen',
    },
  ],
  start(context) {
    const speech = speechOf(context.document);
    return {
      block() {
        speech.read(context.analysis);
      },
      finish() {
        if (isChatbot(context.document)) return;
        for (const stretch of speech.stretches) {
          const report = lengthReport(stretch, context.options);
          if (report) context.report(report);
        }
      },
    };
  },
});

/** Where the turn begins: a mark over all of it would hide the text. */
function lengthReport({ sentences }: Stretch, options: Record<'infoAbove' | 'warnAbove', number>): Report | undefined {
  const [first] = sentences;
  const words = sentences.reduce((sum, { sentence }) => sum + sentence.words, 0);
  if (!first || words <= options.infoAbove || sentences.length < 2) return undefined;
  const isLong = words > Math.max(options.infoAbove, options.warnAbove);
  const { block, sentence } = first;
  return {
    at: { block, from: sentence.from, to: sentence.to, sentence },
    severity: isLong ? 'warning' : 'info',
    message: isLong
      ? `Deze beurt telt ${words} woorden: dat is te veel om te onthouden. Zeg eerst de helft, en laat de bezoeker dan reageren.`
      : `Deze beurt telt ${words} woorden. Stop halfweg, en laat de bezoeker eerst reageren.`,
    data: { words, limit: isLong ? options.warnAbove : options.infoAbove },
  };
}
