import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addFiles, bantin, edit, filesIn, makeCommune, makeFolder, snapshotOf } from './bantin.ts'

const ISSUE = 'issues/2026-11'

const HARVEST = `Lịch gặt tuần tới

Lúa vụ mùa ở các thôn ven sông đã chín hơn chín phần mười. Bà con nên gặt
trong những ngày nắng đầu tuần, phơi ngay và cất nơi khô.

Máy gặt của hợp tác xã chạy theo lịch từng thôn, bắt đầu từ ngày 3 tháng 11.
`

const textIn = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8')

/** What a second command line finds different. */
function changesOf(before: Record<string, string>, after: Record<string, string>): string[] {
  return Object.keys({ ...before, ...after }).filter((path) => before[path] !== after[path])
}

test('an article goes into the newest issue, with a report', async () => {
  const folder = makeCommune()
  addFiles(folder, { 'cu/lịch gặt.txt': HARVEST })
  const before = snapshotOf(folder)
  const { code, stdout } = await bantin(folder, ['import', 'cu/lịch gặt.txt'])
  expect({ code, stdout }).toMatchInlineSnapshot(`
    {
      "code": 0,
      "stdout": "lịch gặt.txt: 1 bài
      issue.yaml
      items/lich-gat-tuan-toi.md
      đã sửa: line-end 1
      cần xem lại: 2 chỗ
      báo cáo: imports/lich-gat-txt.html

    Đã ghi vào issues/2026-11.
    ",
    }
  `)
  expect(changesOf(before, snapshotOf(folder))).toEqual([
    `${ISSUE}/issue.yaml`,
    `${ISSUE}/imports/lich-gat-txt.html`,
    `${ISSUE}/imports/lich-gat-txt.json`,
    `${ISSUE}/imports/lich-gat-txt.report.json`,
    `${ISSUE}/items/lich-gat-tuan-toi.md`,
  ])
  expect(textIn(folder, `${ISSUE}/items/lich-gat-tuan-toi.md`)).toContain(
    'Bà con nên gặt trong những ngày nắng đầu tuần, phơi ngay và cất nơi khô.',
  )
})

test('in English, and as JSON', async () => {
  const folder = makeCommune()
  addFiles(folder, { 'a.txt': HARVEST })
  expect((await bantin(folder, ['import', 'a.txt', '--lang', 'en', '--dry-run'])).stdout).toMatchInlineSnapshot(`
    "a.txt: 1 item
      issue.yaml
      items/lich-gat-tuan-toi.md
      repaired: line-end 1
      to be looked at: 2 places
      report: imports/a-txt.html

    Would be written into issues/2026-11; nothing was.
    "
  `)
  const { written, changed, sources } = JSON.parse((await bantin(folder, ['import', 'a.txt', '--json'])).stdout)
  expect([written, changed.at(-1), sources[0].items, sources[0].report]).toEqual([true, 'issue.yaml', 1, 'imports/a-txt.html'])
})

test('a dry run writes nothing', async () => {
  const folder = makeCommune()
  addFiles(folder, { 'a.txt': HARVEST })
  const before = snapshotOf(folder)
  const { stdout } = await bantin(folder, ['import', 'a.txt', '--dry-run'])
  expect(stdout).toContain('items/lich-gat-tuan-toi.md')
  expect(stdout).toContain(`Sẽ ghi vào ${ISSUE}; chưa ghi gì.`)
  expect(snapshotOf(folder)).toEqual(before)
})

describe('where it goes', () => {
  test('a new issue of the bulletin is made', async () => {
    const folder = makeCommune()
    addFiles(folder, { 'a.txt': HARVEST })
    const { code } = await bantin(folder, ['import', 'a.txt', '--into', '2026-12'])
    expect([code, textIn(folder, 'issues/2026-12/issue.yaml').includes('item: lich-gat-tuan-toi')]).toEqual([0, true])
  })

  test('a folder of its own needs no bulletin', async () => {
    const folder = makeFolder({ 'a.txt': HARVEST })
    expect((await bantin(folder, ['import', 'a.txt', '--out', 'ra'])).code).toBe(0)
    expect(filesIn(join(folder, 'ra')).filter((path) => path.endsWith('.md'))).toEqual(['items/lich-gat-tuan-toi.md'])
  })

  test.each<[why: string, argv: string[], told: string]>([
    ['no file is named', [], 'bantin: Cần cho biết nhập tệp hay thư mục nào.'],
    ['there is no such file', ['b.docx', '-o', 'ra'], 'bantin: Không có tệp hay thư mục “b.docx”.'],
    [
      'there is no bulletin',
      ['a.txt'],
      'bantin: Không tìm thấy bản tin nào ở “.”. Hãy chỉ ra thư mục của một số, hoặc gõ “bantin new bulletin <thư mục>”.',
    ],
    ['two places are named', ['a.txt', '-o', 'ra', '--into', 'x'], 'bantin: Chỉ dùng một trong hai: --out hoặc --into.'],
    [
      'the way with changes is not known',
      ['a.txt', '--changes', 'keep'],
      'bantin: Tùy chọn --changes không nhận “keep”. Được dùng: accept, reject, refuse.',
    ],
    ['threads without an archive', ['a.txt', '--workers', '2'], 'bantin: Tùy chọn --workers chỉ dùng cùng với --archive.'],
  ])('%s: code 2', async (_, argv, told) => {
    const { code, stderr, stdout } = await bantin(makeFolder({ 'a.txt': HARVEST }), ['import', ...argv])
    expect([code, stdout, stderr.split('\n')[0]]).toEqual([2, '', told])
  })
})

