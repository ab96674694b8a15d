import { parseMarkdown } from '@bantin/parser'
import { applyTransforms, standard } from '@bantin/transforms'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import {
  draft,
  emptyManuscript,
  type Inline,
  type ManuscriptBlock,
  type ManuscriptCell,
  type ManuscriptParagraph,
  wordsOf,
} from '../src/index.ts'

/** Words that are found again wherever they come to stand: each has a number of its own. */
const WORD = /lúa\d+x/g
const wordsIn = (text: string): string[] => text.normalize('NFKC').match(WORD) ?? []

type Draw = <Value>(arbitrary: () => fc.Arbitrary<Value>) => Value

/** A manuscript with whatever importers may hand over. */
function manuscriptOf(draw: Draw) {
  let count = 0
  const notes = new Map<string, ManuscriptBlock[]>()
  const pick = <Value>(...values: Value[]): Value => draw(() => fc.constantFrom(...values))
  const chance = (percent: number): boolean => draw(() => fc.integer({ min: 0, max: 99 })) < percent
  const size = (max: number): number => draw(() => fc.integer({ min: 0, max }))
  const sentence = (): string =>
    Array.from(
      { length: size(5) + 1 },
      () =>
        `${pick('', '', '', '- ', '1. ', '*', '_', '[', '](', '#', '> ', ':::', '<b>', '&amp;', '|', '~~', 'I. ', 'a) ')}lúa${++count}x${pick(' ', ' ', '  ', ', ', '.', ':', '\n', '\t', '* ', '_')}`,
    ).join('')
  const inlines = (): Inline[] => {
    const text = sentence()
    const cuts = [0, ...Array.from({ length: size(3) }, () => size(text.length)), text.length].sort((a, b) => a - b)
    const runs = cuts.slice(1).map(
      (end, i): Inline => ({
        type: 'text',
        text: text.slice(cuts[i], end),
        ...(chance(20) ? { bold: true } : {}),
        ...(chance(15) ? { italic: true } : {}),
        ...(chance(8) ? { strike: true } : {}),
        ...(chance(8) ? { link: pick('https://songngan.example/a', 'javascript:x', '#nơi', 'mailto:a@songngan.example') } : {}),
        ...(chance(8) ? { language: pick('rad', 'km', 'en-US', 'vi-VN') } : {}),
        ...(chance(5) ? { script: pick('sub', 'super') } : {}),
        ...(chance(5) ? { underline: true } : {}),
        ...(chance(30) ? { size: pick(11, 14, 18) } : {}),
      }),
    )
    if (chance(10) && notes.size < 5) {
      const id = `n${notes.size}`
      notes.set(id, [])
      notes.set(id, [paragraph(), ...(chance(30) ? [paragraph()] : [])])
      if (chance(80)) runs.push({ type: 'note', id })
    }
    if (chance(5)) runs.push({ type: 'anchor', id: 'nơi' })
    if (chance(5)) runs.push({ type: 'picture', picture: 'thiếu' })
    return runs
  }
  const paragraph = (): ManuscriptParagraph => ({
    type: 'paragraph',
    inlines: inlines(),
    place: { line: 1 },
    ...(chance(25) ? { role: pick('title', 'subtitle', 'summary', 'heading', 'caption', 'quote', 'code', 'byline', 'contents') } : {}),
    ...(chance(10) ? { level: size(8) + 1 } : {}),
    ...(chance(15) ? { alignment: pick('center', 'end', 'justify') } : {}),
    ...(chance(25)
      ? { list: { list: 'a', level: size(3), ordered: chance(50), number: size(3), label: pick('-', '1.', '2)', 'a)', '1.1.', '', '•') } }
      : {}),
  })
  const cell = (depth: number): ManuscriptCell => ({ blocks: blocks(depth - 1, 2), columns: chance(10) ? 2 : 1, rows: chance(10) ? 2 : 1 })
  const block = (depth: number): ManuscriptBlock => {
    if (depth > 0 && chance(8)) return { type: 'box', blocks: blocks(depth - 1, 3), place: { line: 1 } }
    if (depth > 0 && chance(10))
      return {
        type: 'table',
        rows: Array.from({ length: size(3) + 1 }, () => ({
          header: chance(20),
          cells: Array.from({ length: size(2) + 1 }, () => cell(depth)),
        })),
        place: { line: 1 },
      }
    return chance(5) ? { type: 'rule', place: { line: 1 } } : paragraph()
  }
  const blocks = (depth: number, most: number): ManuscriptBlock[] => Array.from({ length: size(most) }, () => block(depth))
  return emptyManuscript({ blocks: blocks(3, 8), notes })
}

test('every word of a manuscript stands in an item, or in the list of what was left out', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.gen(), (gen) => {
      const manuscript = manuscriptOf((arbitrary) => gen(arbitrary))
      const made = draft('lua.docx', manuscript)
      const notes = [...manuscript.notes.values()].map((blocks) => wordsOf(blocks)).join('\n')
      const given = wordsIn(`${wordsOf(manuscript.blocks)}\n${notes}`)
      const written = made.items.map(({ title, subtitle, summary, contributors, tree }) =>
        [title, subtitle, summary, JSON.stringify(contributors), textOf(tree)].join('\n'),
      )
      const kept = new Set(wordsIn([...written, ...made.leftOut.map(({ text }) => text), JSON.stringify(made.issue)].join('\n')))
      expect(given.filter((word) => !kept.has(word))).toEqual([])
      // what a build reads is what was made, words and order
      for (const { markdown, tree } of made.items) {
        const { tree: read, diagnostics } = parseMarkdown(markdown, { file: 'lua.md' })
        expect(diagnostics).toEqual([])
        applyTransforms(read, standard, { language: 'vi', report: () => undefined })
        const [after, before] = [wordsIn(textOf(read)), wordsIn(textOf(tree))]
        expect(
          [before.filter((word) => !after.includes(word)), after.filter((word) => !before.includes(word))],
          markdown
            .split('\n')
            .filter((line) => before.some((word) => !after.includes(word) && line.includes(word.slice(3))))
            .join('\n'),
        ).toEqual([[], []])
        expect(after).toEqual(before)
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 200), endOnFailure: true },
  )
})

test('words keep their order, but for notes and what leaves a cell', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.gen(), (gen) => {
      const { blocks } = manuscriptOf((arbitrary) => gen(arbitrary))
      const flat = blocks.filter(({ type }) => type === 'paragraph')
      const { items, leftOut } = draft('lua.docx', emptyManuscript({ blocks: flat }))
      const out = new Set(leftOut.flatMap(({ text }) => wordsIn(text)))
      const written = new Set(items.flatMap(({ tree }) => wordsIn(textOf(tree))))
      const expected = wordsIn(wordsOf(flat)).filter((word) => !out.has(word) && written.has(word))
      expect(items.flatMap(({ tree }) => wordsIn(textOf(tree)))).toEqual(expected)
    }),
    { numRuns: Number(process.env.RUNS ?? 200), endOnFailure: true },
  )
})

/** All text of a tree, in order. */
function textOf(node: Nodes): string {
  if (node.type === 'image') return ` ${node.alt ?? ''} ${node.title ?? ''} `
  const inner = 'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''
  return ['text', 'emphasis', 'strong', 'delete', 'link', 'textDirective', 'foreign', 'noBreak', 'inlineCode'].includes(node.type)
    ? inner
    : ` ${inner} `
}
