import { expect, test } from 'vitest'
import type { Parts } from './support/build.ts'
import { readParts, show } from './support/read.ts'
import { fonts, p, style, v } from './support/words.ts'

const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}">${more.includes('w:start ') ? '' : v('start', 1)}${v('numFmt', format)}<w:lvlText w:val="${text}"/>${more}</w:lvl>`
const list = (id: number, levels: string): string => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
const num = (id: number, abstract: number, more = ''): string => `<w:num w:numId="${id}">${v('abstractNumId', abstract)}${more}</w:num>`
const start = (index: number, at: number): string => `<w:lvlOverride w:ilvl="${index}">${v('startOverride', at)}</w:lvlOverride>`
const item = (text: string, of: number, at = 0): string => p(text, `<w:numPr>${v('ilvl', at)}${v('numId', of)}</w:numPr>`)
const letters = (items: string): string => [...items].map((one) => (one === '.' ? p('x') : item(one, 1, Number(one)))).join('')

const LEGAL = list(
  0,
  level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2.', v('isLgl')) + level(2, 'lowerLetter', '%3)') + level(3, 'bullet', '–'),
)

test.each<[what: string, parts: Parts, labels: string[]]>([
  ['levels', { numbering: LEGAL + num(1, 0), body: letters('0112230') }, ['I.', '1.1.', '1.2.', 'a)', 'b)', '–', 'II.']],
  [
    'a level begins anew under the next above',
    { numbering: LEGAL + num(1, 0), body: letters('01012') },
    ['I.', '1.1.', 'II.', '2.1.', 'a)'],
  ],
  ['a list goes on after other text', { numbering: LEGAL + num(1, 0), body: letters('0.0') }, ['I.', 'II.']],
  ['a level that was never shown', { numbering: LEGAL + num(1, 0), body: letters('1') }, ['1.1.']],
  ['two lists of one kind count on', { numbering: LEGAL + num(1, 0) + num(2, 0), body: item('a', 1) + item('b', 2) }, ['I.', 'II.']],
  [
    'one that begins anew',
    { numbering: LEGAL + num(1, 0) + num(2, 0, start(0, 1)), body: item('a', 1) + item('b', 2) + item('c', 2) },
    ['I.', 'I.', 'II.'],
  ],
  ['another beginning', { numbering: list(0, level(0, 'decimal', '%1.', v('start', 5))) + num(1, 0), body: letters('00') }, ['5.', '6.']],
  [
    'a level that never begins anew',
    {
      numbering: list(0, level(0, 'decimal', '%1.') + level(1, 'decimal', 'Điều %2.', v('lvlRestart', 0))) + num(1, 0),
      body: letters('01101'),
    },
    ['1.', 'Điều 1.', 'Điều 2.', '2.', 'Điều 3.'],
  ],
  [
    'a level of the list’s own',
    { numbering: LEGAL + num(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', 'Phần %1:')}</w:lvlOverride>`), body: letters('00') },
    ['Phần 1:', 'Phần 2:'],
  ],
  [
    'letters after z',
    { numbering: list(0, level(0, 'lowerLetter', '%1)', v('start', 26))) + num(1, 0), body: letters('00') },
    ['z)', 'aa)'],
  ],
  [
    'numbers with a nought',
    { numbering: list(0, level(0, 'decimalZero', '%1', v('start', 9))) + num(1, 0), body: letters('00') },
    ['09', '10'],
  ],
  ['numbers in circles', { numbering: list(0, level(0, 'decimalEnclosedCircle', '%1')) + num(1, 0), body: letters('00') }, ['①', '②']],
  [
    'Roman numbers',
    { numbering: list(0, level(0, 'lowerRoman', '(%1)', v('start', 1994))) + num(1, 0), body: letters('0') },
    ['(mcmxciv)'],
  ],
  [
    'bullets of symbol fonts',
    {
      numbering: list(0, level(0, 'bullet', '\uf0b7') + level(1, 'bullet', '\uf0fc') + level(2, 'bullet', '\uf123')) + num(1, 0),
      body: letters('012'),
    },
    ['•', '✓', '•'],
  ],
  [
    'a label in a legacy font',
    { numbering: list(0, level(0, 'decimal', '§iÒu %1.', `<w:rPr>${fonts('.VnTime')}</w:rPr>`)) + num(1, 0), body: letters('0') },
    ['Điều 1.'],
  ],
  [
    'numbers of a style',
    {
      styles:
        style('paragraph', 'Muc', `<w:pPr><w:numPr>${v('numId', 1)}</w:numPr></w:pPr>`) + style('paragraph', 'Muc2', v('basedOn', 'Muc')),
      numbering: list(0, level(0, 'decimal', '%1.', v('pStyle', 'Muc')) + level(1, 'decimal', '%1.%2.', v('pStyle', 'Muc2'))) + num(1, 0),
      body:
        p('a', v('pStyle', 'Muc')) +
        p('b', v('pStyle', 'Muc2')) +
        p('c', v('pStyle', 'Muc')) +
        p('d', `${v('pStyle', 'Muc')}<w:numPr>${v('numId', 0)}</w:numPr>`),
    },
    ['1.', '1.1.', '2.', ''],
  ],
  [
    'numbers of a numbering style',
    {
      styles: style('numbering', 'Danh', `<w:pPr><w:numPr>${v('numId', 7)}</w:numPr></w:pPr>`),
      numbering: list(0, v('numStyleLink', 'Danh')) + list(3, level(0, 'upperLetter', '%1.')) + num(1, 0) + num(7, 3),
      body: letters('00'),
    },
    ['A.', 'B.'],
  ],
  ['items without words count', { numbering: LEGAL + num(1, 0), body: item('a', 1) + item('', 1) + item('b', 1) }, ['I.', 'III.']],
  ['a list that is not there', { body: item('a', 4) }, ['']],
])('lists: %s', async (_, parts, labels) => {
  const { manuscript } = await readParts(parts)
  const found = manuscript.blocks.flatMap((block) =>
    block.type === 'paragraph' && show([block])[0] !== 'x' ? [block.list?.label ?? ''] : [],
  )
  expect(found).toEqual(labels)
})

test('an item says its list, level and number, and its indent', async () => {
  const { manuscript } = await readParts({
    numbering:
      list(0, level(0, 'decimal', '%1.', '<w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr>') + level(1, 'bullet', '–')) + num(4, 0),
    body: item('Gặt', 4) + item('Phơi', 4, 1),
  })
  expect(manuscript.blocks).toMatchObject([
    { list: { list: '4', level: 0, ordered: true, number: 1, label: '1.' }, indent: 18 },
    { list: { list: '4', level: 1, ordered: false, label: '–' } },
  ])
})
