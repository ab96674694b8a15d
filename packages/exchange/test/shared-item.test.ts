import { sha256 } from '@bantin/compile'
import { readExchangeIndex, readSharedItem } from '@bantin/exchange'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bytesOf, upstream } from './support.ts'

const IMAGES = [{ path: 'images/lua.jpg', bytes: 3, sha256: '0'.repeat(64) }]
const item = (body: string, front = 'title: Gặt'): string => `---\n${front}\n---\n\n${body}\n`
const read = (text: string | Uint8Array) => {
  const bytes = typeof text === 'string' ? bytesOf(text) : text
  return readSharedItem({ id: 'gat', hash: sha256(bytes), images: IMAGES }, bytes, { file: 'items/gat.md' })
}

describe('what comes in', () => {
  test.each<[name: string, text: string]>([
    ['HTML is text', item('<script>alert(1)</script> <img src=x onerror=alert(1)>')],
    ['a picture that goes along', item('![Lúa](../images/lua.jpg)')],
    ['web addresses', item('[a](https://songngan.example) [b](mailto:a@songngan.example) [c](#chon-ngay)')],
    ['prose about secrets', item('Giữ bí mật hồ sơ; mật ong rừng.')],
    ['a lead picture that goes along', item('Lúa.', 'title: Gặt\nimage: { src: ../images/lua.jpg, alt: Lúa }')],
  ])('%s', (_, text) => {
    const { item: shared, diagnostics } = read(text)
    expect(diagnostics).toEqual([])
    expect(text.endsWith(`---\n\n${shared?.body}`)).toBe(true)
  })
})

describe('what is refused', () => {
  test.each<[name: string, text: string | Uint8Array, rule: string]>([
    ['an include', item('::chen{tep=../../shared/noi-bo.md}'), 'sync/item-not-valid'],
    ['an include in a list in a quotation', item('> - ::chen{tep=x.md}\n>\n>   ::chen{tep=y.md}'), 'sync/item-not-valid'],
    ['a picture of the taker', item('![x](../../ke-toan/bang-luong.png)'), 'sync/item-not-valid'],
    ['a picture by reference', item('![x][a]\n\n[a]: ../../ke-toan/bang-luong.png'), 'sync/item-not-valid'],
    ['a picture from elsewhere', item('![x](https://theo-doi.example/1.png)'), 'sync/item-not-valid'],
    ['a picture by percent signs', item('![x](%2e%2e/%2e%2e/a.png)'), 'sync/item-not-valid'],
    ['a lead picture of the taker', item('Lúa.', 'title: Gặt\nimage: { src: ../../a.png, alt: a }'), 'sync/item-not-valid'],
    ['a link to a file', item('[x](../../noi-bo.md)'), 'sync/item-not-valid'],
    ['a script as a link', item('[x](javascript:alert(1))'), 'sync/item-not-valid'],
    ['words in the taker’s name', item(':::bo-sung\nXã ta.\n:::'), 'sync/item-not-valid'],
    ['no front matter', 'Lúa.', 'sync/item-not-valid'],
    ['unknown front matter', item('Lúa.', 'title: Gặt\nscript: x'), 'sync/item-not-valid'],
    ['no text', Uint8Array.of(0xff, 0xfe, 0), 'sync/item-not-valid'],
    ['too long', item('lúa '.repeat(300_000)), 'sync/item-not-valid'],
    ['a stamp', item('MẬT\n\nKế hoạch riêng'), 'sync/secret-grade'],
    ['a stamp in the front matter', item('Lúa.', 'title: Gặt\nsubtitle: |\n  TỐI MẬT\n  Kế hoạch riêng'), 'sync/secret-grade'],
    ['a stamp as a title', item('Lúa.', 'title: TỐI MẬT'), 'sync/secret-grade'],
    ['an internal item', item('Lúa.', 'title: Gặt\naudience: internal'), 'sync/internal'],
  ])('%s', (_, text, rule) => {
    const { item: shared, diagnostics } = read(text)
    expect([shared, diagnostics.map(({ ruleId }) => ruleId)]).toEqual([undefined, [rule]])
    // Nothing of it is told
    expect(JSON.stringify(diagnostics)).not.toMatch(/Kế hoạch riêng|bang-luong|TỐI MẬT\\n/)
  })

  test('one flipped bit', () => {
    const bytes = bytesOf(item('Lúa chín.'))
    const hash = sha256(bytes)
    for (let i = 0; i < bytes.length; i++) {
      const flipped = Uint8Array.from(bytes)
      flipped[i] = (flipped[i] as number) ^ 1
      expect(readSharedItem({ id: 'gat', hash, images: [] }, flipped, { file: 'gat.md' }).diagnostics[0]?.ruleId).toBe('sync/altered')
    }
  })
})

