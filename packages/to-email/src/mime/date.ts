const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * The beginning of a day in Viet Nam as a header has it: `Thu, 05 Nov 2026 00:00:00 +0700`.
 *
 * @param date `YYYY-MM-DD`
 * @source RFC 5322, section 3.3
 */
export function messageDate(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const weekday = DAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]
  return `${weekday}, ${String(day).padStart(2, '0')} ${MONTHS[month - 1]} ${String(year).padStart(4, '0')} 00:00:00 +0700`
}
