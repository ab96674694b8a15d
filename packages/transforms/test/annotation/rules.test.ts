import { type Diagnostic, diagnose, formatDiagnostics } from '@bantin/diagnostics'
import { abbreviations } from '@bantin/transforms/abbreviations'
import { citations } from '@bantin/transforms/citations'
import { dualDates } from '@bantin/transforms/dual-dates'
import { places } from '@bantin/transforms/places'
import { expect, test } from 'vitest'
import { parse } from '../parse.ts'

const file = 'items/bai.md'
const markdown = `UBND xã họp ngày 3/3/2026 về lúa ở Phú Yên; anh Kon Tum dự.

Theo Nghị quyết số 18/NQ-TW và Kết luận số 09-KL/TW, giữ kênh.
`
const registry = ['XII', 'XIII'].map((term) => ({ id: term, docType: 'Kết luận', number: '09', symbol: 'KL/TW', term }))

const found = (): Diagnostic[] => {
  const diagnostics: Diagnostic[] = []
  const tree = parse(markdown)
  for (const transform of [abbreviations(), dualDates(), citations({ registry }), places()]) {
    transform.run(tree, {
      language: 'vi',
      date: '2026-02-20',
      report: (rule, place, ...params) => diagnostics.push(diagnose(rule, { file, place }, ...params)),
    })
  }
  return diagnostics
}

test('what editors read, in Vietnamese', () => {
  expect(formatDiagnostics(found(), { language: 'vi', sources: () => markdown })).toMatchInlineSnapshot(`
    "items/bai.md  ghi chú  Bài dẫn 2 văn bản (2 lần), 0 lần có liên kết.
      citation/documents-found · Muốn có thêm liên kết, ghi địa chỉ của văn bản vào “registry”.

    items/bai.md:1:1  ghi chú  “UBND” dùng lần đầu trong bài được viết đầy đủ: “Ủy ban nhân dân (UBND)”.
      1 │ UBND xã họp ngày 3/3/2026 về lúa ở Phú Yên; anh Kon Tum dự.
        │ ^^^^
      annotation/abbreviation-expanded · Nếu không đúng nghĩa, viết đầy đủ trong bài, hoặc ghi “UBND: false” vào “lexicon”.

    items/bai.md:1:13  ghi chú  “ngày 3/3/2026” được ghi thêm ngày âm lịch: “ngày 15 tháng Giêng năm Bính Ngọ”.
      1 │ UBND xã họp ngày 3/3/2026 về lúa ở Phú Yên; anh Kon Tum dự.
        │             ^^^^^^^^^^^^^
      annotation/lunar-date-added · Muốn chỉ ghi cho một số ngày, liệt kê các ngày ấy trong “days”.
      Nguồn: Quyết định 121-CP (8/8/1967) · chưa kiểm chứng

    items/bai.md:1:36  ghi chú  “Phú Yên” được ghi thêm “nay thuộc Đắk Lắk” ở lần nhắc đầu trong bài.
      1 │ UBND xã họp ngày 3/3/2026 về lúa ở Phú Yên; anh Kon Tum dự.
        │                                    ^^^^^^^
      annotation/place-described · Muốn viết khác, tự ghi tên hiện nay ngay sau tên cũ; khi ấy không ghi thêm nữa.
      Nguồn: Nghị quyết 202/2025/QH15 · chưa kiểm chứng

    items/bai.md:1:49  ghi chú  Không rõ “Kon Tum” ở đây có phải là tên tỉnh cũ không, nên không ghi thêm gì.
      1 │ UBND xã họp ngày 3/3/2026 về lúa ở Phú Yên; anh Kon Tum dự.
        │                                                 ^^^^^^^
      annotation/place-ambiguous · Nếu là tỉnh cũ, viết “Kon Tum (nay thuộc Quảng Ngãi)”. Nếu là tên khác, không phải làm gì.

    items/bai.md:3:20  cảnh báo  Ký hiệu “18/NQ-TW” khác cách viết thường dùng: “18-NQ/TW”.
      2 │
      3 │ Theo Nghị quyết số 18/NQ-TW và Kết luận số 09-KL/TW, giữ kênh.
        │                    ^^^^^^^^
      citation/unusual-symbol · Xem lại văn bản gốc; nếu gõ nhầm, sửa thành “18-NQ/TW”.
      Nguồn: Nghị định 30/2020/NĐ-CP, Phụ lục I; Quy định 66-QĐ/TW (2017) · chưa kiểm chứng

    items/bai.md:3:32  ghi chú  “Kết luận số 09-KL/TW” có thể là: Kết luận số 09-KL/TW khóa XII; Kết luận số 09-KL/TW khóa XIII. Không nối liên kết.
      2 │
      3 │ Theo Nghị quyết số 18/NQ-TW và Kết luận số 09-KL/TW, giữ kênh.
        │                                ^^^^^^^^^^^^^^^^^^^^
      citation/document-ambiguous · Ghi thêm ngày, khóa hoặc cơ quan ban hành ở lần dẫn đầu trong bài.

    1 cảnh báo, 6 ghi chú"
  `)
})

