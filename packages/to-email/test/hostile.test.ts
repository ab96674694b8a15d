import { splitWords } from '@bantin/adapter-kit'
import type { CompiledIssue } from '@bantin/compile'
import { compileWritten } from '@bantin/testing'
import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, test } from 'vitest'
import { parseMessage, readParts } from './support/read-email.ts'
import { renderIssue } from './support/render-email.ts'

const sound = await compileWritten({ bulletin: { publisher: { name: 'Trung tâm', email: 'tin@songngan.example' } } })

/** An issue that no validation has seen: the text wherever a form writes one. */
function withText(text: string): CompiledIssue {
  const { bulletin, meta } = sound
  const items = sound.items.map((item) => ({
    ...item,
    title: text,
    contributors: [{ name: text, role: 'author' as const, organisation: text }],
    meta: {
      ...item.meta,
      title: text,
      summary: text,
      corrections: [{ date: '2026-11-01', of: { issue: 'so-1' }, wrong: text, right: text, note: text }],
    },
  }))
  return {
    ...sound,
    title: text,
    bulletin: { ...bulletin, title: text, subtitle: text, publisher: { ...bulletin.publisher, name: text, email: text } },
    meta: { ...meta, title: text },
    items,
    sections: sound.sections.map((section) => ({ ...section, title: text, items })),
  }
}

const PAYLOADS = [
  'Tin\r\nBcc: x@evil.example\r\n\r\nthân giả',
  'Tin\nContent-Type: text/html',
  '=?UTF-8?Q?=0D=0ABcc:_x@evil.example?=',
  '--=_bantin_00--\r\nhết',
  '"><script>alert(1)</script>',
  '</title></style></td></table><img src=x onerror=alert(1)>',
  '<!--foot--> <![endif]--> ]]> <!--[if mso]>',
  'a@b.example>, <x@evil.example',
  '{{unsubscribe}} {{constructor}} {% if %} \u0024{x} *|EMAIL|* %name% [NAME] <%= 1 %>',
  'JUICE_CODE_BLOCK_0_ JUICE_STYLE_0_ $& $1 $`',
  '\u0000\u0007\u001b\u007f\u0085\ufffe\ud800',
  '\u202eđảo ngược\u202c \u2066x\u2069 שלום مرحبا',
  'e\u0301\u0302\u0303\u0304'.repeat(50),
  '🙂👩‍👩‍👧‍👦🇻🇳',
  'ă'.repeat(300),
  'W'.repeat(1200),
  '\u2028\u2029\u200b\ufeff\u00ad',
]

const HEADERS = ['from', 'subject', 'date', 'message-id', 'x-unsent', 'content-language', 'mime-version', 'content-type']
const TAGS = new Set([
  'html',
  'head',
  'meta',
  'title',
  'style',
  'body',
  'div',
  'table',
  'tbody',
  'tr',
  'td',
  'p',
  'h1',
  'h2',
  'h3',
  'a',
  'strong',
  'br',
  'span',
])

type Node = ReturnType<typeof fromHtml> | ReturnType<typeof fromHtml>['children'][number]
const elements = (node: Node): { name: string; attributes: string[] }[] =>
  'children' in node
    ? [
        ...(node.type === 'element' ? [{ name: node.tagName, attributes: Object.keys(node.properties) }] : []),
        ...node.children.flatMap((child) => elements(child)),
      ]
    : []

async function check(text: string): Promise<void> {
  const { artifacts, message, html, diagnostics } = await renderIssue(withText(text))
  expect(diagnostics.filter((one) => one.severity === 'error')).toEqual([])
  // only what mail may hold, in lines that every server takes
  expect(message).toMatch(/^[\t\r\n -~]*$/)
  expect(message.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(message.split('\r\n').filter((line) => line.length > 998)).toEqual([])
  const parsed = await parseMessage(artifacts)
  expect(parsed.headers.map((one) => one.key).filter((key) => key !== 'from')).toEqual(HEADERS.filter((key) => key !== 'from'))
  // no element and no attribute but our own
  const found = elements(fromHtml(html))
  expect(
    found.filter(({ name, attributes }) => !TAGS.has(name) || attributes.some((one) => one.startsWith('on'))).map(({ name }) => name),
  ).toEqual([])
  expect(found.length).toBe(expectedElements)
  // nobody's words are a placeholder
  const { text: plain, html: read, links } = await readParts(artifacts)
  expect(html.match(/\{\{|\*\||\$\{|\{%/g)).toEqual(['{{'])
  expect(plain.match(/\{\{|\*\||\$\{|\{%/g)).toEqual(['{{'])
  expect(splitWords(plain)).toEqual(splitWords(read))
  expect(links).toEqual([])
}

const expectedElements = elements(fromHtml((await renderIssue(withText('x'))).html)).length

describe('hostile texts in every field', () => {
  test.each(PAYLOADS.map((payload) => [payload]))('%j', async (payload) => check(`đầu ${payload} cuối`))

  test('any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 120 }), async (text) => check(`x${text}x`)),
      { numRuns: 150, seed: 20261105 },
    )
  })

  test('text that looks like mail or markup', async () => {
    const piece = fc.constantFrom(
      '\r\n',
      '\n',
      ' ',
      '--',
      '=_',
      '=?',
      '?=',
      '{',
      '{{',
      '}}',
      '<',
      '>',
      '<!--',
      '-->',
      '"',
      '&',
      '&lt;',
      '*|',
      '%',
      ':',
      'ế',
      '🙂',
      '\u0000',
      'a',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => check(`x${pieces.join('')}x`)),
      { numRuns: 150, seed: 20261105 },
    )
  })
})

test('time grows with the number of items', async () => {
  const item = sound.items[0]
  if (!item) throw new Error('no item')
  const many = (count: number): CompiledIssue => {
    const items = Array.from({ length: count }, (_, i) => ({ ...item, id: `bai-${i}`, title: `Bài ${i} {{` }))
    return { ...sound, items, sections: sound.sections.map((section) => ({ ...section, items })) }
  }
  const time = async (count: number) => {
    const issue = many(count)
    const start = performance.now()
    await renderIssue(issue)
    return performance.now() - start
  }
  await time(100)
  const [few, lots] = [await time(125), await time(1000)]
  // eight times as many: a quadratic form would take 64 times as long
  expect(lots / few).toBeLessThan(32)
})
