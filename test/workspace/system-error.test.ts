import { describe, expect, it } from 'vitest';
import { unreadableByNode } from '../../src/workspace/system-error.ts';

const systemError = (code: string) => Object.assign(new Error(code), { code, path: 'brief.txt', syscall: 'open' });

describe('wat het systeem over een bestand zegt', () => {
  it.each([
    ['ENOENT', 'brief.txt bestaat niet. Kijk de naam en de map na.'],
    ['EACCES', 'brief.txt is niet toegankelijk. Vraag toegang, of kies een ander bestand.'],
    ['EIO', 'brief.txt is niet te lezen of te schrijven (EIO).'],
  ])('%s', (code, message) => {
    expect(unreadableByNode(systemError(code))).toBe(message);
  });

  it('is geen fout van onszelf', () => {
    expect(unreadableByNode(new TypeError('x is undefined'))).toBeUndefined();
  });
});
