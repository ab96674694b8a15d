const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const SHIFTS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]

/** Sakamoto's method: 0 is Sunday. */
function weekday(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + (SHIFTS[month - 1] ?? 0) + day) % 7
}

/**
 * The start of a day in Viet Nam, as RSS writes it.
 *
 * @param date `YYYY-MM-DD`
 * @source RFC 822, section 5, with the four-digit years that RSS 2.0 prefers
 */
export function rfc822(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return `${DAYS[weekday(year, month, day)]}, ${String(day).padStart(2, '0')} ${MONTHS[month - 1]} ${String(year).padStart(4, '0')} 00:00:00 +0700`
}

/**
 * The start of a day in Viet Nam, as Atom and JSON Feed write it.
 *
 * @param date `YYYY-MM-DD`
 * @source RFC 3339, section 5.6
 */
export function rfc3339(date: string): string {
  return `${date}T00:00:00+07:00`
}

/** The latest of some days. */
export function latest(first: string, ...others: readonly string[]): string {
  return [first, ...others].sort().at(-1) ?? first
}
