import { meeting } from '@bantin/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agendaOf } from '../src/meeting/agenda.ts'

type Pick = readonly [reading: number, minutes?: number | undefined]

/** Reading and discussion of each item, for items with these reading times and minutes of their own. */
function share(minutes: number, picks: readonly Pick[]): [reading: number, discussion: number][] {
  const items = picks.map(([readingMinutes], i) => ({ id: `bai-${i}`, readingMinutes }))
  const plan = meeting.parse({
    minutes,
    items: picks.map(([, own], i) => ({ item: `bai-${i}`, ...(own === undefined ? {} : { minutes: own }) })),
  })
  // only ids and reading times are looked at
  return agendaOf({ items: items as never }, plan).map(({ reading, discussion }) => [reading, discussion])
}

describe('the time of a meeting', () => {
  test.each<[name: string, minutes: number, picks: Pick[], shares: [number, number][]]>([
    ['one item has it all', 30, [[4]], [[4, 26]]],
    [
      'what is left is shared evenly',
      30,
      [[4], [2]],
      [
        [4, 12],
        [2, 12],
      ],
    ],
    [
      'odd minutes come to the first',
      30,
      [[3], [3], [1]],
      [
        [3, 8],
        [3, 8],
        [1, 7],
      ],
    ],
    [
      'an item with minutes of its own keeps them',
      30,
      [[3, 20], [2], [2]],
      [
        [3, 17],
        [2, 3],
        [2, 3],
      ],
    ],
    [
      'all have their own: nothing is added',
      60,
      [
        [3, 10],
        [2, 10],
      ],
      [
        [3, 7],
        [2, 8],
      ],
    ],
    [
      'fewer minutes than reading takes',
      30,
      [[8, 5], [2]],
      [
        [5, 0],
        [2, 23],
      ],
    ],
    [
      'no time is left',
      15,
      [[9], [9]],
      [
        [9, 0],
        [9, 0],
      ],
    ],
  ])('%s', (_, minutes, picks, shares) => expect(share(minutes, picks)).toEqual(shares))

  test('the sum is the slot whenever somebody is left to share it and there is enough', () => {
    const pick = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.option(fc.integer({ min: 1, max: 120 }), { nil: undefined }))
    fc.assert(
      fc.property(fc.integer({ min: 15, max: 120 }), fc.array(pick, { minLength: 1, maxLength: 50 }), (minutes, picks) => {
        const shares = share(minutes, picks)
        const sum = shares.flat().reduce((total, one) => total + one, 0)
        const least = picks.reduce((total, [reading, own]) => total + (own ?? reading), 0)
        const shared = picks.some(([, own]) => own === undefined)
        expect(sum).toBe(shared ? Math.max(minutes, least) : least)
        for (const part of shares.flat()) expect(Number.isInteger(part) && part >= 0).toBe(true)
      }),
    )
  })

  test('the order is the editor’s; an item that the issue does not have is left out', () => {
    const items = ['a', 'b'].map((id) => ({ id, readingMinutes: 1 }))
    const plan = meeting.parse({ items: [{ item: 'b' }, { item: 'khong-co' }, { item: 'a', questions: ['Hỏi?'] }] })
    expect(agendaOf({ items: items as never }, plan).map(({ item, questions }) => [item.id, questions])).toEqual([
      ['b', []],
      ['a', ['Hỏi?']],
    ])
  })
})