describe('the same file again', () => {
  const NEW = HARVEST.replace('ngày 3 tháng 11', 'ngày 4 tháng 11')
  const ITEM = `${ISSUE}/items/lich-gat-tuan-toi.md`

  test('changes nothing when nothing has changed', async () => {
    const folder = makeCommune()
    addFiles(folder, { 'a.txt': HARVEST })
    await bantin(folder, ['import', 'a.txt'])
    edit(join(folder, ITEM), 'phơi ngay', 'phơi thật khô')
    const before = snapshotOf(folder)
    const { stdout } = await bantin(folder, ['import', 'a.txt'])
    expect(stdout).toContain(`Không có gì mới để ghi vào ${ISSUE}.`)
    expect(snapshotOf(folder)).toEqual(before)
  })

  test('takes what the author changed, and keeps what the editor changed', async () => {
    const folder = makeCommune()
    addFiles(folder, { 'a.txt': HARVEST })
    await bantin(folder, ['import', 'a.txt'])
    edit(join(folder, ITEM), 'phơi ngay', 'phơi thật khô')
    edit(join(folder, ISSUE, 'issue.yaml'), '- item: lich-gat-tuan-toi', '- item: lich-gat-tuan-toi\n    section: viec-trong-xa')
    addFiles(folder, { 'a.txt': NEW })
    expect((await bantin(folder, ['import', 'a.txt'])).code).toBe(0)
    const text = textIn(folder, ITEM)
    expect([text.includes('phơi thật khô'), text.includes('ngày 4 tháng 11')]).toEqual([true, true])
    expect(textIn(folder, `${ISSUE}/issue.yaml`)).toContain('- item: lich-gat-tuan-toi\n    section: viec-trong-xa')
  })

  test('where both changed a line the editor’s file stays, and the other stands beside it', async () => {
    const folder = makeCommune()
    addFiles(folder, { 'a.txt': HARVEST })
    await bantin(folder, ['import', 'a.txt'])
    edit(join(folder, ITEM), 'ngày 3 tháng 11', 'ngày 6 tháng 11')
    const edited = textIn(folder, ITEM)
    addFiles(folder, { 'a.txt': NEW })
    const { code, stdout } = await bantin(folder, ['import', 'a.txt'])
    expect([code, textIn(folder, ITEM)]).toEqual([0, edited])
    expect(textIn(folder, `${ISSUE}/items/lich-gat-tuan-toi.imported.md`)).toContain('ngày 4 tháng 11')
    expect(stdout).toContain('import/conflict')
  })
})

describe('what cannot be imported', () => {
  test('is told, and the rest is imported', async () => {
    const folder = makeCommune()
    addFiles(folder, { 'cu/a.txt': HARVEST, 'cu/b.bin': '\0\u0001\u0002\0\u0003', 'cu/~$a.docx': 'x' })
    const { code, stdout } = await bantin(folder, ['import', 'cu', '--into', '2026-12'])
    expect({ code, stdout }).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stdout": "b.bin  lỗi  Không bộ đọc nào nhận ra loại tệp này.
        import/unknown-format · Lưu lại tệp thành .docx, .html hoặc .txt rồi nhập lại. Tệp gốc không bị thay đổi.

      1 lỗi

      a.txt: 1 bài
        issue.yaml
        items/lich-gat-tuan-toi.md
        đã sửa: line-end 1
        cần xem lại: 2 chỗ
        báo cáo: imports/a-txt.html

      b.bin: không nhập được; xem các thông báo ở trên.

      Đã ghi vào issues/2026-12.
      ",
      }
    `)
    expect(existsSync(join(folder, 'issues/2026-12/items/lich-gat-tuan-toi.md'))).toBe(true)
  })

  test('secret material leaves not a word behind', async () => {
    const folder = makeCommune()
    addFiles(folder, { 'cu/a.txt': 'TỐI MẬT\n\nKho thóc dự trữ Kvdxqzj nằm ở thôn Thượng.\n' })
    const before = snapshotOf(folder)
    const { code, stdout, stderr } = await bantin(folder, ['import', 'cu', '--json'])
    expect([code, snapshotOf(folder)]).toEqual([1, before])
    expect(JSON.parse(stdout).diagnostics.map((one: { ruleId: string }) => one.ruleId)).toEqual(['import/secret-grade'])
    expect(/Kvdxqzj|thóc/.test(stdout + stderr)).toBe(false)
  })

  test('an issue folder that is a way out is not written through', async () => {
    const folder = makeCommune()
    const outside = makeFolder()
    addFiles(folder, { 'a.txt': HARVEST })
    symlinkSync(outside, join(folder, ISSUE, 'imports'))
    const { code, stdout } = await bantin(folder, ['import', 'a.txt'])
    expect([code, stdout.includes('output/unsafe-path'), filesIn(outside)]).toEqual([1, true, []])
    expect(existsSync(join(folder, ISSUE, 'items/lich-gat-tuan-toi.md'))).toBe(false)
  })
})

test('a configuration may bring a reader of its own', async () => {
  const folder = makeCommune()
  addFiles(folder, {
    'a.x': 'x',
    'bantin.config.mjs': `const blocks = [{ type: 'paragraph', inlines: [{ type: 'text', text: 'Chữ của bộ đọc riêng.' }], place: { line: 1 } }]
const manuscript = { blocks, notes: new Map(), pictures: new Map(), leftOut: [], repairs: [], facts: { title: 'Bài riêng' }, diagnostics: [] }
export default { importers: [{ name: 'x', extensions: ['.x'], recognises: () => true, read: async () => ({ manuscript, diagnostics: [] }) }] }`,
  })
  expect((await bantin(folder, ['import', 'a.x', '--out', 'ra'])).code).toBe(0)
  expect(filesIn(join(folder, 'ra')).some((path) => path.endsWith('.md'))).toBe(true)
})
