import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { create, filesIn, makeFolder } from './environment.ts'

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8')

const FILES = [
  '.editorconfig',
  '.gitattributes',
  '.github/workflows/bantin.yml',
  '.gitignore',
  '.vscode/extensions.json',
  '.vscode/settings.json',
  'README.en.md',
  'README.md',
  'bantin.config.ts',
  'bulletin.yaml',
  'forms/check.ts',
  'forms/gemtext.ts',
  'issues/2026-11/issue.yaml',
  'issues/2026-11/items/chuan-bi-truoc-mua-lu.md',
  'package.json',
  'tsconfig.json',
]

describe('with --yes', () => {
  test('a whole project of what is usual; nobody is asked, nothing is installed', async () => {
    const folder = makeFolder()
    const { code, stdout, stderr, programs, questions } = await create(folder, ['--yes'])
    expect([code, stderr, programs, questions]).toEqual([0, '', [], []])
    expect(filesIn(join(folder, 'ban-tin'))).toEqual(FILES)
    expect(stdout.split('\n').slice(-7).join('\n')).toMatchInlineSnapshot(`
      "
      Tiếp theo:
        cd ban-tin
        npm install
        npm start
        npm run build
      "
    `)
  })

  test('flags for everything', async () => {
    const folder = makeFolder()
    const flags = [
      '--title',
      'Bản tin Đồi Chè',
      '--place=Đồi Chè',
      '--publisher',
      'Văn phòng xã',
      '--preset',
      'province',
      '--format',
      '190x270',
    ]
    const done = await create(folder, ['đồi chè', ...flags, '--sections', 'Tin xã; Hỏi và đáp; Yes', '-y', '--lang', 'en'])
    expect([done.code, done.stdout.split('\n')[0]]).toEqual([0, 'Created in đồi chè:'])
    expect(read(join(folder, 'đồi chè'), 'bulletin.yaml')).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=node_modules/@bantin/schema/json/bulletin.schema.json
      schema: 1
      id: ban-tin-doi-che
      title: "Bản tin Đồi Chè"
      # subtitle: Thông tin hằng tháng cho thôn, bản và tổ dân phố
      publisher:
        name: "Văn phòng xã"
        # parent: cơ quan chủ quản
        # address:
        # phone:
        # email:
      place: "Đồi Chè"
      languages: [vi]
      periodicity: monthly # weekly fortnightly monthly bimonthly quarterly irregular
      audience: public # public hoặc internal (lưu hành nội bộ)
      # licence:
      #   number: "…"
      #   date: 2026-01-15
      #   issuer: cơ quan cấp phép
      sections:
        - id: tin-xa
          title: Tin xã
        - id: hoi-dap
          title: Hỏi và đáp
        - id: "yes"
          title: "Yes"
      page:
        format: 190x270 # a5 145x205 190x270 a4
        columns: 1
      theme:
        colours:
          accent: "#1c6b57"
      rules: [press-law-126-2025]
      "
    `)
    expect(read(join(folder, 'đồi chè'), 'bantin.config.ts')).toMatchInlineSnapshot(`
      "import { html } from '@bantin/to-html'
      import { pdf } from '@bantin/to-pdf'
      import { defineConfig } from 'bantin'
      import { gemtext } from './forms/gemtext.ts'

      export default defineConfig({
        forms: [
          html(),
          pdf(),
          // Dạng của riêng cơ quan, để làm mẫu: sửa trong forms/gemtext.ts, hoặc bỏ dòng này nếu không cần
          gemtext(),
        ],
      })
      "
    `)
  })

  test('the packages are those that this one was packed with', async () => {
    const folder = makeFolder()
    await create(folder, ['x', '-y'])
    const { dependencies, devDependencies } = JSON.parse(read(join(folder, 'x'), 'package.json')) as Record<string, Record<string, string>>
    const own = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { devDependencies: Record<string, string> }
    const wanted = { ...dependencies, ...devDependencies }
    expect(Object.keys(wanted).sort()).toEqual([
      '@bantin/adapter-kit',
      '@bantin/compile',
      '@bantin/paratext',
      '@bantin/schema',
      '@bantin/to-html',
      '@bantin/to-pdf',
      '@types/mdast',
      'bantin',
      'zod',
    ])
    expect(wanted).toEqual(Object.fromEntries(Object.keys(wanted).map((name) => [name, own.devDependencies[name]])))
  })

  test.each([
    ['npm', undefined, 'npm install --prefer-offline --no-audit --no-fund'],
    ['pnpm', 'pnpm/12.21.0 npm/? node/v24.21.0 linux x64', 'pnpm install --prefer-offline'],
    ['yarn', 'yarn/4.9.1 npm/? node/v24.21.0 linux x64', 'yarn install'],
  ])('--install with %s', async (manager, npm_config_user_agent, command) => {
    const { code, programs, stdout } = await create(makeFolder(), ['x', '-y', '--install'], { env: { npm_config_user_agent } })
    expect([code, programs, stdout.endsWith(`  cd x\n  ${manager} start\n  ${manager} run build\n`)]).toEqual([0, [command], true])
  })

  test('an install that fails: the project stays, the end is 1', async () => {
    const folder = makeFolder()
    const { code, stderr } = await create(folder, ['x', '-y', '--install'], { runProgram: async () => 1 })
    expect([code, stderr, filesIn(join(folder, 'x'))]).toEqual([
      1,
      'Bản tin đã được tạo, nhưng chưa cài được các gói. Khi có mạng, hãy gõ lại trong thư mục ấy: npm install\n',
      FILES,
    ])
  })

  test('in the folder where it is run', async () => {
    const folder = makeFolder()
    expect((await create(folder, ['.', '-y'])).stdout).not.toContain('cd ')
    expect(filesIn(folder)).toEqual(FILES)
  })
})

describe('somebody is asked', () => {
  test('for everything that the command line does not say, and what is answered counts', async () => {
    const folder = makeFolder()
    const answers = {
      'Thư mục của bản tin mới?': 'moi',
      'Địa phương? (để trống được)': ' Đồi Chè ',
      'Bắt đầu từ mẫu nào? (↑ ↓ rồi Enter)': 'province',
      'Các chuyên mục, cách nhau bằng dấu chấm phẩy?': 'Văn bản mới; Mùa vụ và giá cả',
    }
    const { code, questions, programs } = await create(folder, ['--title', 'Bản tin Đồi Chè'], { answers })
    expect([code, programs]).toEqual([0, ['npm install --prefer-offline --no-audit --no-fund']])
    expect(questions.map(({ message, initial }) => `${message} ${initial}`)).toMatchInlineSnapshot(`
      [
        "Thư mục của bản tin mới? ban-tin",
        "Bắt đầu từ mẫu nào? (↑ ↓ rồi Enter) commune",
        "Địa phương? (để trống được) ",
        "Cơ quan xuất bản? Tên cơ quan xuất bản",
        "Khổ giấy của bản in? (↑ ↓ rồi Enter) a5",
        "Các chuyên mục, cách nhau bằng dấu chấm phẩy? Tin trong tỉnh; Văn bản mới; Sản xuất và thị trường; Y tế và giáo dục; Phòng tránh thiên tai; Dịch vụ số; Hỏi và đáp",
        "Cài các gói cần dùng ngay bây giờ? (↑ ↓ rồi Enter) yes",
      ]
    `)
    expect(read(join(folder, 'moi'), 'bulletin.yaml')).toContain(`place: "Đồi Chè"
languages: [vi]`)
    expect(read(join(folder, 'moi'), 'bulletin.yaml')).toContain(`sections:
  - id: van-ban-moi
    title: Văn bản mới
  - id: mua-vu-va-gia-ca
    title: Mùa vụ và giá cả
page:`)
  })

  test('what cannot be is refused while they type', async () => {
    const { questions } = await create(makeFolder(), [], { answers: {} })
    const problems = (message: string, tries: readonly string[]) =>
      tries.map((one) => questions.find((question) => question.message === message)?.problem?.(one))
    expect(problems('Thư mục của bản tin mới?', ['', ' ', 'x'])).toEqual(['Cần điền chỗ này.', 'Cần điền chỗ này.', undefined])
    expect(problems('Các chuyên mục, cách nhau bằng dấu chấm phẩy?', [';', 'A; a', '…', 'A; B'])).toEqual([
      'Cần điền chỗ này.',
      '“a” trùng với chuyên mục khác, hoặc không có chữ nào.',
      '“…” trùng với chuyên mục khác, hoặc không có chữ nào.',
      undefined,
    ])
  })

  test.each(['Tên bản tin?', 'Cài các gói cần dùng ngay bây giờ? (↑ ↓ rồi Enter)'])(
    'giving up at “%s” writes nothing and ends with 130',
    async (message) => {
      const folder = makeFolder()
      const { code, stderr } = await create(folder, [], { answers: { [message]: undefined } })
      expect([code, stderr, filesIn(folder)]).toEqual([130, 'Đã dừng; chưa ghi gì.\n', []])
    },
  )
})

describe('nothing is overwritten', () => {
  test('a folder with files is refused; hidden ones do not stand in the way', async () => {
    const folder = makeFolder()
    mkdirSync(join(folder, 'x/.git'), { recursive: true })
    writeFileSync(join(folder, 'x/.git/HEAD'), 'ref')
    expect((await create(folder, ['x', '-y'])).code).toBe(0)
    writeFileSync(join(folder, 'x/bulletin.yaml'), 'mine')
    const { code, stdout } = await create(folder, ['x', '-y', '--install', '--lang', 'en'])
    expect([code, stdout, read(folder, 'x/bulletin.yaml')]).toEqual([
      1,
      expect.stringMatching(
        /^error {2}“x” already holds \.editorconfig, .*; nothing is overwritten\.\n {2}new\/place-taken · Choose another name\.\n/,
      ),
      'mine',
    ])
  })
})

describe('a wrong command line ends with 2, all its problems told at once, nothing written', () => {
  test.each<[string, readonly string[], string]>([
    [
      'an unknown option',
      ['--titel', 'x'],
      'There is no option “--titel”. Did you mean “--title”?\ncreate-bantin: “x” is one word too many.',
    ],
    ['a value that is missing', ['--title'], 'The option --title needs a value.'],
    ['a value that is an option', ['--title', '--yes'], 'The option --title needs a value.'],
    ['a value that is empty', ['--place', ' '], 'The option --place needs a value.'],
    ['a value that is not wanted', ['--yes=no'], 'The option --yes takes no value.'],
    ['a format', ['--format', 'a6'], 'The option --format does not take “a6”. Allowed: a5, 145x205, 190x270, a4.'],
    ['a preset', ['--preset', 'xa'], 'The option --preset does not take “xa”. Allowed: commune, province.'],
    ['sections', ['--sections', 'Tin; tin'], 'The option --sections: “tin” is there twice, or has no letters.'],
    ['no sections', ['--sections', ';'], 'The option --sections: “;” is there twice, or has no letters.'],
    ['both', ['--install', '--no-install'], 'Only one of the two: --install or --no-install.'],
    ['too many words', ['y', 'z'], '“y” is one word too many.\ncreate-bantin: “z” is one word too many.'],
  ])('%s', async (_, argv, problems) => {
    const folder = makeFolder()
    const given = ['x', ...argv, ...(argv.at(-1) === '--title' ? [] : ['--lang', 'en'])]
    const { code, stdout, stderr } = await create(folder, given, { env: { LANG: 'en_US.UTF-8' }, interactive: true })
    expect([code, stdout, stderr, filesIn(folder)]).toEqual([
      2,
      '',
      `create-bantin: ${problems}\n“npm create bantin -- --help” tells how to use it.\n`,
      [],
    ])
  })

  test('without a terminal, and without --yes', async () => {
    const { code, stderr } = await create(makeFolder(), ['x'])
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      'create-bantin: Đây không phải cửa sổ dòng lệnh để hỏi và trả lời. Thêm --yes để dùng giá trị có sẵn.',
    ])
  })
})

test.each(['vi', 'en'])('the help in %s fits a terminal of 110 columns and names every option', async (lang) => {
  const { code, stdout } = await create(makeFolder(), ['--help', '--lang', lang])
  expect([code, stdout.split('\n').filter((line) => line.length > 110)]).toEqual([0, []])
  for (const name of [
    'title',
    'place',
    'publisher',
    'preset',
    'format',
    'sections',
    'yes',
    'install',
    'no-install',
    'lang',
    'help',
    'version',
  ])
    expect(stdout).toContain(`--${name}`)
})

test('the version', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
  expect(await create(makeFolder(), ['-v'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' })
})
