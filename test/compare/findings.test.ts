import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { compared } from '../support/compare.ts';

/** What became of the findings: rule and words. */
async function fates(old: string, fresh: string, only: readonly string[]) {
  const { findings } = await compared(old, fresh, { only });
  const told = ({ ruleId, match = '' }: { ruleId: string; match?: string }) => `${ruleId}: ${match.slice(0, 20)}`;
  return {
    gone: findings.gone.map(told),
    new: findings.new.map(told),
    stayed: findings.stayed.map((one) => `${told(one.old)} > ${told(one.new)}`),
  };
}

const LONG =
  'U kunt de aanvraag elke werkdag van de week indienen aan het loket van de dienst in het stadhuis, of u kunt ze per post naar ons sturen.';

describe('meldingen van twee versies', () => {
  it('zijn weg als het woord weg is', async () => {
    expect(await fates('U krijgt reeds post van ons.', 'U krijgt al post van ons.', ['ambtelijk-woord'])).toEqual({
      gone: ['ambtelijk-woord: reeds'],
      new: [],
      stayed: [],
    });
  });

  it('zijn gebleven als het woord er nog staat in een zin die veranderde', async () => {
    const old = 'U krijgt reeds post van de dienst Bevolking.';
    expect(await fates(old, 'U krijgt reeds een brief van de dienst Bevolking.', ['ambtelijk-woord'])).toEqual({
      gone: [],
      new: [],
      stayed: ['ambtelijk-woord: reeds > ambtelijk-woord: reeds'],
    });
  });

  it('zijn weg en nieuw als een ander woord van de lijst in de plaats kwam', async () => {
    const old = 'Als u verhuist, krijgt u reeds post van ons.';
    expect(await fates(old, 'Indien u verhuist, krijgt u al post van ons.', ['ambtelijk-woord'])).toEqual({
      gone: ['ambtelijk-woord: reeds'],
      new: ['ambtelijk-woord: Indien'],
      stayed: [],
    });
  });

  it('zijn gebleven als de vorm van het woord veranderde', async () => {
    const old = 'De dienst dient het dossier te behandelen.';
    expect(await fates(old, 'De diensten dienen het dossier te behandelen.', ['ambtelijk-woord'])).toEqual({
      gone: [],
      new: [],
      stayed: ['ambtelijk-woord: dient > ambtelijk-woord: dienen'],
    });
  });

  it('zijn gebleven als een lange zin nog altijd lang is, met andere woorden', async () => {
    const {
      gone,
      new: fresh,
      stayed,
    } = await fates(LONG, LONG.replace('elke werkdag', 'op alle dagen'), ['lange-zin']);
    expect([gone.length, fresh.length, stayed.length]).toEqual([0, 0, 1]);
  });

  it('zijn gebleven als een zin lijdend blijft met een ander werkwoord', async () => {
    const old = 'Uw aanvraag wordt onderzocht in het stadhuis.';
    const {
      gone,
      new: fresh,
      stayed,
    } = await fates(old, 'Uw aanvraag wordt bekeken in het stadhuis.', ['lijdende-vorm']);
    expect([gone.length, fresh.length, stayed.length]).toEqual([0, 0, 1]);
  });

  it('zijn weg met hun zin, en nieuw met een nieuwe zin', async () => {
    const old = 'U krijgt reeds post. De hekken staan aan het plein.';
    expect(await fates(old, 'De hekken staan aan het plein. Indien u belt, helpen wij.', ['ambtelijk-woord'])).toEqual({
      gone: ['ambtelijk-woord: reeds'],
      new: ['ambtelijk-woord: Indien'],
      stayed: [],
    });
  });

  it('zijn gebleven in een zin die verplaatst is', async () => {
    const reeds = 'U krijgt reeds post van ons.';
    const others = 'De hekken staan aan het plein. De brandweer moet door de straat kunnen.';
    expect((await fates(`${reeds} ${others}`, `${others} ${reeds}`, ['ambtelijk-woord'])).stayed).toHaveLength(1);
  });

  it('horen bij de zin die bleef, als dezelfde zin er eerst twee keer stond', async () => {
    const reeds = 'U krijgt reeds post.';
    const rest = 'De hekken staan aan het plein.';
    const { findings, sentences } = await compared(`${reeds} ${rest} ${reeds}`, `${rest} ${reeds}`, {
      only: ['ambtelijk-woord'],
    });
    expect([findings.gone.length, findings.new.length, findings.stayed.length]).toEqual([1, 0, 1]);
    expect(sentences.map(({ change, findings: own }) => [change, own.gone.length, own.stayed.length])).toEqual([
      ['removed', 1, 0],
      ['unchanged', 0, 0],
      ['unchanged', 0, 1],
    ]);
  });

  it('over wat een tekst mist, zijn gebleven als ze het nog altijd mist', async () => {
    const file = new URL('../../fixtures/loketscripts/afspraak-containerpark.html', import.meta.url);
    const old = await readFile(file, 'utf8');
    const task = { path: 'script.html', kind: 'loketscript', only: ['loket-beleefdheid'] };
    const { findings } = await compared(old, old.replaceAll('afspraak', 'boeking'), task);
    expect(findings.stayed.map(({ new: one }) => one.scope)).toContain('document');
    expect([...findings.gone, ...findings.new]).toEqual([]);
  });

  it('over een afbeelding staan in geen zin, en zijn weg met een goede tekst', async () => {
    const page = (alt: string) => `<p>Kom naar het feest op het plein.</p><img src="feest.jpg"${alt}>`;
    const result = await compared(page(''), page(' alt="Kinderen spelen op het plein."'), {
      path: 'a.html',
      only: ['alt-ontbreekt'],
    });
    expect(result.findings.gone).toHaveLength(1);
    expect(result.sentences.flatMap(({ findings }) => findings.gone)).toEqual([]);
  });
});
