import { describe, expect, it } from 'vitest';
import { formatCheckstyle } from '../../src/report/checkstyle.ts';
import { elementsOf, xmlTree } from '../support/xml-tree.ts';
import { example } from '../support/reported.ts';

describe('checkstyle', () => {
  it('heeft elke melding, en van een Word-bestand geen regel', () => {
    const tree = xmlTree(formatCheckstyle(example));
    const { errors, warnings, infos } = example.summary;
    expect(elementsOf(tree, 'error').length).toBe(errors + warnings + infos + 1);
    const word = elementsOf(tree, 'file').find(({ attributes }) => attributes['name'] === 'brieven/kaart.docx');
    expect(word?.children[0]?.attributes['line']).toBeUndefined();
    for (const { attributes } of elementsOf(tree, 'error'))
      expect(['error', 'warning', 'info']).toContain(attributes['severity']);
  });
});
