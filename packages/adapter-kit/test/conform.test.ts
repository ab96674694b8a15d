import { describe, expect, test, vi } from 'vitest'
import { conform, failuresOf } from '../src/index.ts'
import { type Fault, plainText, readers } from './support/plain-text.ts'

const failures = async (fault: Fault, hostile = false) => failuresOf(await conform(plainText(fault), { ...readers, hostile }))

describe('a form that conforms', () => {
  test('passes every check on every issue', async () => {
    const report = await conform(plainText(), { ...readers, elsewhere: (run) => run() })
    expect(failuresOf(report)).toEqual([])
    expect(report.ok).toBe(true)
    expect(report.checks.map((one) => `${one.check} ${one.case} ${one.status}`)).toMatchInlineSnapshot(`
      [
        "renders kitchen-sink pass",
        "nodeCoverage kitchen-sink pass",
        "noWordLost kitchen-sink pass",
        "deterministic kitchen-sink pass",
        "languageDeclared kitchen-sink pass",
        "altTextPresent kitchen-sink pass",
        "renders languages pass",
        "nodeCoverage languages pass",
        "noWordLost languages pass",
        "deterministic languages pass",
        "languageDeclared languages pass",
        "altTextPresent languages pass",
        "renders loose-notes pass",
        "nodeCoverage loose-notes pass",
        "noWordLost loose-notes pass",
        "deterministic loose-notes pass",
        "languageDeclared loose-notes pass",
        "altTextPresent loose-notes pass",
        "renders minimal pass",
        "nodeCoverage minimal pass",
        "noWordLost minimal pass",
        "deterministic minimal pass",
        "languageDeclared minimal pass",
        "altTextPresent minimal pass",
        "hostileText hostile-markup pass",
        "hostileText hostile-long-words pass",
        "hostileText hostile-scripts pass",
        "hostileText hostile-invisible pass",
      ]
    `)
  })

  test('gives a line of the parity matrix for every node', async () => {
    const { coverage } = await conform(plainText({ omits: ['table'] }), { ...readers, hostile: false })
    expect(coverage.map((one) => `${one.node}: ${one.status}${one.reason ? ` (${one.reason.en})` : ''}`)).toMatchInlineSnapshot(`
      [
        "addition: handled",
        "blockquote: handled",
        "break: declared",
        "callout: handled",
        "calloutTitle: handled",
        "caption: handled",
        "code: handled",
        "delete: handled",
        "emphasis: handled",
        "figure: handled",
        "footnoteDefinition: handled",
        "footnoteReference: declared",
        "foreign: handled",
        "heading: handled",
        "image: declared",
        "inlineCode: handled",
        "link: handled",
        "list: handled",
        "listItem: handled",
        "noBreak: handled",
        "paragraph: handled",
        "passage: handled",
        "strong: handled",
        "table: omitted (Not shown.)",
        "tableCell: declared",
        "tableRow: declared",
        "text: handled",
        "thematicBreak: declared",
      ]
    `)
  })

  test('is only half checked without readers, and the report says so', async () => {
    const report = await conform(plainText(), { hostile: false })
    const skipped = report.checks.filter((one) => one.status === 'skip' && one.case === 'minimal')
    expect(skipped.map((one) => `${one.check}: ${one.reason?.vi}`)).toMatchInlineSnapshot(`
      [
        "noWordLost: Không có hàm “extract” để đọc chữ.",
        "languageDeclared: Không có hàm “languages” để đọc ngôn ngữ.",
        "altTextPresent: Không có hàm “alts” để đọc mô tả ảnh.",
      ]
    `)
    expect(new Set(report.coverage.map((one) => one.status))).toEqual(new Set(['declared']))
    expect(report.ok).toBe(true)
  })
})

