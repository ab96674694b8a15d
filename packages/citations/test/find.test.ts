import { describe, expect, test } from 'vitest'
import { findCitations } from '../src/index.ts'
import { gold, negative } from './cases.ts'
import { score } from './score.ts'

describe('sentences with citations', () => {
  test.each(gold.map((one) => [one.id, one.text, one.citations] as const))('%s %s', (_id, text, citations) => {
    expect(findCitations(text)).toEqual(citations)
  })
})

describe('sentences without citations', () => {
  test.each(negative.map((one) => [one.id, one.kind, one.text] as const))('%s %s: %s', (_id, _kind, text) => {
    expect(findCitations(text)).toEqual([])
  })
})

describe('score', () => {
  test('of the finder', () => {
    expect(score([...gold, ...negative], findCitations)).toEqual({ coreF1: 1, exact: 1, falsePositives: 0 })
  })

  test('of a finder that finds nothing, and of one that finds too much', () => {
    const [first] = gold
    expect(score([first!], () => [])).toEqual({ coreF1: 0, exact: 0, falsePositives: 0 })
    expect(score([{ id: 'x', text: '', citations: [] }], () => first!.citations)).toEqual({ coreF1: 0, exact: 1, falsePositives: 1 })
    const moved = first!.citations.map((citation) => ({ ...citation, end: citation.end + 1 }))
    expect(score([first!], () => moved)).toEqual({ coreF1: 1, exact: 0, falsePositives: 0 })
  })
})

function withoutTones(name: string): string {
  return name.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
}

/** The citation without its offsets and texts, which another spelling of the same sentence changes. */
function said(text: string) {
  return findCitations(text).map(({ start, end, text, core, name, ...fields }) => ({
    ...fields,
    cored: core !== undefined,
    name: name && withoutTones(name),
  }))
}

describe('spellings of one sentence', () => {
  const plain = gold.filter(({ text }) => !/[\u00a0Ð–\n]/.test(text))

  test.each<[spelling: string, respell: (text: string) => string]>([
    ['decomposed letters', (text) => text.normalize('NFD')],
    ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
    ['two spaces', (text) => text.replaceAll(' ', '  ')],
    ['hard-wrapped lines', (text) => text.replaceAll(' ', '\n')],
    ['eth for đ', (text) => text.replaceAll('Đ', 'Ð').replaceAll('đ', 'ð')],
    ['soft hyphens', (text) => text.replaceAll(' ', '\u00ad ')],
    ['tones on the other vowel', (text) => text.replace(/oá|óa|uỷ|ủy/g, (pair) => ({ oá: 'óa', óa: 'oá', uỷ: 'ủy', ủy: 'uỷ' })[pair]!)],
  ])('%s', (_spelling, respell) => {
    for (const { text } of plain) expect(said(respell(text)), text).toEqual(said(text))
  })

  test('dashes inside numbers', () => {
    for (const dash of '‐‑–—−') {
      expect(said(`Nghị quyết số 22${dash}NQ/TW`)).toEqual(said('Nghị quyết số 22-NQ/TW'))
    }
  })

  test('a blank line ends a citation', () => {
    expect(findCitations('Nghị quyết số 22-NQ/TW\n\nngày 15/3/2018').map((citation) => citation.text)).toEqual(['Nghị quyết số 22-NQ/TW'])
    expect(findCitations('Nghị quyết số\n\n22 hộ')).toEqual([])
  })
})

describe('dates', () => {
  test.each<[said: string, date: string | undefined]>([
    ['ngày 15/3/2018', '2018-03-15'],
    ['ngày 15 tháng 3 năm 2018', '2018-03-15'],
    ['ngày 15-3-2018', '2018-03-15'],
    ['ngày 15.3.2018', '2018-03-15'],
    ['ngày 15 / 3 / 2018', '2018-03-15'],
    ['ngày 15/3 năm 2018', '2018-03-15'],
    ['ngày 05 tháng 01 năm 2024', '2024-01-05'],
    ['ngày 1/2/95', '1995-02-01'],
    ['ngày 29/2/2024', '2024-02-29'],
    ['(15/3/2018)', '2018-03-15'],
    ['ngày 29/2/2023', undefined],
    ['ngày 31/4/2023', undefined],
    ['ngày 15/13/2018', undefined],
    ['ngày mai', undefined],
  ])('%s', (words, date) => {
    const [citation] = findCitations(`Kế hoạch số 12/KH-UBND ${words} về tiêm phòng.`)
    expect(citation?.date).toBe(date)
    expect(citation?.text).toBe(date ? `Kế hoạch số 12/KH-UBND ${words}` : 'Kế hoạch số 12/KH-UBND')
  })

  test('a date without year belongs to the citation but says nothing', () => {
    expect(findCitations('Kế hoạch số 12/KH-UBND ngày 15/3 về tiêm phòng.')).toMatchObject([
      { text: 'Kế hoạch số 12/KH-UBND ngày 15/3', nature: 'short' },
    ])
  })
})
