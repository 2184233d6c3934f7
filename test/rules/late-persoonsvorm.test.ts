import { describe, expect, it } from 'vitest';
import type { Task } from '../../src/engine/engine.ts';
import { check, marked } from '../support/engine.ts';

const found = (text: string, task: Partial<Task> = {}) => marked('late-persoonsvorm', text, task);

describe('een lange aanloop', () => {
  it.each([
    'Na het verstrijken van de termijn van dertig dagen voor het openbaar onderzoek beslist het college.',
    'Ten gevolge van de werken aan de brug over de Leie in Hoogbeke rijdt de bus niet.',
    'Op grond van de wet van 24 juni 2013 betreffende de administratieve sancties kan u een boete krijgen.',
    'Maar in samenwerking met het centrum voor volwassenen en de bibliotheek van Oostmere starten we lessen.',
  ])('meldt: %s', async (text) => {
    expect(await found(text)).toHaveLength(1);
  });

  it.each([
    'Met de campagne “Samen houden we onze mooie stad elke dag proper” vragen we uw hulp.',
    'Voor panden aan de rand van de kern van de gemeente gelden andere regels.',
    'In de opvang van mevrouw Claes en in De Speelberen betaalt u een vaste prijs.',
    'Om alles op tijd klaar te krijgen, vragen we u om mee te helpen op zaterdag.',
    'Als u na 1 mei naar een andere straat in Hoogbeke verhuist, vraagt u een nieuwe kaart aan.',
    'Van maandag 3 maart 2025 om 9 uur tot vrijdag 7 maart 2025 om 12 uur is de brug dicht.',
    'De subsidie die u vorig jaar voor het buurtfeest van uw straat kreeg, stopt in mei.',
    'Wanneer u voor uw vereniging een uitgave wilt doen die niet in de begroting staat, vraagt u eerst toestemming.',
    'Na de termijn van drie maanden uit artikel 4 kan de raad ons schrijven.',
    'Met onze plannen voor meer zonnepanelen op daken en velden maken we genoeg stroom.',
    'Gesloten op feestdagen, tussen Kerst en Nieuwjaar en drie weken in de zomer (zie de kalender).',
    'Als u een dag niet thuis bent, verwittigen voor 9 uur de dag ervoor, anders wordt de maaltijd aangerekend.',
    'Gelet op de wet van 16 juli 1973 waarbij de bescherming van de strekkingen gewaarborgd wordt (Cultuurpact);',
    'Breng dit mee: uw kaart, een foto, het attest van de dokter van uw kind.',
  ])('zwijgt bij: %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  it('is aan het loket een waarschuwing', async () => {
    const text = 'In het kader van de heraanleg van de riolering in de Kerkstraat sluiten we de weg.';
    const severity = async (kind: 'brief' | 'loketscript') =>
      (await check(text, { kind, only: ['late-persoonsvorm'] })).findings.map((finding) => finding.severity);
    expect(await severity('brief')).toEqual(['info']);
    expect(await severity('loketscript')).toEqual(['warning']);
  });

  it('laat het aan tangconstructie over waar die spreekt', async () => {
    const text =
      'Omdat uw buurman vorige maand voor de gemeenschappelijke muur tussen de twee tuinen al een premie kreeg, krijgt u er geen.';
    expect(await found(text)).toEqual([]);
    expect(await marked('tangconstructie', text)).toHaveLength(1);
  });
});
