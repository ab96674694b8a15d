import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rfc822, rfc3339 } from '../src/model/dates.ts'

test.each<[date: string, rss: string, atom: string]>([
  ['2026-11-05', 'Thu, 05 Nov 2026 00:00:00 +0700', '2026-11-05T00:00:00+07:00'],
  ['2024-02-29', 'Thu, 29 Feb 2024 00:00:00 +0700', '2024-02-29T00:00:00+07:00'],
  ['1999-01-01', 'Fri, 01 Jan 1999 00:00:00 +0700', '1999-01-01T00:00:00+07:00'],
])('%s', (date, rss, atom) => expect([rfc822(date), rfc3339(date)]).toEqual([rss, atom]))

test('the weekday is that of the calendar', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (day) => {
      const date = day.toISOString().slice(0, 10)
      expect(rfc822(date).slice(0, 3)).toBe(new Date(`${date}T00:00:00Z`).toUTCString().slice(0, 3))
    }),
  )
})
