import {
  bulletin,
  calendarDate,
  identifier,
  issue,
  item,
  LANGUAGES,
  languageTag,
  meeting,
  notations,
  origin,
  PAGE_SIZES,
  pageFormat,
  period,
  relativePath,
  sizeOf,
} from '@bantin/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { sampleDocuments, smallest } from './sample-documents.ts'

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success

describe('values', () => {
  test.each<[name: string, schema: z.ZodType, good: unknown[], bad: unknown[]]>([
    [
      'origin',
      origin,
      [{}, { version: '2026-10-02' }, { hash: '0123456789abcdef'.repeat(4) }].map((more) => ({
        bulletin: 'song-ngan',
        title: 'Sông Ngân',
        ...more,
      })),
      [{ version: '' }, { version: 2 }, { hash: 'a'.repeat(63) }, { hash: 'A'.repeat(64) }, { hash: 'g'.repeat(64) }].map((more) => ({
        ...{ bulletin: 'song-ngan', title: 'Sông Ngân' },
        ...more,
      })),
    ],
    [
      'identifier',
      identifier,
      ['a', 'lua-thu-dong', '2026-11'],
      ['', 'Lua', 'lúa', 'a_b', '-a', 'a-', 'a--b', 'a/b', '..', 'a'.repeat(101)],
    ],
    [
      'calendar date',
      calendarDate,
      ['2026-11-05', '2024-02-29', '1989-12-31'],
      ['2026-02-30', '2025-02-29', '05/11/2026', '2026-1-5', '2026-11-05T00:00:00Z', 20261105],
    ],
    [
      'period',
      period,
      ['2026-11', '2026-11/2026-12', '2026-12/2027-01'],
      ['2026', '2026-13', '2026-00', '11/2026', '2026-11-05', '2026-11/12', '2026-11/2026-12/2027-01'],
    ],
    [
      'language tag',
      languageTag,
      [...LANGUAGES, 'zh-Hant', 'en-US', 'zh-Hant-TW', 'es-419'],
      ['', 'VI', 'vi_VN', 'vietnamese', 'x-lua', 'vi-'],
    ],
    [
      'meeting',
      meeting,
      [
        { items: [{ item: 'gat-som' }] },
        { minutes: 15, items: [{ item: 'gat-som', minutes: 1, questions: ['Hỏi gì?'] }] },
        { minutes: 120, items: Array(50).fill({ item: 'gat-som' }) },
      ],
      [
        {},
        { items: [] },
        { items: ['gat-som'] },
        { minutes: 14, items: [{ item: 'gat-som' }] },
        { minutes: 121, items: [{ item: 'gat-som' }] },
        { minutes: '30', items: [{ item: 'gat-som' }] },
        { items: [{ item: 'gat-som', minutes: 0 }] },
        { items: [{ item: 'gat-som', minutes: 2.5 }] },
        { items: [{ item: 'gat-som', questions: [''] }] },
        { items: [{ item: 'gat-som', questions: 'Hỏi gì?' }] },
        { items: [{ item: 'gat-som', nguoi: 'ai' }] },
        { items: Array(51).fill({ item: 'gat-som' }) },
      ],
    ],
    ['relative path', relativePath, ['a.jpg', '../images/lúa chín.jpg'], ['', '  ', 'images\\a.jpg', 'a\u0000.jpg', 'a\nb']],
    [
      'page format',
      pageFormat,
      [{}, { format: 'a4' }, { format: { width: 160, height: 240 } }, { columns: 2 }],
      [{ format: 'A5' }, { format: { width: 160 } }, { format: { width: 1, height: 240 } }, { columns: '2' }, { columns: 3 }],
    ],
  ])('%s', (_, schema, good, bad) => {
    for (const value of good) expect(accepts(schema, value), JSON.stringify(value)).toBe(true)
    for (const value of bad) expect(accepts(schema, value), JSON.stringify(value)).toBe(false)
  })
})

describe('texts', () => {
  const titleOf = (title: string) => item.parse({ title }).title

  test.each<[written: string, title: string]>([
    [' Gặt sớm ', 'Gặt sớm'],
    ['Gặt\n  sớm\t!', 'Gặt sớm !'],
    ['Ga\u0323\u0306t so\u031b\u0301m', 'Gặt sớm'],
    ['2\u00a0000 tấn', '2\u00a0000 tấn'],
  ])('%j', (written, title) => expect(titleOf(written)).toBe(title))

  test('any title, read again, stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        const first = item.safeParse({ title: written })
        if (first.success) expect(titleOf(first.data.title)).toBe(first.data.title)
      }),
    )
  })

  test('no text holds what XML cannot', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('\u0000', '\u0008', '\u001b', '\u007f', '\u0093', '\ud800', '\udfff', '\uffff'),
        (text, bad) => {
          expect(accepts(item, { title: `${text}${bad} ` })).toBe(false)
        },
      ),
    )
  })
})

describe('running number, period and year of publication', () => {
  test('are three separate facts', () => {
    const {
      number,
      period: months,
      yearOfPublication,
    } = issue.parse({ ...smallest.issue, number: 264, period: '2026-11', yearOfPublication: 32 })
    expect([number, months, yearOfPublication]).toEqual([264, '2026-11', 32])
  })

  test.each(['regular', 'special', 'supplement', 'combined'])('kind %s', (kind) =>
    expect(issue.parse({ ...smallest.issue, kind }).kind).toBe(kind),
  )
})

describe('defaults', () => {
  test('of a bulletin', () => {
    expect(bulletin.parse(smallest.bulletin)).toEqual({
      ...smallest.bulletin,
      languages: ['vi'],
      periodicity: 'monthly',
      audience: 'public',
      page: { format: 'a5', columns: 1 },
      theme: {
        colours: { accent: '#1c6b57' },
        fonts: { serif: ['Noto Serif', 'Noto Serif Khmer'], sans: ['Noto Sans', 'Noto Sans Khmer'] },
      },
      rules: [],
    })
  })

  test('of an issue', () => expect(issue.parse(smallest.issue)).toEqual({ ...smallest.issue, kind: 'regular', imprint: { editors: [] } }))

  test('of an item', () => expect(item.parse(smallest.item)).toEqual({ ...smallest.item, contributors: [], keywords: [], corrections: [] }))
})

test('what a schema gives, it accepts, and gives again', () => {
  const schemas = { bulletin, issue, item }
  for (const { name, value } of sampleDocuments) {
    const once = schemas[name].parse(value)
    expect(schemas[name].parse(once)).toEqual(once)
  }
})

test('unknown keys are refused at every level', () => {
  expect(accepts(item, { title: 'A', image: { src: 'a', alt: 'b', titel: 'c' } })).toBe(false)
  expect(accepts(issue, { ...smallest.issue, imprint: { printer: { name: 'A', phone: '1' } } })).toBe(false)
})

test.each(Object.entries(PAGE_SIZES))('sizeOf(%s)', (name, size) => {
  expect(sizeOf(name as keyof typeof PAGE_SIZES)).toEqual(size)
  expect(sizeOf(size)).toEqual(size)
})

test('a notation speaks both languages, and outlives a new description', () => {
  const described = identifier.meta({ description: 'Mã' })
  expect(notations.get(described)).toEqual(notations.get(identifier))
  expect(notations.get(described)).toEqual({
    vi: 'bằng chữ thường không dấu, chữ số và dấu gạch nối: lua-thu-dong',
    en: 'lowercase letters without marks, digits and single hyphens: lua-thu-dong',
  })
})
