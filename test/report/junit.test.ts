import { describe, expect, it } from 'vitest';
import { formatJunit } from '../../src/report/junit.ts';
import { elementsOf, xmlTree } from '../support/xml-tree.ts';
import { example, ours } from '../support/reported.ts';

describe('junit', () => {
  const root = xmlTree(formatJunit(ours));
  const own = xmlTree(formatJunit(example));

  it('telt wat erin staat', () => {
    for (const tree of [root, own]) {
      for (const node of [tree, ...elementsOf(tree, 'testsuite')]) {
        const of = (name: string) => String(elementsOf(node, name).length);
        expect(node.attributes).toMatchObject({
          tests: of('testcase'),
          failures: of('failure'),
          errors: of('error'),
        });
      }
    }
  });

  it('geeft elk geval een eigen naam, want GitLab voegt gelijke samen', () => {
    const names = elementsOf(root, 'testcase').map(
      ({ attributes }) => `${attributes['classname']}: ${attributes['name']}`,
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('laat een tekst zonder meldingen slagen, en een bestand dat niet te lezen is niet', () => {
    const suite = (name: string) => elementsOf(own, 'testsuite').find(({ attributes }) => attributes['name'] === name);
    expect(suite('brieven/goed.txt')?.attributes).toMatchObject({ tests: '1', failures: '0', errors: '0' });
    expect(suite('brieven/leeg.txt')?.attributes).toMatchObject({ tests: '1', failures: '0', errors: '1' });
    expect(elementsOf(own, 'skipped').map(({ attributes }) => attributes['message'])).toContain(
      'zo staat het in de wet',
    );
  });
});
