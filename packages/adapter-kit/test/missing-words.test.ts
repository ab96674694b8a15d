import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ExpectedIssue, missingWords, splitWords } from '../src/index.ts'

const words = (text: string) => splitWords(text).map((word) => ({ text: word }))

/** An issue of items that are plain texts, their notes behind a bar. */
function issueOf(...items: string[]): ExpectedIssue {
  return {
    file: 'issue.yaml',
    apart: [],
    items: items.map((item, index) => {
      const [text = '', ...notes] = item.split('|')
      return {
        id: `bai-${index + 1}`,
        file: `${index + 1}.md`,
        text: words(text),
        notes: notes.map((note) => ({ name: 'note', words: words(note) })),
        apart: [],
      }
    }),
  }
}

const told = (expected: ExpectedIssue, text: string) =>
  missingWords(expected, text).map(({ item, part, index, word, reason }) => `${item} ${part} ${index} ${word} ${reason}`)

describe('what stands there is found', () => {
  test.each<[name: string, text: string]>([
    ['as it is', 'Nước lên. Dời lúa đi. Ghi chú một.'],
    ['with furniture between', 'Trang 1 Nước Bản tin số 3 lên Dời Trang 2 lúa đi Ghi chú một'],
    ['in capitals', 'NƯỚC LÊN DỜI LÚA ĐI GHI CHÚ MỘT'],
    ['decomposed', 'Nước lên Dời lúa đi Ghi chú một'.normalize('NFD')],
    ['broken within a word', 'Nư\nớc lên Dời l\u00adúa đ i Ghi chú một'],
    ['with the mark of a note against a word', 'Nước lên1 Dời lúa đi1Ghi chú một'],
    ['with the notes in between', 'Nước lên Dời Ghi chú một lúa đi'],
    ['with the notes first', 'Ghi chú một Nước lên Dời lúa đi'],
    ['with no-break spaces', 'Nước\u00a0lên Dời\u00a0lúa\u2060 đi Ghi chú một'],
  ])('%s', (_, text) => {
    expect(told(issueOf('Nước lên|Ghi chú một', 'Dời lúa đi'), text)).toEqual([])
  })
})

describe('what is lost is told', () => {
  test.each<[name: string, text: string, lost: string[]]>([
    ['a word', 'Nước Dời lúa đi Ghi chú một', ['bai-1 text 1 lên missing']],
    ['the last word', 'Nước lên Dời lúa Ghi chú một', ['bai-2 text 2 đi missing']],
    ['a note', 'Nước lên Dời lúa đi', ['bai-1 note 0 ghi missing']],
    ['half a note', 'Nước lên Dời lúa đi Ghi chú', ['bai-1 note 2 một missing']],
    ['a word of which only a part is there', 'Nước lên Dời lúamạ đi Ghi chú một', ['bai-2 text 1 lúa missing']],
    [
      'everything',
      '',
      [
        'bai-1 text 0 nước missing',
        'bai-1 text 1 lên missing',
        'bai-2 text 0 dời missing',
        'bai-2 text 1 lúa missing',
        'bai-2 text 2 đi missing',
        'bai-1 note 0 ghi missing',
      ],
    ],
    [
      'the order of items',
      'Dời lúa đi Nước lên Ghi chú một',
      ['bai-2 text 0 dời out-of-order', 'bai-2 text 1 lúa out-of-order', 'bai-2 text 2 đi out-of-order'],
    ],
  ])('%s', (_, text, lost) => {
    expect(told(issueOf('Nước lên|Ghi chú một', 'Dời lúa đi'), text)).toEqual(lost)
  })

  test('a common word, though it stands again further down', () => {
    const expected = issueOf('giá của lúa và của ngô và của khoai và của sắn ở chợ')
    expect(told(expected, 'giá của lúa và ngô và của khoai và của sắn ở chợ')).toEqual(['bai-1 text 4 của missing'])
  })

  test('a word that furniture makes up for is told by the count', () => {
    const expected = issueOf('lúa chín|lúa nếp')
    expect(told(expected, 'lúa chín nếp')).toEqual(['bai-1 text 0 lúa missing'])
  })

  test('notes that have changed places', () => {
    expect(told(issueOf('lúa|chú thích đầu|lời cuối'), 'lúa lời cuối chú thích đầu')).toEqual(['bai-1 note 0 lời out-of-order'])
  })

  test('a number with the mark of a note against it is that number, and no other', () => {
    const marked = (text: string) => ({
      ...issueOf(''),
      items: [{ id: 'a', file: 'a.md', text: [{ text: '2026', notesBehind: 1 }], notes: [], apart: [] }],
      text,
    })
    expect(told(marked(''), 'năm 20263')).toEqual([])
    expect(told(marked(''), 'năm 20263456')).toEqual(['a text 0 2026 missing'])
    expect(told(issueOf('2026'), 'năm 20263')).toEqual(['bai-1 text 0 2026 missing'])
  })
})

const word = fc.constantFrom('lúa', 'nước', 'của', 'và', 'đi', '12', 'xã', 'ngô', 'bệnh')

test('whatever stands in between, nothing is lost', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 40 }),
      fc.array(fc.array(word, { maxLength: 3 }), { maxLength: 41 }),
      (text, furniture) => {
        const printed = text.map((one, index) => `${(furniture[index] ?? []).join(' ')} ${one}`).join('\n')
        expect(missingWords(issueOf(text.join(' ')), printed)).toEqual([])
      },
    ),
  )
})

test('a word that is taken away is always missed', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.nat(), (text, at) => {
      const index = at % text.length
      expect(missingWords(issueOf(text.join(' ')), text.toSpliced(index, 1).join(' '))).not.toEqual([])
    }),
  )
})

test('among words that differ, the one that is taken away is named', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcđeêghikl'), minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(fc.uniqueArray(letters, { minLength: 1, maxLength: 60 }), fc.nat(), (text, at) => {
      const index = at % text.length
      const lost = missingWords(issueOf(text.join(' ')), text.toSpliced(index, 1).join(' '))
      expect(lost.map((one) => [one.index, one.word, one.reason])).toEqual([[index, text[index], 'missing']])
    }),
  )
})
