import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { failingFindings, isOver, judgeBudget, withoutKnown } from '../../src/findings/budgets.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { overBudgetLines, withinBudgetLine } from '../../src/report/budget-lines.ts';

const finding = (ruleId: string, severity = 'warning', category = 'zin') => ({ ruleId, severity, category }) as Finding;
const LONG = finding('lange-zin');
const PASSIVE = finding('lijdende-vorm');
const judged = (budget: Record<string, number>, findings: readonly Finding[], score?: number) =>
  judgeBudget(budget, findings, score === undefined ? {} : { score });

describe('een budget', () => {
  it.each([
    [{ 'lange-zin': 2 }, false],
    [{ 'lange-zin': 1 }, true],
    [{ zin: 3 }, false],
    [{ zin: 2 }, true],
    [{ warning: 3 }, false],
    [{ warning: 2 }, true],
    [{ error: 0 }, false],
    [{ score: 55 }, false],
    [{ score: 56 }, true],
  ])('%j bij twee lange zinnen, één lijdende vorm en score 55: overschreden is %s', (budget, over) => {
    expect(judged(budget as Record<string, number>, [LONG, LONG, PASSIVE], 55).some(isOver)).toBe(over);
  });

  it('oordeelt niet over de score van een tekst die te kort is', () => {
    expect(judged({ score: 90 }, [])).toEqual([]);
  });

  it('laat meldingen van een regel niet meetellen zolang er genoeg ruimte is', () => {
    const findings = [LONG, PASSIVE];
    expect(failingFindings({ findings, budgets: judged({ 'lange-zin': 1 }, findings) })).toEqual([PASSIVE]);
  });

  it('laat ze meetellen als er een ander budget is dat op is', () => {
    const findings = [LONG, PASSIVE];
    const budgets = judged({ 'lange-zin': 1, zin: 1 }, findings);
    expect(failingFindings({ findings, budgets })).toEqual(findings);
  });

  it('telt niet mee wat al bekend is', () => {
    const budgets = judged({ 'lange-zin': 1, score: 50 }, [LONG, LONG], 60);
    expect(withoutKnown(budgets, [LONG])).toEqual([
      { of: 'lange-zin', limit: 1, found: 1 },
      { of: 'score', limit: 50, found: 60 },
    ]);
  });

  it('kan niet twee dingen betekenen: regels, categorieën en ernst heten verschillend', () => {
    const names = [...rules.map(({ id }) => id), ...new Set(rules.map(({ category }) => category))];
    const all = [...names, 'error', 'warning', 'info', 'score'];
    expect(new Set(all).size).toBe(all.length);
  });

  it('zegt in gewone taal wat te veel is, en wat mag', () => {
    const findings = [LONG, LONG, PASSIVE, PASSIVE];
    const budgets = judged({ 'lange-zin': 1, 'lijdende-vorm': 3, warning: 0, score: 55 }, findings, 48);
    expect(overBudgetLines({ kind: 'brief', budgets })).toEqual([
      'Over het budget van “brief”: 2 meldingen van lange-zin, er mag er 1 zijn.',
      'Over het budget van “brief”: de score is 48, en moet minstens 55 zijn.',
      'Over het budget van “brief”: 4 waarschuwingen, er mag er geen zijn.',
    ]);
    const ofCategory = judged({ zin: 3 }, findings, 48);
    expect(overBudgetLines({ kind: 'brief', budgets: ofCategory })).toEqual([
      'Over het budget van “brief”: 4 meldingen uit de categorie “zin”, er mogen er 3 zijn.',
    ]);
    expect(withinBudgetLine({ kind: 'brief', budgets })).toBe('Binnen het budget van “brief”: lijdende-vorm: 2 van 3.');
  });
});
