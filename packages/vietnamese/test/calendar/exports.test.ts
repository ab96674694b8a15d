import * as calendar from '@bantin/vietnamese/calendar'
import { expect, test } from 'vitest'

test('the public API', () => {
  expect(Object.keys(calendar).sort()).toEqual([
    'canChi',
    'dualDate',
    'formatDate',
    'formatLunar',
    'fromLunar',
    'leapMonthOf',
    'lunarRange',
    'parseDate',
    'toLunar',
    'yearName',
  ])
})
