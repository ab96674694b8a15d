import { updateItem } from '@bantin/exchange'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { local, offer, take, upstream } from './support.ts'

const body = (...blocks: readonly string[]): string => `---\ntitle: Gặt sớm\nsummary: Chọn ngày nắng.\n---\n\n${blocks.join('\n\n')}\n`
const OLD = ['Lúa chín tám phần là gặt.', '## Chọn ngày', 'Tránh mưa chiều.', '- Máy gặt\n- Bạt phơi']
const ADDED = ':::bo-sung\nThôn Bến Đá gặt ngày 12.\n:::'

/** Take an item, do something to it, let the upstream change, and renew it. */
function renew(now: readonly string[], change: (text: string) => string, front = (text: string) => text) {
  const text = change(take(upstream({ gat: body(...OLD) }), 'gat'))
  const next = upstream({ gat: front(body(...now)) })
  return { text, updated: updateItem({ local: text, ...offer(next, 'gat') }), hash: next.index.items[0]?.hash }
}

const bodyOf = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n\n/, '').trimEnd()
const behind = (block: string) => (text: string) => text.replace(block, `${block}\n\n${ADDED}`)

describe('a text that is as it was taken gets the new words; additions stay where they were', () => {
  test.each<[name: string, now: readonly string[], change: (text: string) => string, expected: readonly string[]]>([
    ['no addition', ['Lúa chín chín phần là gặt.', ...OLD.slice(1)], (text) => text, ['Lúa chín chín phần là gặt.', ...OLD.slice(1)]],
    ['behind a block that stays', ['Mới.', ...OLD.slice(1)], behind(OLD[1]!), ['Mới.', OLD[1]!, ADDED, OLD[2]!, OLD[3]!]],
    ['behind a block that changed, before one that stays', ['Mới.', ...OLD.slice(1)], behind(OLD[0]!), ['Mới.', ADDED, ...OLD.slice(1)]],
    ['at the beginning', ['Mới.', OLD[3]!], (text) => text.replace(OLD[0]!, `${ADDED}\n\n${OLD[0]}`), [ADDED, 'Mới.', OLD[3]!]],
    ['at the end, whose block changed', [...OLD.slice(0, 3), '- Máy gặt'], behind(OLD[3]!), [...OLD.slice(0, 3), '- Máy gặt', ADDED]],
    ['blocks moved', [OLD[2]!, OLD[0]!, OLD[1]!], behind(OLD[2]!), [OLD[2]!, ADDED, OLD[0]!, OLD[1]!]],
    [
      'two in one place',
      ['Mới.', ...OLD.slice(1)],
      (text) => text.replace(OLD[2]!, `${OLD[2]}\n\n${ADDED}\n\n:::them\nHai.\n:::`),
      ['Mới.', OLD[1]!, OLD[2]!, ADDED, ':::them\nHai.\n:::', OLD[3]!],
    ],
  ])('%s', (_, now, change, expected) => {
    const { updated, hash } = renew(now, change)
    expect('text' in updated && bodyOf(updated.text)).toBe(expected.join('\n\n'))
    expect('text' in updated && local(updated.text)).toMatchObject({ hash, origin: { hash, version: '2026-05-04' } })
  })

  test('values of the front matter are renewed; comments and fields of one’s own stay', () => {
    const { updated } = renew(
      OLD,
      (text) => text.replace('summary:', '# hỏi lại tổ khuyến nông\nsummary:').replace('origin:', 'audience: internal\norigin:'),
      (text) => text.replace('Chọn ngày nắng.', 'Chọn ba ngày nắng.').replace('title: Gặt sớm', 'title: Gặt sớm\nsubtitle: Vụ hè thu'),
    )
    const front = 'text' in updated ? updated.text.split('\norigin:')[0] : ''
    expect(front).toMatchInlineSnapshot(`
      "---
      title: Gặt sớm
      # hỏi lại tổ khuyến nông
      summary: Chọn ba ngày nắng.
      language: vi
      audience: internal"
    `)
  })

  test('Windows line ends stay', () => {
    const { updated } = renew(['Mới.', ...OLD.slice(1)], (text) => behind(OLD[1]!)(text).replaceAll('\n', '\r\n'))
    expect('text' in updated && [updated.text.includes('\r\nMới.\r\n'), /[^\r]\n/.test(updated.text)]).toEqual([true, false])
  })
})

