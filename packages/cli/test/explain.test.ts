import { expect, test } from 'vitest'
import { bantin, makeFolder } from './bantin.ts'

test('a rule', async () => {
  const { code, stdout } = await bantin(makeFolder(), ['explain', 'config/unknown-key'])
  expect(code).toBe(0)
  expect(stdout).toMatchInlineSnapshot(`
    "# config/unknown-key

    **Mức độ:** lỗi

    Một khóa gõ nhầm mà bị lặng lẽ bỏ qua sẽ làm bản tin thiếu một dạng xuất bản mà không ai biết.

    ## Thông báo

    > Cấu hình không có khóa “‹key›”. Có phải “‹nearest›”?

    ## Cần làm gì

    Các khóa: forms, importers, transforms, rulePacks, site.
    "
  `)
})

test('a rule in English', async () => {
  expect((await bantin(makeFolder(), ['explain', 'output/no-manifest', '--lang', 'en'])).stdout).toMatchInlineSnapshot(`
    "# output/no-manifest

    **Severity:** error

    Each build replaces the output folder as a whole. So that nobody’s documents are ever deleted, Bantin only replaces an empty folder or one that it wrote itself (known by its manifest.json).

    ## Message

    > The output has no manifest.json.

    ## What to do

    Hand the whole result of render to writeArtifacts.
    "
  `)
})

test('a rule that is not there: did you mean', async () => {
  expect(await bantin(makeFolder(), ['explain', 'output/no-manifst'])).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'bantin: Không có quy tắc “output/no-manifst”. Có phải “output/no-manifest”? Gõ “bantin explain” để xem tất cả.\nGõ “bantin --help” để xem cách dùng.\n',
  })
})

test('all rules, in the order of their ids, for people and for programs', async () => {
  const { stdout } = await bantin(makeFolder(), ['explain'])
  const ids = stdout.split('\n').filter((line) => /^[a-z]/.test(line))
  expect(ids).toEqual([...ids].sort())
  const { rules } = JSON.parse((await bantin(makeFolder(), ['explain', '--json'])).stdout) as { rules: { ruleId: string }[] }
  expect(rules.map(({ ruleId }) => ruleId)).toEqual(ids)
  for (const id of [
    'file/missing',
    'schema/unknown-key',
    'note/undefined',
    'output/foreign-folder',
    'config/not-loaded',
    'new/place-taken',
    'pdf/missing-glyph',
  ])
    expect(ids).toContain(id)
})

test('a rule for programs', async () => {
  const report = JSON.parse((await bantin(makeFolder(), ['explain', 'output/no-manifest', '--json'])).stdout) as { rule: unknown }
  expect(report.rule).toMatchObject({ ruleId: 'output/no-manifest', severity: 'error' })
})
