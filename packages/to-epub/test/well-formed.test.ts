import { render } from '@bantin/compile'
import { compileWritten } from '@bantin/testing'
import { epub } from '@bantin/to-epub'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { hostileText } from './support/hostile-issue.ts'

const issue = await compileWritten()
const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom(']]>', '\ud800', '\u0000', '\ufffe', '<!--', '&#0;', hostileText),
)

test('whatever the words, every file is well-formed', async () => {
  await fc.assert(
    fc.asyncProperty(words, words, words, async (title, text, url) => {
      const [item] = issue.items as [(typeof issue.items)[number]]
      const any = {
        ...item,
        title,
        meta: { ...item.meta, title, subtitle: text, summary: text, keywords: [text] },
        toc: [{ id: url, depth: 2, text: title }],
        tree: {
          type: 'root' as const,
          children: [
            { type: 'heading' as const, depth: 2 as const, data: { id: url }, children: [{ type: 'text' as const, value: title }] },
            {
              type: 'paragraph' as const,
              children: [
                { type: 'link' as const, url, title, children: [{ type: 'inlineCode' as const, value: text }] },
                { type: 'image' as const, url, alt: text },
              ],
            },
          ],
        },
      }
      const bulletin = { ...issue.bulletin, title, subtitle: text, publisher: { name: text } }
      const sections = issue.sections.map((section) => ({ ...section, title: text, items: [any] }))
      const { artifacts, diagnostics } = await render({ ...issue, bulletin, items: [any], sections }, [epub({ pages: { lua: 2 } })])
      expect(diagnostics).toEqual([])
      for (const [path, bytes] of Object.entries(unzipSync(artifacts[0]?.bytes ?? new Uint8Array()))) {
        if (!/\.(?:xhtml|ncx|opf|svg|xml)$/.test(path)) continue
        // Throws at the first error
        new SaxesParser({ xmlns: true }).write(strFromU8(bytes)).close()
      }
    }),
    { numRuns: 300 },
  )
})

test('what XML forbids is written as U+FFFD', async () => {
  const [item] = issue.items as [(typeof issue.items)[number]]
  const title = 'a\u0000b\ufffec\ud800d'
  const { artifacts } = await render({ ...issue, items: [{ ...item, title }] }, [epub()])
  const files = unzipSync(artifacts[0]?.bytes ?? new Uint8Array())
  expect(strFromU8(files['EPUB/item-lua.xhtml'] as Uint8Array)).toContain('<h1 id="title">a\ufffdb\ufffdc\ufffdd</h1>')
})
