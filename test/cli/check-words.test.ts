import { describe, expect, it } from 'vitest';
import { folderWith, run } from '../support/cli.ts';

const list = (entries: string) => `title: Jeugd\nentries:\n${entries}`;
const GOOD = `  - word: grabbelpas
    pos: noun
    simpler: [vakantiekaart]
    source: dienst Jeugd
    wrong: Koop een grabbelpas.
    right: Koop een vakantiekaart.
`;
const check = async (text: string) => run(await folderWith({ 'jeugd.yaml': text }), ['check-words', 'jeugd.yaml']);

describe('klaretaal check-words', () => {
  it('zegt dat een goede lijst in orde is', async () => {
    expect(await check(list(GOOD))).toEqual({
      code: 0,
      out: 'jeugd.yaml\n1 woord nagekeken: alles in orde.\n',
      err: '',
    });
  });

  it('noemt bij elke fout de regel en het woord', async () => {
    const { code, out } = await check(list(`${GOOD}  - word: speeldag\n    pos: noun\n    simpler: [derhalve]\n`));
    expect(code).toBe(1);
    expect(out).toContain('  regel 9  speeldag: stelt “derhalve” voor');
    expect(out).toMatch(/2 woorden nagekeken: 1 fout en 3 tips\.\n$/u);
  });

  it('geeft tips zonder te falen', async () => {
    const { code, out } = await check(list('  - word: speeldag\n    simpler: [dag]\n'));
    expect(code).toBe(0);
    expect(out).toContain('  regel 3  tip: speeldag: heeft geen foute zin.');
  });

  it('laat een lijst iets anders zeggen over een woord van klaretaal', async () => {
    const { code, out } = await check(
      list(
        GOOD.replaceAll('grabbelpas', 'derhalve')
          .replace('noun', 'adv')
          .replaceAll('vakantiekaart', 'dus')
          .replace('een derhalve', 'derhalve')
          .replace('een dus', 'dus'),
      ),
    );
    expect([code, out]).toEqual([0, 'jeugd.yaml\n1 woord nagekeken: alles in orde.\n']);
  });

  it.each([
    ['entries: [{woord: x}]', 'jeugd.yaml, regel 1'],
    ['entries: [', 'jeugd.yaml, regel 1: dit is geen geldige YAML of JSON.'],
    ['entries: [{word: "??", simpler: [x]}]', 'staat geen woord'],
  ])('weigert wat geen lijst is: %s', async (text, message) => {
    const { code, err } = await check(text);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('zegt het als het bestand er niet is', async () => {
    const { code, err } = await run(await folderWith({}), ['controleer-woorden', 'weg.yaml']);
    expect(code).toBe(2);
    expect(err).toContain('weg.yaml');
  });
});
