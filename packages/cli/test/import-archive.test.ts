import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { encode } from '@bantin/vietnamese/encoding'
import { expect, test } from 'vitest'
import { type Done, filesIn, makeFolder, snapshotOf } from './bantin.ts'

const BIN = fileURLToPath(new URL('../src/bin.ts', import.meta.url))

/** Run the program itself: its threads need the conditions of a process. */
async function program(cwd: string, argv: readonly string[]): Promise<Done> {
  const child = spawn(process.execPath, ['--conditions=@bantin/source', '--no-warnings', BIN, ...argv], { cwd })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const [code] = (await once(child, 'close')) as [number]
  return { code, stdout, stderr }
}

const page = (body: string) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>x</title></head><body>${body}</body></html>`

const binary = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

const TCVN3 = binary(
  encode('Bản tin Làng Ven\nSố 12, tháng 7 năm 1998\n\nPhòng cháy mùa khô\n\nDọn cỏ khô quanh nhà và kho thóc.\n', 'tcvn3'),
)

const ARCHIVE: Readonly<Record<string, string>> = {
  '1998/bai 1.txt': TCVN3,
  '1998/chép lại.txt': TCVN3,
  '2004/bai.html': page('<h1>Tiêm phòng cho gà</h1><p>Tiêm vào buổi sáng, khi trời mát.</p>'),
  'hong.docx': 'PK\u0003\u0004 không phải tệp Word',
  'mat.txt': 'TUYỆT MẬT\n\nKvdxqzj.\n',
}

function makeArchive(): string {
  const folder = makeFolder()
  for (const [path, text] of Object.entries(ARCHIVE)) writeAs(folder, path, text)
  return folder
}

function writeAs(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, 'kho', path)), { recursive: true })
  writeFileSync(join(folder, 'kho', path), text === TCVN3 ? Buffer.from(text, 'latin1') : text)
}

test('every file of an archive is imported or told of', async () => {
  const folder = makeArchive()
  const { code, stdout } = await program(folder, ['import', '--archive', 'kho', '--out', 'nhap', '--lang', 'vi'])
  expect({ code, stdout }).toMatchInlineSnapshot(`
    {
      "code": 1,
      "stdout": "hong.docx  lỗi  Không bộ đọc nào nhận ra loại tệp này.
      import/unknown-format · Lưu lại tệp thành .docx, .html hoặc .txt rồi nhập lại. Tệp gốc không bị thay đổi.

    mat.txt  lỗi  Tệp mang dấu chỉ độ mật nên bị từ chối; không nội dung nào của tệp được hiển thị hay ghi ra.
      import/secret-grade · Đưa tệp ra khỏi máy này theo quy định về bảo vệ bí mật nhà nước và báo người phụ trách bảo mật của cơ quan. Nếu đây không phải là dấu độ mật, hãy sửa dòng đó trong tệp gốc rồi nhập lại.
      Nguồn: Luật Bảo vệ bí mật nhà nước 117/2025/QH15, trước đó 29/2018/QH14, điều 8 · chưa kiểm chứng

    2 lỗi

    Đã nhập 2 tệp (2 bài) vào nhap.
      sửa 1 chỗ, cần xem lại 1 chỗ, không cứu được 0 chỗ
      trùng nhau: 1; bị từ chối: 1; không nhập được: 1
    Bảng tổng hợp: nhap/import-summary.html
    ",
    }
  `)
  expect(filesIn(join(folder, 'nhap'))).toMatchInlineSnapshot(`
    [
      ".bantin-import.jsonl",
      "1998/so-12-1998-bai-1/imports/bai-1-txt.html",
      "1998/so-12-1998-bai-1/imports/bai-1-txt.json",
      "1998/so-12-1998-bai-1/imports/bai-1-txt.report.json",
      "1998/so-12-1998-bai-1/issue.yaml",
      "1998/so-12-1998-bai-1/items/phong-chay-mua-kho.md",
      "import-summary.html",
      "import-summary.json",
      "khong-ro-nam/2004-bai/imports/bai-html.html",
      "khong-ro-nam/2004-bai/imports/bai-html.json",
      "khong-ro-nam/2004-bai/imports/bai-html.report.json",
      "khong-ro-nam/2004-bai/issue.yaml",
      "khong-ro-nam/2004-bai/items/tiem-phong-cho-ga.md",
    ]
  `)
  const everything = Object.values(snapshotOf(join(folder, 'nhap'))).map((bytes) => Buffer.from(bytes, 'base64').toString())
  expect(everything.some((text) => text.includes('Kvdxqzj'))).toBe(false)
  expect(everything.some((text) => text.includes('Dọn cỏ khô quanh nhà và kho thóc.'))).toBe(true)
})

test('again: nothing is done twice, and the summary is the same', async () => {
  const folder = makeArchive()
  await program(folder, ['import', '--archive', 'kho', '--out', 'nhap'])
  const before = readFileSync(join(folder, 'nhap/import-summary.json'), 'utf8')
  const { stderr } = await program(folder, ['import', '--archive', 'kho', '--out', 'nhap'])
  expect([readFileSync(join(folder, 'nhap/import-summary.json'), 'utf8'), stderr.split('\n')[0]]).toEqual([
    before,
    '… nhập kho lưu trữ (4/5)',
  ])
})

test.each<[why: string, argv: string[], told: string]>([
  ['there is no such folder', ['--archive', 'khác'], 'bantin: Không có thư mục “khác”.'],
  ['an issue is named too', ['--archive', 'kho', '--into', '2026-12'], 'bantin: Chỉ dùng một trong hai: --archive hoặc --into.'],
  ['threads that are no number', ['--archive', 'kho', '--workers', 'hai'], 'bantin: Tùy chọn --workers không nhận “hai”. Được dùng: 1–99.'],
])('%s: code 2', async (_, argv, told) => {
  const { code, stderr } = await program(makeArchive(), ['import', ...argv, '--lang', 'vi'])
  expect([code, stderr.split('\n')[0]]).toEqual([2, told])
})