describe('the new text lies beside where a person must decide', () => {
  test.each<[name: string, change: (text: string) => string]>([
    ['a word altered here', (text) => text.replace('mưa chiều', 'mưa đêm')],
    ['the title altered here', (text) => text.replace('Gặt sớm', 'Gặt muộn')],
    ['an addition whose place is gone', behind(OLD[1]!)],
    ['an addition within a list', (text) => text.replace('- Bạt phơi', '- Bạt phơi\n\n  :::bo-sung\n  Bạt của hợp tác xã.\n  :::')],
    ['no hash, and other words', (text) => text.replace(/ {2}hash: .*\n/, '').replace('mưa', 'nắng')],
    ['front matter that is broken', (text) => text.replace('title:', 'title: [')],
    ['an empty file', () => ''],
  ])('%s', (_, change) => {
    const { updated, hash } = renew(['Mới hết.', 'Khác hết.'], change)
    expect('beside' in updated && local(updated.beside)).toMatchObject({ hash, origin: { hash } })
  })
})

test('whatever an upstream writes, a taken item is known again, and additions are told from it', () => {
  const block = fc.oneof(
    fc.constantFrom(
      '## Chọn ngày',
      '- a\n- b',
      '1. x\n2. y',
      '> trích',
      '| a | b |\n| --- | --- |\n| 1 | 2 |',
      '```\nma\n```',
      '***',
      '[^1] chú',
      '[^1]: Ghi chú.',
    ),
    fc.string({ unit: fc.constantFrom(...'lúa chín *_`[](){}#-+.!:|<>&\\~^"0 9'), minLength: 1, maxLength: 30 }),
  )
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), fc.nat(), (blocks, at) => {
      const source = upstream({ gat: body(...blocks) })
      const { hash } = source.index.items[0]!
      const text = take(source, 'gat')
      expect(local(text)?.hash).toBe(hash)
      const end = `${text.trimEnd()}\n\n${ADDED}\n`
      // Behind an unclosed fence it is no addition but words
      if (at % 2 === 0 && !blocks.some((one) => /^\s*(?:```|~~~|<)/.test(one)))
        expect([local(end)?.hash, local(end)?.additions]).toEqual([hash, 1])
    }),
    { numRuns: 100 },
  )
})

test('renewing loses no addition, whatever changed', () => {
  const blocks = fc.array(fc.constantFrom('Một.', 'Hai.', '## Ba', '- bốn', '> năm', 'Sáu.'), { minLength: 1, maxLength: 7 })
  fc.assert(
    fc.property(blocks, blocks, fc.array(fc.nat(7), { maxLength: 3 }), (before, now, places) => {
      const source = upstream({ gat: body(...before) })
      const taken = take(source, 'gat')
      const [front = '', own = ''] = [taken.slice(0, taken.indexOf('\n---\n\n') + 6), bodyOf(taken)]
      const parts = own.split('\n\n')
      for (const [i, place] of places.entries()) parts.splice(place % (parts.length + 1), 0, `:::bo-sung\nThêm ${i}.\n:::`)
      const text = `${front}${parts.join('\n\n')}\n`
      const updated = updateItem({ local: text, ...offer(upstream({ gat: body(...now) }), 'gat') })
      if ('text' in updated) {
        for (const i of places.keys()) expect(updated.text.split(`Thêm ${i}.`)).toHaveLength(2)
        expect(local(updated.text)?.additions).toBe(places.length)
      } else expect(updated.beside).not.toContain('Thêm')
    }),
    { numRuns: 100 },
  )
})
