/** The name as people know it: without folders, and without the number that a browser gives a second download. */
export const plainName = (path: string): string =>
  path
    .slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
    .replace(/ ?\(\d{1,3}\)(?=\.[^.]*$)/, '')
    .normalize('NFC')
    .toLowerCase()
