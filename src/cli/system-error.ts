const MESSAGES: Readonly<Record<string, string>> = {
  ENOENT: 'bestaat niet. Kijk de naam en de map na.',
  EACCES: 'mag niet gelezen of geschreven worden. Vraag toegang, of kies een ander bestand.',
  EPERM: 'mag niet gelezen of geschreven worden. Vraag toegang, of kies een ander bestand.',
  EISDIR: 'is een map. Geef een bestand op.',
  ENOTDIR: 'staat onder een bestand, niet onder een map. Kijk de naam na.',
  ENOSPC: 'kan niet geschreven worden: de schijf is vol.',
  EROFS: 'kan niet geschreven worden: de schijf is alleen-lezen.',
  ELOOP: 'verwijst naar zichzelf. Geef het echte bestand op.',
  EEXIST: 'staat op een plaats waar al een bestand is. Kies een andere map.',
  EPIPE: 'kan niet geschreven worden: het andere programma is gestopt.',
  EMFILE: 'kan niet geopend worden: er staan te veel bestanden open. Probeer het opnieuw.',
};

/** What the system says of a file, in Dutch; nothing for an error of another sort. @param path where the error names none */
export function unreadableByNode(error: unknown, path?: string): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  const name = 'path' in error ? String(error.path) : (path ?? 'Dit bestand');
  const what = MESSAGES[String(error.code)] ?? `kan niet gelezen of geschreven worden (${String(error.code)}).`;
  return `${name} ${what}`;
}
