/** The lunar calendar, day by day, against two other implementations and published dates of Tết. */
import { fromLunar, toLunar } from '@bantin/vietnamese/calendar'
import { CalendarVietnamese } from 'date-chinese'
import { SolarDate } from 'lunar-date-vn'
import { heldAside } from '../corpus/held-aside.mjs'
import { informative, share, tally } from '../row.mjs'

/** Days on which another implementation is wrong, and why. */
const EXPLAINED = {
  'lunar-date-vn': [],
  'date-chinese': [
    {
      first: '2033-09-23',
      last: '2033-12-21',
      why: 'between the solstices of 2032 and 2033 there are twelve months, so none is repeated; it repeats month 8',
    },
  ],
}

const days = []
for (let day = Date.UTC(1968, 0, 1); day <= Date.UTC(2050, 11, 31); day += 864e5) days.push(new Date(day).toISOString().slice(0, 10))

const chinese = new CalendarVietnamese()
const oracles = {
  'lunar-date-vn': (year, month, day) => {
    const lunar = new SolarDate({ year, month, day, yearIndex: 0, hour: 0 }).toLunarDate().get()
    return `${lunar.day}/${lunar.month}${lunar.leap_month ? ' nhuận' : ''}`
  },
  'date-chinese': (year, month, day) => {
    const [, , lunarMonth, leap, lunarDay] = chinese.fromGregorian(year, month, day).get()
    return `${lunarDay}/${lunarMonth}${leap ? ' nhuận' : ''}`
  },
}

function against(name) {
  const explained = EXPLAINED[name]
  return tally(days, (date) => {
    const lunar = toLunar(date)
    const got = `${lunar.day}/${lunar.month}${lunar.leap ? ' nhuận' : ''}`
    const other = oracles[name](...date.split('-').map(Number))
    if (got === other || explained.some(({ first, last }) => first <= date && date <= last)) return undefined
    return `${date}: ${got}, there ${other}`
  })
}

export function lunar() {
  const rows = Object.keys(oracles).map((name) => {
    const notes = EXPLAINED[name].map(({ first, last, why }) => ` (but for ${first} to ${last}: ${why})`).join('')
    return share(`days of 1968–2050 as in \`${name}\`${notes}`, against(name), 1)
  })
  rows.push(
    share(
      'there and back: `fromLunar(toLunar(day))`',
      tally(days, (date) => (fromLunar(toLunar(date)) === date ? undefined : date)),
      1,
    ),
  )
  const tet = heldAside('tet').flatMap((file) => file.rows)
  if (tet.length > 0) {
    const result = tally(tet, ({ year, own: date }) => {
      const got = fromLunar({ year, month: 1, day: 1 })
      return got === date ? undefined : `${year}: ${got}, there ${date}`
    })
    rows.push(informative(share('Tết held aside', result)))
  }
  return { title: 'Lunar calendar', about: '`toLunar`: day, month and leap month.', rows }
}
