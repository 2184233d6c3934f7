import { describe, expect, it } from 'vitest';
import { unreadableByNode } from '../../src/cli/system-error.ts';

const systemError = (code: string) => Object.assign(new Error(code), { code, path: 'brief.txt', syscall: 'open' });

describe('wat het systeem over een bestand zegt', () => {
  it.each([
    ['ENOENT', 'brief.txt bestaat niet. Kijk de naam en de map na.'],
    ['EACCES', 'brief.txt mag niet gelezen of geschreven worden. Vraag toegang, of kies een ander bestand.'],
    ['EIO', 'brief.txt kan niet gelezen of geschreven worden (EIO).'],
  ])('%s', (code, message) => {
    expect(unreadableByNode(systemError(code))).toBe(message);
  });

  it('is geen fout van onszelf', () => {
    expect(unreadableByNode(new TypeError('x is undefined'))).toBeUndefined();
  });
});
