import { asPlugin, defineTransform } from '@bantin/transforms'
import remarkCallouts from '@bantin/transforms/callouts'
import remarkFigures from '@bantin/transforms/figures'
import remarkHeadingIds from '@bantin/transforms/heading-ids'
import remarkInternalLinks from '@bantin/transforms/internal-links'
import remarkNoBreak from '@bantin/transforms/no-break'
import remarkNonBreakingSpaces from '@bantin/transforms/non-breaking-spaces'
import remarkPassages from '@bantin/transforms/passages'
import remarkRawHtml from '@bantin/transforms/raw-html'
import remarkRestoreDirectives from '@bantin/transforms/restore-directives'
import remarkTableCaptions from '@bantin/transforms/table-captions'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { directive } from 'micromark-extension-directive'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { type Processor, unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'

/** What remark-directive does. */
function remarkDirective(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), directive()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown()]
}

const site = () =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkDirective)
    .use(remarkRestoreDirectives)
    .use(remarkRawHtml)
    .use(remarkCallouts)
    .use(remarkPassages)
    .use(remarkFigures)
    .use(remarkTableCaptions)
    .use(remarkHeadingIds)
    .use(remarkInternalLinks)
    .use(remarkNonBreakingSpaces)
    .use(remarkNoBreak)
    .use(remarkRehype)
    .use(rehypeStringify)

test('in a site that has nothing else of Bantin', () => {
  const markdown = `## Đường thủy

Lưu ý:không dùng số 12/TB-TTSN, 5 kg.

![Lúa](a.jpg "Ruộng lúa")

Bảng: Giá lúa

| a |
| - |

:::luu-y[Nhớ]
Nước là :tieng[êa]{lang=rad}.
:::
`
  expect(String(site().processSync(markdown))).toMatchInlineSnapshot(`
    "<h2 id="duong-thuy">Đường thủy</h2>
    <p>Lưu ý:không dùng số <span style="white-space: nowrap">12/TB-TTSN</span>, 5 kg.</p>
    <figure><img src="a.jpg" alt="Lúa"><figcaption>Ruộng lúa</figcaption></figure>
    <figure><figcaption>Bảng 1. Giá lúa</figcaption><table>
    <thead>
    <tr>
    <th>a</th>
    </tr>
    </thead>
    </table></figure>
    <aside class="callout caution"><p class="callout-title">Nhớ</p><p>Nước là <span lang="rad">êa</span>.</p></aside>"
  `)
})

test('findings are messages of the file', () => {
  const file = new VFile({ path: 'bai.md', value: '![](a.jpg)\n\n<b>x</b>' })
  unified()
    .use(remarkParse)
    .use(remarkRawHtml, { messages: 'en' })
    .use(remarkFigures)
    .use(remarkRehype)
    .use(rehypeStringify)
    .processSync(file)
  expect(
    file.messages.map((one) => ({ shown: String(one), file: one.file, fatal: one.fatal, ruleId: one.ruleId, note: one.note })),
  ).toMatchInlineSnapshot(`
    [
      {
        "fatal": false,
        "file": "bai.md",
        "note": "Take the tags out, or write Markdown: **bold**, *italics*, tables, lists.",
        "ruleId": "markdown/raw-html",
        "shown": "bai.md:3:1-3:4: HTML in an item has no effect and is printed as plain text.",
      },
      {
        "fatal": true,
        "file": "bai.md",
        "note": "Viết mô tả trong ngoặc vuông: ![Nông dân gặt lúa trên ruộng bậc thang](../images/lua.jpg).",
        "ruleId": "image/alt-missing",
        "shown": "bai.md:1:1-1:11: Ảnh chưa có lời mô tả cho người không nhìn thấy ảnh.",
      },
    ]
  `)
})

test('without a path', () => {
  const file = unified().use(remarkParse).use(remarkRawHtml).use(remarkRehype).use(rehypeStringify).processSync('<b>')
  expect(file.messages.map(String)).toEqual(['1:1-1:4: Thẻ HTML trong bài không có tác dụng và sẽ in ra như chữ thường.'])
})

test('the language: that of the plugin, then that of its defaults, then Vietnamese', () => {
  const seen: string[] = []
  const spy = defineTransform({ name: 'spy', stage: 'normalise', idempotent: true, run: (_, { language }) => void seen.push(language) })
  const tree = { type: 'root' as const, children: [] }
  unified().use(asPlugin(spy)).runSync(tree)
  unified()
    .use(asPlugin(spy, { language: 'rad' }))
    .runSync(tree)
  unified()
    .use(asPlugin(spy, { language: 'rad' }), { language: 'km' })
    .runSync(tree)
  expect(seen).toEqual(['vi', 'rad', 'km'])
})
