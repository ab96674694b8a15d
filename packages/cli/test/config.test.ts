import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addFiles, bantin, filesIn, makeCommune } from './bantin.ts'

/** A form written by hand, as plain JavaScript without imports, so that a temporary folder can hold it. */
const TITLES = `{ name: 'titles', nodes: ['root', ...NODES], omits: [], render: async (issue, { artifact }) => ({
  artifacts: [artifact('titles.txt', 'text/plain', issue.items.map((item) => item.title + '\\n').join(''), { role: 'entry' })], diagnostics: [] }) }`
const NODES = `const NODES = 'blockquote break callout calloutTitle caption code definition delete emphasis figure footnoteDefinition footnoteReference foreign heading html image inlineCode link list listItem noBreak paragraph passage questions strong table tableCaption tableCell tableFigure tableRow text thematicBreak yaml'.split(' ')\n`

describe('bantin.config', () => {
  test.each(['bantin.config.ts', 'bantin.config.mjs'])(
    '%s in the bulletin folder: its forms, a form of one’s own among them',
    async (name) => {
      const folder = makeCommune()
      addFiles(folder, {
        [name]: `${NODES}const forms${name.endsWith('ts') ? ': unknown[]' : ''} = [${TITLES}]\nexport default { forms }\n`,
      })
      const { code, stdout } = await bantin(folder, ['build', '-q'])
      expect([code, stdout]).toEqual([0, ''])
      expect(filesIn(join(folder, 'dist/2026-11'))).toEqual(['manifest.json', 'titles.txt'])
      expect(readFileSync(join(folder, 'dist/2026-11/titles.txt'), 'utf8').split('\n').length).toBe(7)
      expect((await bantin(folder, ['build', '--to', 'html'])).stderr).toContain(
        'bantin: Không có dạng xuất bản “html”. Các dạng: titles.\n',
      )
    },
  )

  test('in the working directory or above it, when the bulletin has none', async () => {
    const folder = makeCommune()
    addFiles(folder, { 'app/a/b/x': '', 'app/bantin.config.mjs': `${NODES}export default { forms: [${TITLES}] }` })
    expect((await bantin(join(folder, 'app/a/b'), ['build', '-q', '../../..', '--out', 'dist'])).code).toBe(0)
    expect(filesIn(join(folder, 'app/a/b/dist'))).toEqual(['manifest.json', 'titles.txt'])
  })

  test.each<[string, string, string]>([
    ['syntax', 'export default {', "bantin.config.mjs  lỗi  Không đọc được tệp cấu hình: Unexpected token '}'\n"],
    [
      'no default export',
      'export const forms = []',
      'bantin.config.mjs  lỗi  Tệp cấu hình phải có “export default defineConfig({ … })”.\n  config/not-object · Thêm export default vào tệp.\n\n1 lỗi\n\nĐã kiểm tra issues/2026-11.\n',
    ],
    [
      'unknown key',
      'export default { form: [] }',
      'bantin.config.mjs  lỗi  Cấu hình không có khóa “form”. Có phải “forms”?\n  config/unknown-key · Các khóa: forms, importers, transforms, rulePacks, site.\n\n1 lỗi\n\nĐã kiểm tra issues/2026-11.\n',
    ],
    [
      'a form that was not called; transforms that are no list',
      'const html = () => {}\nexport default { forms: [html], transforms: {} }',
      'bantin.config.mjs  lỗi  “forms[0]” trong cấu hình phải là một dạng xuất bản.\n  config/bad-value · Ví dụ: forms: [html(), pdf({ booklet: true })] – nhớ gọi hàm, có dấu ngoặc.\n\nbantin.config.mjs  lỗi  “transforms” trong cấu hình phải là một phép biến đổi.\n  config/bad-value · Ví dụ: forms: [html(), pdf({ booklet: true })] – nhớ gọi hàm, có dấu ngoặc.\n\n2 lỗi\n\nĐã kiểm tra issues/2026-11.\n',
    ],
    [
      'two forms of one name',
      `${NODES}export default { forms: [${TITLES}, ${TITLES}] }`,
      'bantin.config.mjs  lỗi  Cấu hình có hai dạng xuất bản cùng tên “titles”.\n  config/same-form · Bỏ bớt một dạng, hoặc đặt tên khác cho nó.\n\n1 lỗi\n\nĐã kiểm tra issues/2026-11.\n',
    ],
  ])('what is wrong is a finding: %s', async (name, text, expected) => {
    const folder = makeCommune()
    addFiles(folder, { 'bantin.config.mjs': text })
    const { code, stdout } = await bantin(folder, ['check'])
    expect(code).toBe(1)
    if (name === 'syntax') expect(stdout).toMatch(/^bantin\.config\.mjs {2}lỗi {2}Không đọc được tệp cấu hình: \S/)
    else expect(stdout).toBe(expected)
  })

  test('an import that is not installed', async () => {
    const folder = makeCommune()
    addFiles(folder, { 'bantin.config.mjs': "import x from 'gemtext-that-is-not-there'\nexport default { forms: [x] }" })
    const { code, stdout } = await bantin(folder, ['build'])
    expect([code, stdout.includes('gemtext-that-is-not-there')]).toEqual([1, true])
    expect(filesIn(folder).filter((path) => path.startsWith('dist'))).toEqual([])
  })

  test('a form that throws is a finding, and the others’ work is not written either', async () => {
    const folder = makeCommune()
    addFiles(folder, {
      'bantin.config.mjs': `${NODES}export default { forms: [${TITLES}, { name: 'bad', nodes: NODES, omits: [], render: async () => { throw new Error('no ink') } }] }`,
    })
    const { code, stdout } = await bantin(folder, ['build', '-q'])
    expect([code, stdout.split('\n')[0]]).toEqual([1, 'lỗi  Dạng bad không xuất được: no ink'])
    expect(filesIn(folder).filter((path) => path.startsWith('dist'))).toEqual([])
  })
})