describe('an index of a stranger', () => {
  const good = JSON.stringify(upstream({ gat: item('Lúa.') }).index)
  const change = (from: string, to: string): string => good.replace(from, () => to)

  test.each<[name: string, text: string, problem: string]>([
    ['no JSON', '<html>', 'JSON'],
    ['another version', change('"bantin":1', '"bantin":2'), 'bantin'],
    ['a path that leads out', change('"items/gat.md"', '"../gat.md"'), 'items.0.file'],
    ['an absolute path', change('"items/gat.md"', '"/etc/passwd"'), 'items.0.file'],
    [
      'a device of Windows',
      change('"images":[]', '"images":[{"path":"images/con:x.jpg","bytes":1,"sha256":"x"}]'),
      'items.0.images.0.path',
    ],
    ['an address that is a script', change('"images":[]', '"images":[],"url":"javascript:alert(1)"'), 'items.0.url'],
    ['control characters', change('Bản tin Sông Ngân', '\\u001b[2J'), 'bulletin.title'],
    ['an item twice', good.replace(/"items":\[(.*?)\],"corrections"/s, '"items":[$1,$1],"corrections"'), 'items: gat × 2'],
    ['nothing', '', 'JSON'],
    ['a list', '[]', 'bantin'],
  ])('%s', (_, text, problem) => {
    const { index, diagnostics } = readExchangeIndex(bytesOf(text), { file: 'index.json' })
    expect([index, diagnostics.map(({ message }) => message.en)]).toEqual([
      undefined,
      [`The upstream’s list of items cannot be read; it is wrong at: ${problem}.`],
    ])
  })

  test.each([
    ['a title', change('"title":"Gặt"', '"title":"T Ố I  M Ậ T"')],
    ['a correction', change('"corrections":[]', '"corrections":[{"wrong":"Độ mật: Tối mật"}]')],
    ['a field that nobody knows', change('"bantin":1', '"bantin":1,"x":[{"y":"MẬT\\nKế hoạch riêng"}]')],
  ])('a mark of secrecy in %s is not told', (_, text) => {
    const { index, diagnostics } = readExchangeIndex(bytesOf(text), { file: 'index.json' })
    expect([index, diagnostics.map(({ ruleId }) => ruleId)]).toEqual([undefined, ['sync/secret-grade']])
    expect(JSON.stringify(diagnostics)).not.toMatch(/Kế hoạch riêng|M Ậ T/)
  })

  test('fields of later versions are passed over', () => {
    const { index, diagnostics } = readExchangeIndex(bytesOf(change('"bantin":1', '"bantin":1,"sau-nay":{"a":1}')), { file: 'index.json' })
    expect([JSON.stringify(index), diagnostics]).toEqual([good, []])
  })

  test('whatever the bytes are, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), (bytes, text) => {
        readExchangeIndex(bytes, { file: 'a' })
        readExchangeIndex(bytesOf(text), { file: 'a' })
        read(bytes)
        read(item(text))
      }),
    )
  })
})
