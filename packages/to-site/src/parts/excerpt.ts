/** The beginning of a text, cut between words. The whole stands on the page of the item. */
export function excerpt(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most).toWellFormed()
  const blank = cut.lastIndexOf(' ')
  return `${(blank > most / 2 ? cut.slice(0, blank) : cut).trimEnd()}…`
}