test('what editors read, in English', () => {
  expect(formatDiagnostics(found(), { language: 'en', sources: () => markdown })).toMatchInlineSnapshot(`
    "items/bai.md  note  The item cites 2 documents (2 mentions), 0 with a link.
      citation/documents-found · For more links, give the addresses of documents in “registry”.

    items/bai.md:1:1  note  “UBND” is written out where the item first uses it: “Ủy ban nhân dân (UBND)”.
      1 │ UBND xã họp ngày 3/3/2026 về lúa ở Phú Yên; anh Kon Tum dự.
        │ ^^^^
      annotation/abbreviation-expanded · If it stands for something else, write that out in the text, or put “UBND: false” into “lexicon”.

    items/bai.md:1:13  note  “ngày 3/3/2026” got its date in the lunar calendar: “ngày 15 tháng Giêng năm Bính Ngọ”.
      1 │ UBND xã họp ngày 3/3/2026 về lúa ở Phú Yên; anh Kon Tum dự.
        │             ^^^^^^^^^^^^^
      annotation/lunar-date-added · To have it for some days only, list these in “days”.
      Source: Quyết định 121-CP (8/8/1967) · not verified

    items/bai.md:1:36  note  “Phú Yên” got “nay thuộc Đắk Lắk” where the item first names it.
      1 │ UBND xã họp ngày 3/3/2026 về lúa ở Phú Yên; anh Kon Tum dự.
        │                                    ^^^^^^^
      annotation/place-described · To put it in another way, write the name of today right behind the old one; then nothing is added.
      Source: Nghị quyết 202/2025/QH15 · not verified

    items/bai.md:1:49  note  It is not clear whether “Kon Tum” is the old province here, so nothing was added.
      1 │ UBND xã họp ngày 3/3/2026 về lúa ở Phú Yên; anh Kon Tum dự.
        │                                                 ^^^^^^^
      annotation/place-ambiguous · If it is the old province, write “Kon Tum (nay thuộc Quảng Ngãi)”. If it is another name, there is nothing to do.

    items/bai.md:3:20  warning  The symbol “18/NQ-TW” differs from the usual form “18-NQ/TW”.
      2 │
      3 │ Theo Nghị quyết số 18/NQ-TW và Kết luận số 09-KL/TW, giữ kênh.
        │                    ^^^^^^^^
      citation/unusual-symbol · Look at the document itself; if this is a misprint, make it “18-NQ/TW”.
      Source: Nghị định 30/2020/NĐ-CP, Phụ lục I; Quy định 66-QĐ/TW (2017) · not verified

    items/bai.md:3:32  note  “Kết luận số 09-KL/TW” may be any of: Kết luận số 09-KL/TW khóa XII; Kết luận số 09-KL/TW khóa XIII. No link was made.
      2 │
      3 │ Theo Nghị quyết số 18/NQ-TW và Kết luận số 09-KL/TW, giữ kênh.
        │                                ^^^^^^^^^^^^^^^^^^^^
      citation/document-ambiguous · Add the date, the term or the issuer where the item first cites it.

    1 warning, 6 notes"
  `)
})

test('none of them is put right without a person: the source stays as it is written', () => {
  expect(found().filter(({ fix }) => fix)).toEqual([])
})
