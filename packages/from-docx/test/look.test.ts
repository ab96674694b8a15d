import type { TextRun } from '@bantin/drafting'
import { expect, test } from 'vitest'
import { readParts } from './support/read.ts'
import { p, r, style, v } from './support/words.ts'

const styles = [
  style('paragraph', 'Dam', `<w:rPr>${v('b')}${v('caps')}</w:rPr>`),
  style('paragraph', 'DamCon', `${v('basedOn', 'Dam')}<w:rPr>${v('b')}</w:rPr>`),
  style('paragraph', 'Thoi', `${v('basedOn', 'Dam')}<w:rPr>${v('b', 0)}${v('caps', 'false')}</w:rPr>`),
  style('character', 'Nhan', `<w:rPr>${v('b')}${v('i')}</w:rPr>`),
  style('character', 'Mo', `<w:rPr>${v('sz', 19)}${v('lang', 'rad-VN')}</w:rPr>`),
].join('')

test.each<[what: string, paragraph: string, properties: string, look: Partial<TextRun>]>([
  ['nothing', '', '', {}],
  ['of its own', '', `${v('b')}${v('i')}${v('u', 'single')}${v('strike')}`, { bold: true, italic: true, underline: true, strike: true }],
  ['switched off', '', `${v('b', 0)}${v('i', 'false')}${v('u', 'none')}${v('strike', 'off')}`, {}],
  ['crossed out twice', '', v('dstrike'), { strike: true }],
  ['above the line', '', v('vertAlign', 'superscript'), { script: 'super' }],
  ['below the line', '', v('vertAlign', 'subscript'), { script: 'sub' }],
  ['on the line', '', v('vertAlign', 'baseline'), {}],
  ['capitals', '', v('caps'), { capitals: true }],
  ['small capitals', '', v('smallCaps'), { capitals: true }],
  ['size and language', '', `${v('sz', 27)}${v('lang', 'vi-VN')}`, { size: 13.5, language: 'vi-VN' }],
  ['of the paragraph style', v('pStyle', 'Dam'), '', { bold: true, capitals: true }],
  ['of the style, inherited and said again', v('pStyle', 'DamCon'), '', { bold: true, capitals: true }],
  ['of the style, inherited and taken back', v('pStyle', 'Thoi'), '', {}],
  ['bold in paragraph and character style cancels out', v('pStyle', 'Dam'), v('rStyle', 'Nhan'), { italic: true, capitals: true }],
  ['bold of its own does not', v('pStyle', 'Dam'), v('b'), { bold: true, capitals: true }],
  [
    'not bold of its own, whatever the styles',
    v('pStyle', 'Dam'),
    `${v('rStyle', 'Mo')}${v('b', 0)}`,
    { capitals: true, size: 9.5, language: 'rad-VN' },
  ],
  ['a style that is not there', v('pStyle', 'Khong'), v('rStyle', 'Khong'), {}],
])('the look of a run: %s', async (_, paragraph, properties, look) => {
  const { manuscript } = await readParts({ styles, body: p(r('Phơi thóc', properties), paragraph) })
  expect(manuscript.blocks).toHaveLength(1)
  expect(manuscript.blocks[0]).toMatchObject({ inlines: [{ type: 'text', text: 'Phơi thóc' }] })
  const [block] = manuscript.blocks
  expect(block?.type === 'paragraph' && block.inlines).toEqual([{ type: 'text', text: 'Phơi thóc', ...look }])
})

test('runs that look the same are one, whatever the file says between them', async () => {
  const body = p(
    `${r('Ngày h')}<w:proofErr w:type="spellStart"/>${r('ội', v('b', 0))}<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>${r(' x')}${r('uống', v('b'))}${r(' đồng', v('b'))}`,
  )
  const { manuscript } = await readParts({ body })
  expect(manuscript.blocks).toEqual([
    {
      type: 'paragraph',
      inlines: [
        { type: 'text', text: 'Ngày hội x' },
        { type: 'text', text: 'uống đồng', bold: true },
      ],
      place: { line: 1 },
    },
  ])
})
