import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bantin, edit, filesIn, makeFolder, snapshotOf } from './bantin.ts'

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8')

describe('new bulletin', () => {
  test('a bulletin that passes check and builds out of the box', async () => {
    const folder = makeFolder()
    const { code, stdout, stderr } = await bantin(folder, [
      'new',
      'bulletin',
      'bản tin',
      '--title',
      'Bản tin Làng Ven: “thử”',
      '--publisher',
      'Tổ thông tin',
    ])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatchInlineSnapshot(`
      "Đã tạo trong bản tin:
        bulletin.yaml
        README.md
        .gitignore
        .bantin/schema/bulletin.schema.json
        .bantin/schema/issue.schema.json
        .bantin/schema/item.schema.json
        issues/2026-11/issue.yaml
        issues/2026-11/items/bai-dau-tien.md

      Tiếp theo:
        cd "bản tin"
        bantin check
        bantin dev
      "
    `)
    const place = join(folder, 'bản tin')
    expect(read(place, 'bulletin.yaml')).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=.bantin/schema/bulletin.schema.json
      schema: 1
      id: ban-tin-lang-ven-thu
      title: "Bản tin Làng Ven: “thử”"
      # subtitle: Thông tin hằng tháng cho thôn, bản và tổ dân phố
      publisher:
        name: "Tổ thông tin"
        # parent: cơ quan chủ quản
        # address:
        # phone:
        # email:
      languages: [vi]
      periodicity: monthly # weekly fortnightly monthly bimonthly quarterly irregular
      audience: public # public hoặc internal (lưu hành nội bộ)
      # licence:
      #   number: "…"
      #   date: 2026-01-15
      #   issuer: cơ quan cấp phép
      sections:
        - id: tin-tuc
          title: Tin tức
        - id: san-xuat
          title: Sản xuất
        - id: doi-song
          title: Đời sống
      page:
        format: a5 # a5 145x205 190x270 a4
        columns: 1
      theme:
        colours:
          accent: "#1c6b57"
      rules: [press-law-126-2025]
      "
    `)
    expect(read(place, 'issues/2026-11/issue.yaml')).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../../.bantin/schema/issue.schema.json
      schema: 1
      id: ban-tin-lang-ven-thu-2026-11
      number: 1
      period: 2026-11
      yearOfPublication: 1
      kind: regular # regular special supplement combined
      date: 2026-11-23
      language: vi
      # cover:
      #   image: images/bia.jpg
      #   alt: Mô tả ảnh bìa cho người không nhìn thấy ảnh
      imprint:
        periodicity: Mỗi tháng một số
        # responsible:
        #   role: Chức danh người chịu trách nhiệm xuất bản
        #   organisation: Tên cơ quan
        # printer:
        #   name: Tên nơi in
        # quantity: 500
      items:
        - item: bai-dau-tien
          section: tin-tuc
      "
    `)
    const checked = await bantin(place, ['check', '--json'])
    const report = JSON.parse(checked.stdout) as { summary: unknown; diagnostics: { ruleId: string }[] }
    expect([checked.code, [...new Set(report.diagnostics.map(({ ruleId }) => ruleId))]]).toEqual([0, ['rules/imprint-field-missing']])
    expect((await bantin(place, ['build'])).code).toBe(0)
    expect(filesIn(join(place, 'dist/2026-11')).filter((path) => !path.startsWith('web/assets'))).toEqual([
      'ban-tin-lang-ven-thu-2026-11.html',
      'ban-tin-lang-ven-thu-2026-11.pdf',
      'manifest.json',
      'web/bai-dau-tien.html',
      'web/index.html',
    ])
  })

  test('the schemas beside it are those that the schema package publishes, and YAML names them', async () => {
    const folder = makeFolder()
    await bantin(folder, ['new', 'bulletin', 'x'])
    for (const [file, schema] of [
      ['bulletin.yaml', '.bantin/schema/bulletin.schema.json'],
      ['issues/2026-11/issue.yaml', '../../.bantin/schema/issue.schema.json'],
    ] as const) {
      expect(read(join(folder, 'x'), file).split('\n')[0]).toBe(`# yaml-language-server: $schema=${schema}`)
      expect(JSON.parse(read(join(folder, 'x', file, '..'), schema))).toHaveProperty('$schema')
    }
  })

  test('nothing is overwritten; hidden files such as those of git do not stand in the way', async () => {
    const folder = makeFolder({ 'x/thesis.docx': 'mine', 'y/.git/HEAD': 'ref' })
    const before = snapshotOf(join(folder, 'x'))
    expect(await bantin(folder, ['new', 'bulletin', 'x'])).toEqual({
      code: 1,
      stdout: 'lỗi  Trong “x” đã có thesis.docx; không ghi đè.\n  new/place-taken · Chọn tên khác.\n\n1 lỗi\n',
      stderr: '',
    })
    expect(snapshotOf(join(folder, 'x'))).toEqual(before)
    expect((await bantin(folder, ['new', 'bulletin', 'y'])).code).toBe(0)
    expect((await bantin(folder, ['new', 'bulletin', 'y'])).code).toBe(1)
  })
})

