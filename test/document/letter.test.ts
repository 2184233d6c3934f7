import { describe, expect, it } from 'vitest';
import { isOnPaper, letterOf } from '../../src/document/letter.ts';
import { read } from '../support/read.ts';

const HEAD =
  'Gemeente Hoogbeke\nMarkt 1\n8688 Hoogbeke\n\nMevrouw Fatima Diallo\nKerkstraat 4 bus 2\n8688 Hoogbeke\n\nHoogbeke, 3 mei 2027';

async function parts(source: string, format: 'text' | 'markdown' | 'html' = 'text') {
  const letter = letterOf(await read(source, format));
  const { subject, closing } = letter;
  return {
    head: letter.head.map(({ kind }) => kind),
    subject: subject?.block.text.slice(subject.from, subject.to),
    greeting: letter.greeting.map(({ block, from, to }) => block.text.slice(from, to)),
    body: letter.body.map(({ text }) => text),
    closing: closing?.block.text.slice(closing.from, closing.to),
    signature: letter.signature.map(({ text }) => text),
    paper: isOnPaper(letter),
  };
}

describe('de delen van een brief', () => {
  it('staan in gewone tekst elk op een regel', async () => {
    const source = `${HEAD}\n\nBetreft: uw premie\n\nBeste mevrouw Diallo\n\nU krijgt 300 euro van de gemeente Hoogbeke voor uw dak.\n\nMet vriendelijke groeten\n\nWout Claes\n\ndossierbeheerder`;
    expect(await parts(source)).toEqual({
      head: ['sender', 'address', 'address', 'addressee', 'address', 'address', 'date', 'subject'],
      subject: 'uw premie',
      greeting: ['Beste mevrouw Diallo'],
      body: ['U krijgt 300 euro van de gemeente Hoogbeke voor uw dak.'],
      closing: 'Met vriendelijke groeten',
      signature: ['Wout Claes', 'dossierbeheerder'],
      paper: true,
    });
  });

  it('staan in HTML ook in een tabel', async () => {
    const source =
      '<table><tr><td>Betreft</td><td>uw premie</td></tr></table><p>Beste Youssef</p><p>U krijgt 300 euro.</p><p>Groeten<br>An</p>';
    expect(await parts(source, 'html')).toMatchObject({
      subject: 'uw premie',
      greeting: ['Beste Youssef'],
      body: ['U krijgt 300 euro.'],
      closing: 'Groeten',
      signature: ['An'],
      paper: false,
    });
  });

  it('staan in Markdown soms samen op een regel', async () => {
    const source = 'Geachte heer, mevrouw,\nWe halen uw afval op.\n\nMet vriendelijke groeten,\nLotte Claes';
    const { greeting, body, closing } = await parts(source, 'markdown');
    expect(greeting).toEqual(['Geachte heer, mevrouw,']);
    expect(body).toHaveLength(1);
    expect(closing).toBe('Met vriendelijke groeten');
  });

  it('een rij van labels boven een rij van waarden geeft geen onderwerp', async () => {
    const source =
      '<table><tr><td>Betreft</td><td>Uw kenmerk</td></tr><tr><td>uw premie</td><td>3</td></tr></table><p>Beste An</p>';
    expect((await parts(source, 'html')).subject).toBe('');
  });

  it.each([
    ['een titel', '# Uw straat wordt een speelstraat\n\nHoogbeke, 3 mei 2027\n\nBeste bewoner\n\nHet begint in juli.'],
    ['een vette regel', 'Dienst Jeugd\n\n**Uw straat wordt een speelstraat**\n\nBeste bewoner\n\nHet begint in juli.'],
    ['een titel na de aanhef', 'Beste bewoner\n\n# Uw straat wordt een speelstraat\n\nHet begint in juli.'],
  ])('%s is een onderwerp', async (_, source) => {
    expect((await parts(source, 'markdown')).subject).toBe('Uw straat wordt een speelstraat');
  });

  it.each([
    'Mevrouw Fatima Diallo\nKerkstraat 4\n8688 Hoogbeke\n\nUw kaart ligt klaar.',
    'Dag van de buren\n\nIn mei is het feest.',
    'Aan de kust is het fris.\n\nNeem een trui mee.',
  ])('een regel die op een aanhef lijkt, is er geen: %s', async (source) => {
    expect((await parts(source)).greeting).toEqual([]);
  });

  it.each(['Mevrouw,', 'Mijnheer, Mevrouw', 'L.S.', 'Dag Youssef', 'Dames en heren', 'Hallo allemaal!'])(
    'een aanhef: %s',
    async (line) => {
      expect((await parts(`${line}\n\nUw kaart ligt klaar.`)).greeting).toEqual([line]);
    },
  );

  it('twee regels groeten samen', async () => {
    const { greeting, body } = await parts(
      'Geachte heer\n\nGeachte mevrouw\n\nUw kaart ligt klaar aan het loket van de gemeente.',
    );
    expect(greeting).toEqual(['Geachte heer', 'Geachte mevrouw']);
    expect(body).toHaveLength(1);
  });

  it.each([
    'Steeds tot uw dienst, verblijven wij hoogachtend,',
    'Met bijzondere hoogachting',
    'Sportieve groeten',
    'Groetjes',
  ])('een slot: %s', async (line) => {
    const { closing, signature } = await parts(`Beste An\n\nUw kaart ligt klaar.\n\n${line}\n\nWout Claes`);
    expect(closing).toBeDefined();
    expect(signature).toEqual(['Wout Claes']);
  });

  it('een zin met groeten erin is geen slot', async () => {
    expect((await parts('Beste An\n\nDoe de groeten aan uw moeder. Kom gerust langs.')).closing).toBeUndefined();
  });
});
