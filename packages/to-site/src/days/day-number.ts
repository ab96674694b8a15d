/** Days since 1 January 1970: days are compared as numbers, never as moments. */
export function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000)
}
