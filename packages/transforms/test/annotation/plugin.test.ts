import remarkAbbreviations from '@bantin/transforms/abbreviations'
import remarkCitations from '@bantin/transforms/citations'
import remarkDualDates from '@bantin/transforms/dual-dates'
import remarkPlaces from '@bantin/transforms/places'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { expect, test } from 'vitest'

const registry = [{ id: 'thuy-loi', docType: 'Luật', name: 'Thủy lợi', year: '2017', url: 'https://vanban.example/thuy-loi' }]

test('in a site that has nothing else of Bantin', () => {
  const site = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkAbbreviations, { lexicon: { ĐTSN: 'Điện Sông Ngân' } })
    .use(remarkDualDates, { date: '2026-02-01' })
    .use(remarkCitations, { registry, list: { title: 'Văn bản' } })
    .use(remarkPlaces, { date: '2026-11-20', messages: 'en' })
    .use(remarkRehype)
    .use(rehypeStringify)
  const file = site.processSync(
    'Theo Luật Thủy lợi năm 2017, UBND xã và ĐTSN giữ kênh.\n\n- Ngày 17/2/2026 xe từ **Phú Yên** về.\n\n| UBND |\n| - |\n| Phú Yên |',
  )
  expect(String(file)).toMatchInlineSnapshot(`
    "<p>Theo <a href="https://vanban.example/thuy-loi">Luật Thủy lợi năm 2017</a>, Ủy ban nhân dân (UBND) xã và Điện Sông Ngân (ĐTSN) giữ kênh.</p>
    <ul>
    <li>Ngày 17/2/2026 (mùng 1 tháng Giêng năm Bính Ngọ) xe từ <strong>Phú Yên (nay thuộc Đắk Lắk)</strong> về.</li>
    </ul>
    <table>
    <thead>
    <tr>
    <th>UBND</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td>Phú Yên</td>
    </tr>
    </tbody>
    </table>
    <h2>Văn bản</h2>
    <ul>
    <li><a href="https://vanban.example/thuy-loi">Luật Thủy lợi năm 2017</a></li>
    </ul>"
  `)
  expect(file.messages.map(String)).toMatchInlineSnapshot(`
    [
      "1:30-1:34: “UBND” dùng lần đầu trong bài được viết đầy đủ: “Ủy ban nhân dân (UBND)”.",
      "1:41-1:45: “ĐTSN” dùng lần đầu trong bài được viết đầy đủ: “Điện Sông Ngân (ĐTSN)”.",
      "3:3-3:17: “Ngày 17/2/2026” được ghi thêm ngày âm lịch: “mùng 1 tháng Giêng năm Bính Ngọ”.",
      "1:1: Bài dẫn 1 văn bản (1 lần), 1 lần có liên kết.",
      "3:26-3:33: “Phú Yên” got “nay thuộc Đắk Lắk” where the item first names it.",
    ]
  `)
})

test('with no options of their own, and in another language', () => {
  const markdown = 'UBND, Phú Yên, 17/2/2026, Luật Thủy lợi năm 2017'
  const read = (options: { language?: string }) => {
    const site = unified().use(remarkParse)
    for (const plugin of [remarkAbbreviations, remarkDualDates, remarkCitations, remarkPlaces]) site.use(plugin, options)
    return String(site.use(remarkRehype).use(rehypeStringify).processSync(markdown))
  }
  expect(read({})).toBe('<p>Ủy ban nhân dân (UBND), Phú Yên, 17/2/2026, Luật Thủy lợi năm 2017</p>')
  expect(read({ language: 'km' })).toBe(`<p>${markdown}</p>`)
})