describe('a planted fault is found', () => {
  test('cells of tables are dropped', async () => {
    expect(await failures({ node: (node) => (node.type === 'tableCell' ? '' : undefined) })).toMatchInlineSnapshot(`
      [
        "nodeCoverage (kitchen-sink) issues/1/items/moi-thanh-phan.md:66 The node “table” loses the word “trái”.",
        "nodeCoverage (kitchen-sink) issues/1/items/moi-thanh-phan.md:66 The node “tableRow” loses the word “trái”.",
        "noWordLost (kitchen-sink) issues/1/items/moi-thanh-phan.md:66 The word “ngày” (text) is lost, behind “số gàu múc mỗi ngày”, and 20 more.",
        "noWordLost (kitchen-sink) issues/1/items/moi-thanh-phan.md:70 The word “2” (text) is out of reading order: it does not follow “37 5 tối ô giữa”.",
        "noWordLost (kitchen-sink) issues/1/items/moi-thanh-phan.md:70 The word “5” (text) is lost, behind “5 tối ô giữa 2”, and 2 more.",
        "noWordLost (kitchen-sink) issues/1/items/moi-thanh-phan.md:74 The word “cột” (text) is lost, behind “2 bảng có số sẵn”, and 12 more.",
      ]
    `)
  })

  test('one word is swallowed', async () => {
    const swallow = (line: string) => line.replace('phơi', '')
    expect(await failures({ lines: (lines) => lines.map(swallow) })).toMatchInlineSnapshot(`
      [
        "noWordLost (kitchen-sink) issues/1/items/moi-thanh-phan.md:31 The word “phơi” (text) is lost, behind “ba tráng gàu bước bốn”.",
      ]
    `)
  })

  test('a note is forgotten', async () => {
    expect(await failures({ lines: (lines) => lines.filter((line) => !line.startsWith('Cộng cả')) })).toMatchInlineSnapshot(`
      [
        "noWordLost (kitchen-sink) issues/1/items/moi-thanh-phan.md:146 The word “cộng” (note) is lost.",
      ]
    `)
  })

  test('items change places', async () => {
    expect(await failures({ items: (items) => [...items].reverse() })).toMatchInlineSnapshot(`
      [
        "noWordLost (kitchen-sink) issues/1/items/bai-duoc-dan.md The word “bài” (text) is out of reading order.",
        "noWordLost (kitchen-sink) issues/1/items/bai-duoc-dan.md The word “dòng” (text) is out of reading order: it does not follow “bài được dẫn tới”; 24 more likewise.",
        "noWordLost (languages) issues/1/items/tieng-e-de.md The word “êa” (text) is out of reading order; 18 more likewise.",
      ]
    `)
  })

  test('the imprint lacks the printer', async () => {
    expect(await failures({ lines: (lines) => lines.filter((line) => line !== 'Nhà in Suối Trong') })).toMatchInlineSnapshot(`
      [
        "noWordLost (kitchen-sink) issues/1/issue.yaml The word “in” (printer) is lost, behind “nhà”.",
        "noWordLost (languages) issues/1/issue.yaml The word “in” (printer) is lost, behind “nhà”.",
        "noWordLost (loose-notes) issues/1/issue.yaml The word “in” (printer) is lost, behind “nhà”.",
      ]
    `)
  })

  test('a node is not known', async () => {
    const nodes = ['paragraph', 'text', 'heading', 'list', 'listItem']
    expect((await failures({ nodes })).slice(0, 3)).toMatchInlineSnapshot(`
      [
        "nodeCoverage (kitchen-sink) issues/1/items/moi-thanh-phan.md:5 The form plain-text does not know how to show “emphasis”.",
        "nodeCoverage (kitchen-sink) issues/1/items/moi-thanh-phan.md:5 The form plain-text does not know how to show “strong”.",
        "nodeCoverage (kitchen-sink) issues/1/items/moi-thanh-phan.md:5 The form plain-text does not know how to show “delete”.",
      ]
    `)
  })

  test('the clock is used', async () => {
    expect(await failures({ lines: (lines) => [...lines, `\tmade ${Date.now()}`] })).toMatchInlineSnapshot(`
      [
        "deterministic (kitchen-sink) The output cannot be repeated (rendered a second time): the file “khe-la-31.txt” has other bytes.",
        "deterministic (kitchen-sink) The output cannot be repeated (with a fresh adapter): the file “khe-la-31.txt” has other bytes.",
        "deterministic (kitchen-sink) The output cannot be repeated (with the source files in another order): the file “khe-la-31.txt” has other bytes.",
        "deterministic (languages) The output cannot be repeated (rendered a second time): the file “khe-la-32.txt” has other bytes.",
        "deterministic (languages) The output cannot be repeated (with a fresh adapter): the file “khe-la-32.txt” has other bytes.",
        "deterministic (languages) The output cannot be repeated (with the source files in another order): the file “khe-la-32.txt” has other bytes.",
        "deterministic (loose-notes) The output cannot be repeated (rendered a second time): the file “khe-la-33.txt” has other bytes.",
        "deterministic (loose-notes) The output cannot be repeated (with a fresh adapter): the file “khe-la-33.txt” has other bytes.",
        "deterministic (loose-notes) The output cannot be repeated (with the source files in another order): the file “khe-la-33.txt” has other bytes.",
        "deterministic (minimal) The output cannot be repeated (rendered a second time): the file “cho-phien-1.txt” has other bytes.",
        "deterministic (minimal) The output cannot be repeated (with a fresh adapter): the file “cho-phien-1.txt” has other bytes.",
        "deterministic (minimal) The output cannot be repeated (with the source files in another order): the file “cho-phien-1.txt” has other bytes.",
      ]
    `)
  })

  test('the day is used, which only another day shows', async () => {
    const adapter = plainText({ lines: (lines) => [...lines, `\tmade ${new Date().toISOString().slice(0, 10)}`] })
    const elsewhere = async <T>(run: () => Promise<T>): Promise<T> => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2001-01-01T00:00:00Z') })
      return run().finally(() => vi.useRealTimers())
    }
    expect(failuresOf(await conform(adapter, { ...readers, hostile: false }))).toEqual([])
    expect(failuresOf(await conform(adapter, { ...readers, hostile: false, elsewhere }))).toMatchInlineSnapshot(`
      [
        "deterministic (kitchen-sink) The output cannot be repeated (under other circumstances): the file “khe-la-31.txt” has other bytes.",
        "deterministic (languages) The output cannot be repeated (under other circumstances): the file “khe-la-32.txt” has other bytes.",
        "deterministic (loose-notes) The output cannot be repeated (under other circumstances): the file “khe-la-33.txt” has other bytes.",
        "deterministic (minimal) The output cannot be repeated (under other circumstances): the file “cho-phien-1.txt” has other bytes.",
      ]
    `)
  })

  test('random names are given', async () => {
    const found = await failures({ path: () => `${Math.random()}.txt` })
    expect(found.map((one) => one.replaceAll(/0\.\d+/g, '…'))).toMatchInlineSnapshot(`
      [
        "deterministic (kitchen-sink) The output cannot be repeated (rendered a second time): the file “….txt” is gone.",
        "deterministic (kitchen-sink) The output cannot be repeated (rendered a second time): the file “….txt” is new.",
        "deterministic (kitchen-sink) The output cannot be repeated (with a fresh adapter): the file “….txt” is gone.",
        "deterministic (kitchen-sink) The output cannot be repeated (with a fresh adapter): the file “….txt” is new.",
        "deterministic (kitchen-sink) The output cannot be repeated (with the source files in another order): the file “….txt” is gone.",
        "deterministic (kitchen-sink) The output cannot be repeated (with the source files in another order): the file “….txt” is new.",
        "deterministic (languages) The output cannot be repeated (rendered a second time): the file “….txt” is gone.",
        "deterministic (languages) The output cannot be repeated (rendered a second time): the file “….txt” is new.",
        "deterministic (languages) The output cannot be repeated (with a fresh adapter): the file “….txt” is gone.",
        "deterministic (languages) The output cannot be repeated (with a fresh adapter): the file “….txt” is new.",
        "deterministic (languages) The output cannot be repeated (with the source files in another order): the file “….txt” is gone.",
        "deterministic (languages) The output cannot be repeated (with the source files in another order): the file “….txt” is new.",
        "deterministic (loose-notes) The output cannot be repeated (rendered a second time): the file “….txt” is gone.",
        "deterministic (loose-notes) The output cannot be repeated (rendered a second time): the file “….txt” is new.",
        "deterministic (loose-notes) The output cannot be repeated (with a fresh adapter): the file “….txt” is gone.",
        "deterministic (loose-notes) The output cannot be repeated (with a fresh adapter): the file “….txt” is new.",
        "deterministic (loose-notes) The output cannot be repeated (with the source files in another order): the file “….txt” is gone.",
        "deterministic (loose-notes) The output cannot be repeated (with the source files in another order): the file “….txt” is new.",
        "deterministic (minimal) The output cannot be repeated (rendered a second time): the file “….txt” is gone.",
        "deterministic (minimal) The output cannot be repeated (rendered a second time): the file “….txt” is new.",
        "deterministic (minimal) The output cannot be repeated (with a fresh adapter): the file “….txt” is gone.",
        "deterministic (minimal) The output cannot be repeated (with a fresh adapter): the file “….txt” is new.",
        "deterministic (minimal) The output cannot be repeated (with the source files in another order): the file “….txt” is gone.",
        "deterministic (minimal) The output cannot be repeated (with the source files in another order): the file “….txt” is new.",
      ]
    `)
  })

  test('descriptions of pictures are forgotten', async () => {
    expect(await failures({ node: (node) => (node.type === 'image' ? '' : undefined) })).toMatchInlineSnapshot(`
      [
        "altTextPresent (kitchen-sink) issues/1/items/moi-thanh-phan.md:17 The description “Dấu chấm xanh” of a picture is lost.",
        "altTextPresent (kitchen-sink) issues/1/items/moi-thanh-phan.md:60 The description “Đường gấp khúc đi lên” of a picture is lost.",
        "altTextPresent (kitchen-sink) issues/1/items/moi-thanh-phan.md:62 The description “Lưới ô màu xanh” of a picture is lost.",
      ]
    `)
  })

  test('a correction is forgotten', async () => {
    expect(
      await failures({ lines: (lines) => lines.filter((line) => !/Xuồng bơm thôn Đồi|0200 555 0117/.test(line)) }),
    ).toMatchInlineSnapshot(`
      [
        "noWordLost (kitchen-sink) issues/1/issue.yaml The word “0117” (corrected) is lost, behind “gọi 0200 555”.",
        "noWordLost (kitchen-sink) issues/1/items/bai-duoc-dan.md The word “đồi” (corrected) is lost, behind “xuồng bơm thôn”.",
      ]
    `)
  })

  test('languages are not declared', async () => {
    expect(await failures({ lines: (lines) => lines.filter((line) => line !== '\tlang km') })).toMatchInlineSnapshot(`
      [
        "languageDeclared (kitchen-sink) issues/1/items/moi-thanh-phan.md:127 The artifacts do not declare the language “km”.",
        "languageDeclared (languages) issues/1/items/tieng-khmer.md The artifacts do not declare the language “km”.",
      ]
    `)
  })

  test('the form throws', async () => {
    const boom = () => {
      throw new Error('boom')
    }
    expect(await failures({ render: boom })).toMatchInlineSnapshot(`
      [
        "renders (kitchen-sink) The form plain-text failed: boom",
        "renders (languages) The form plain-text failed: boom",
        "renders (loose-notes) The form plain-text failed: boom",
        "renders (minimal) The form plain-text failed: boom",
      ]
    `)
  })

  test('markup in texts is taken for markup', async () => {
    const careless = (line: string) => (line.startsWith('\t') ? line : line.replaceAll('&amp;', '&').replaceAll(/<[a-z/!?][^>]*>/g, ''))
    const found = await failures({ lines: (lines) => lines.map(careless) }, true)
    expect(found.slice(0, 2)).toMatchInlineSnapshot(`
      [
        "hostileText (hostile-markup) issues/1/issue.yaml The text does not come out letter by letter: “<b>đậm</b> & &amp; &#60; ]]> <!-- ẩn --> <?php ?> chỗ 1.01”.",
        "hostileText (hostile-markup) issues/1/issue.yaml The text does not come out letter by letter: “<b>đậm</b> & &amp; &#60; ]]> <!-- ẩn --> <?php ?> chỗ 1.02”.",
      ]
    `)
    expect(found.every((one) => one.startsWith('hostileText (hostile-markup)'))).toBe(true)
  })

  test('long words are cut', async () => {
    const cut = (line: string) => line.replaceAll(/(\S{120})\S+/g, '$1')
    const found = await failures({ lines: (lines) => lines.map(cut) }, true)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((one) => one.startsWith('hostileText (hostile-long-words)'))).toBe(true)
  })

  test('messages are in Vietnamese too', async () => {
    const report = await conform(plainText({ node: (node) => (node.type === 'heading' ? '' : undefined) }), { ...readers, hostile: false })
    expect(failuresOf(report, { language: 'vi' })).toMatchInlineSnapshot(`
      [
        "nodeCoverage (kitchen-sink) issues/1/items/moi-thanh-phan.md:21 Thành phần “heading” mất chữ “cấp”.",
        "noWordLost (kitchen-sink) issues/1/items/moi-thanh-phan.md:21 Mất chữ “đề” (text), đứng sau “rồi chữ lại chảy tiếp”, và 3 chữ nữa.",
        "noWordLost (kitchen-sink) issues/1/items/moi-thanh-phan.md:28 Mất chữ “đề” (text), đứng sau “bên trong bậc sâu nhất”, và 6 chữ nữa.",
        "noWordLost (kitchen-sink) issues/1/items/moi-thanh-phan.md:39 Mất chữ “đề” (text), đứng sau “lau kệ chưa quét sân”, và 3 chữ nữa.",
        "noWordLost (kitchen-sink) issues/1/items/bai-duoc-dan.md:30 Mất chữ “cách” (text), đứng sau “lượng mưa từng buổi sáng”.",
        "noWordLost (kitchen-sink) issues/1/items/bai-duoc-dan.md:30 Chữ “đọc” (text) sai thứ tự đọc: không đứng sau “mưa từng buổi sáng cách”; 2 chữ nữa cũng vậy.",
        "nodeCoverage (languages) issues/1/items/tieng-khmer.md:8 Thành phần “heading” mất chữ “ទឹកជំនន់”.",
        "noWordLost (languages) issues/1/items/tieng-khmer.md:8 Mất chữ “ទឹកជំនន់” (text), đứng sau “ទឹកស្អាត លាងដៃមុនញ៉ាំបាយ ដាំទឹកឲ្យពុះ”.",
        "noWordLost (languages) issues/1/items/tieng-e-de.md:8 Mất chữ “yăn” (text), đứng sau “tŭk êa kơ bi hlơr”, và 1 chữ nữa.",
      ]
    `)
  })
})
