const MESSAGES: Readonly<Record<string, string>> = {
  ENOENT: 'bestaat niet. Kijk de naam en de map na.',
  EACCES: 'is niet toegankelijk. Vraag toegang, of kies een ander bestand.',
  EPERM: 'is niet toegankelijk. Vraag toegang, of kies een ander bestand.',
  EISDIR: 'is een map. Geef een bestand op.',
  ENOTDIR: 'staat onder een bestand, niet onder een map. Kijk de naam na.',
  ENOSPC: 'past er niet meer bij: de schijf is vol.',
  EROFS: 'staat op een schijf die alleen-lezen is. Kies een andere map.',
  ELOOP: 'verwijst naar zichzelf. Geef het echte bestand op.',
  EEXIST: 'staat op een plaats waar al een bestand is. Kies een andere map.',
  EPIPE: 'kan niet verder: het andere programma is gestopt.',
  EMFILE: 'gaat niet open: er staan te veel bestanden open. Probeer het opnieuw.',
};

/** What the system says of a file, in Dutch; nothing for an error of another sort. @param path where the error names none */
export function unreadableByNode(error: unknown, path?: string): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  const name = 'path' in error ? String(error.path) : (path ?? 'Dit bestand');
  const what = MESSAGES[String(error.code)] ?? `is niet te lezen of te schrijven (${String(error.code)}).`;
  return `${name} ${what}`;
}
