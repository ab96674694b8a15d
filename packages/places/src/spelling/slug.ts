const MARKS = /[\u0300-\u036f]/g

/** Lower-case ASCII of Vietnamese letters; other letters stay. */
export function foldMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase()
}

/** The name as a part of an address: `'ba-ria-vung-tau'`. */
export function slugOf(name: string): string {
  return foldMarks(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