describe('new issue', () => {
  const bulletin = (periodicity: string): string =>
    `schema: 1\nid: lang-ven\ntitle: Làng Ven\npublisher: { name: Tổ thông tin }\nperiodicity: ${periodicity}\nsections: [{ id: tin, title: Tin }]\n`
  const issue = (facts: string): string => `schema: 1\n${facts}\nitems: [{ item: a, section: tin }]\n`
  const facts = (text: string): string =>
    /^number:.*\nperiod:.*\nyearOfPublication:.*\n(?:.*\n)?date:.*$/m.exec(text)?.[0].replace(/\nkind.*/, '') ?? text

  test.each<[string, string, Readonly<Record<string, string>>, string, string]>([
    ['the first of a bulletin', 'monthly', {}, '2026-11', 'number: 1\nperiod: 2026-11\nyearOfPublication: 1\ndate: 2026-11-23'],
    [
      'the month after the latest; the year turns',
      'monthly',
      {
        a: 'number: 9\nperiod: 2026-10\ndate: 2026-10-05\nyearOfPublication: 3',
        b: 'number: 11\nperiod: 2026-12\ndate: 2026-12-31\nyearOfPublication: 3',
      },
      '2027-01',
      'number: 12\nperiod: 2027-01\nyearOfPublication: 4\ndate: 2027-01-31',
    ],
    [
      'after a combined issue',
      'monthly',
      { a: 'number: 5\nperiod: 2026-11/2026-12\ndate: 2026-11-30' },
      '2027-01',
      'number: 6\nperiod: 2027-01\nyearOfPublication: 1\ndate: 2027-01-30',
    ],
    [
      'the 31st in a short month',
      'monthly',
      { a: 'number: 5\nperiod: 2027-01\ndate: 2027-01-31' },
      '2027-02',
      'number: 6\nperiod: 2027-02\nyearOfPublication: 1\ndate: 2027-02-28',
    ],
    [
      'quarterly',
      'quarterly',
      { a: 'number: 5\nperiod: 2026-11\ndate: 2026-11-10' },
      '2027-02',
      'number: 6\nperiod: 2027-02\nyearOfPublication: 1\ndate: 2027-02-10',
    ],
    [
      'weekly',
      'weekly',
      { a: 'number: 5\nperiod: 2026-12\ndate: 2026-12-28' },
      '2027-01-04',
      'number: 6\nperiod: 2027-01\nyearOfPublication: 1\ndate: 2027-01-04',
    ],
    [
      'irregular',
      'irregular',
      { a: 'number: 5\nperiod: 2026-02\ndate: 2026-02-10' },
      '2026-11',
      'number: 6\nperiod: 2026-11\nyearOfPublication: 1\ndate: 2026-11-23',
    ],
    [
      'supplements have numbers of their own',
      'monthly',
      { a: 'number: 5\nperiod: 2026-10\ndate: 2026-10-10', b: 'number: 90\nperiod: 2026-11\ndate: 2026-11-10\nkind: supplement' },
      '2026-11',
      'number: 6\nperiod: 2026-11\nyearOfPublication: 1\ndate: 2026-11-10',
    ],
    [
      'an issue that cannot be read counts for nothing',
      'monthly',
      { a: 'number: 5\nperiod: 2026-10\ndate: 2026-10-10', b: 'number: [' },
      '2026-11',
      'number: 6\nperiod: 2026-11\nyearOfPublication: 1\ndate: 2026-11-10',
    ],
  ])('%s', async (_, periodicity, issues, name, expected) => {
    const there = Object.entries(issues).map(([id, text]) => [`issues/${id}/issue.yaml`, issue(`id: ${id}\n${text}`)])
    const folder = makeFolder({ 'bulletin.yaml': bulletin(periodicity), ...Object.fromEntries(there) })
    expect((await bantin(folder, ['new', 'issue'])).code).toBe(0)
    expect(facts(read(folder, `issues/${name}/issue.yaml`))).toBe(expected)
  })

  test('the new issue is the newest, passes check, has the imprint of the last one, and lies beside it', async () => {
    const imprint = 'imprint:\n  responsible: { role: Trưởng ban }\n  printedOn: 2026-10-04\n  # a note of the office\n  quantity: 300\n'
    const folder = makeFolder({
      'bulletin.yaml': bulletin('monthly'),
      'so/2026/10/issue.yaml': `schema: 1\nid: a\nnumber: 5\nperiod: 2026-10\ndate: 2026-10-05\n${imprint}items: [{ item: a, section: tin }]\n`,
    })
    const { code, stdout } = await bantin(join(folder, 'so'), ['new', 'issue'])
    expect([code, stdout]).toEqual([
      0,
      'Đã tạo trong 2026/2026-11:\n  issue.yaml\n  items/bai-dau-tien.md\n\nTiếp theo:\n  bantin check 2026/2026-11\n  bantin dev 2026/2026-11\n',
    ])
    const text = read(folder, 'so/2026/2026-11/issue.yaml')
    expect(text).toContain(imprint.replace('  printedOn: 2026-10-04\n', ''))
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../../../.bantin/schema/issue.schema.json')
    expect(await bantin(folder, ['check', '-q'])).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test.each<[string, string, string]>([
    ['none', '', '../../.bantin/schema'],
    ['beside the bulletin', '# yaml-language-server: $schema=./bulletin.schema.json\n', '../..'],
    [
      'in a package',
      '# yaml-language-server: $schema=node_modules/@bantin/schema/json/bulletin.schema.json\n',
      '../../node_modules/@bantin/schema/json',
    ],
    ['on the web', '# yaml-language-server: $schema=https://x.example/1/bulletin.schema.json\n', 'https://x.example/1'],
  ])('the schema of the issue is found where that of the bulletin is: %s', async (_, line, expected) => {
    const folder = makeFolder({ 'bulletin.yaml': `${line}${bulletin('monthly')}` })
    await bantin(folder, ['new', 'issue'])
    expect(read(folder, 'issues/2026-11/issue.yaml').split('\n')[0]).toBe(`# yaml-language-server: $schema=${expected}/issue.schema.json`)
  })

  test('a name of one’s own; one that cannot be; one that is taken', async () => {
    const folder = makeFolder({ 'bulletin.yaml': bulletin('monthly') })
    expect((await bantin(folder, ['new', 'issue', 'chuyen-de-lu'])).code).toBe(0)
    expect(read(folder, 'issues/chuyen-de-lu/issue.yaml')).toContain('\nid: lang-ven-chuyen-de-lu\n')
    const bad = await bantin(folder, ['new', 'issue', '../Chuyên đề'])
    expect([bad.code, bad.stdout.split('\n')[0]]).toEqual([
      1,
      'lỗi  “../Chuyên đề” không dùng làm tên thư mục của số được. Có thể dùng “chuyen-de”.',
    ])
    const taken = await bantin(folder, ['new', 'issue', 'chuyen-de-lu'])
    expect([taken.code, taken.stdout.split('\n')[0]]).toEqual([
      1,
      'lỗi  Trong “issues/chuyen-de-lu” đã có issue.yaml, items; không ghi đè.',
    ])
  })

  test('a bulletin with errors: they are told, and nothing is made', async () => {
    const folder = makeFolder({ 'bulletin.yaml': bulletin('monthly') })
    edit(join(folder, 'bulletin.yaml'), 'periodicity', 'periodicty')
    const { code, stdout } = await bantin(folder, ['new', 'issue'])
    expect([code, filesIn(folder)]).toEqual([1, ['bulletin.yaml']])
    expect(stdout).toMatchInlineSnapshot(`
      "bulletin.yaml  lỗi  Chưa tạo được số mới vì bulletin.yaml còn lỗi.
        new/bulletin-broken · Sửa các lỗi được báo rồi chạy lại.

      bulletin.yaml:5:1  lỗi  Không có khóa “periodicty” ở đây. Có phải “periodicity”?
        schema/unknown-key · Sửa tên khóa hoặc xóa khóa này.

      2 lỗi
      "
    `)
  })

  test('for programs', async () => {
    const folder = makeFolder({ 'bulletin.yaml': bulletin('monthly') })
    const { stdout } = await bantin(folder, ['new', 'issue', '--json'])
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      command: 'new',
      reason: 'ok',
      exitCode: 0,
      folder: join(folder, 'issues/2026-11'),
      files: ['issue.yaml', 'items/bai-dau-tien.md'],
      summary: { errors: 0, warnings: 0, notes: 0 },
      diagnostics: [],
    })
  })
})
