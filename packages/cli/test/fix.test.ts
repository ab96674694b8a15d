import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addFiles, bantin, edit, makeCommune, snapshotOf } from './bantin.ts'

const ITEM = 'issues/2026-11/items/lua-thu-dong.md'

/** A commune with a house rule that puts “CHÍN” right. */
function withHouseRule(): string {
  const folder = makeCommune()
  addFiles(folder, {
    'bantin.config.ts': `
const rule = {
  id: 'house/rice', severity: 'warning',
  message: { vi: 'Viết “lúa CHÍN”.', en: 'It says “lúa CHÍN”.' },
  help: { vi: 'Viết “lúa chín”.', en: 'Write “lúa chín”.' },
  explanation: { vi: 'Quy ước của tòa soạn.', en: 'A rule of the house.' },
  fix: () => ({ replaces: 'CHÍN', by: 'chín' }),
}
const visit = (node, report) => {
  if (node.type === 'text' && node.value.includes('CHÍN')) {
    const { line, column } = node.position.start
    const at = column + node.value.indexOf('CHÍN')
    report(rule, { start: { line, column: at }, end: { line, column: at + 4 } })
  }
  for (const child of node.children ?? []) visit(child, report)
}
export default { transforms: [{ name: 'house', stage: 'normalise', idempotent: true, run: (tree, { report }) => visit(tree, report) }] }
`,
  })
  // heading ids come from a transform that this configuration leaves out
  edit(join(folder, ITEM), '.md#tru-thuc-an', '.md')
  edit(join(folder, ITEM), '## ', 'Khi lúa CHÍN thì gặt.\n\n## ')
  return folder
}

describe('bantin check --fix', () => {
  test('writes what is certain, shows a diff, and then has nothing more to do', async () => {
    const folder = withHouseRule()
    chmodSync(join(folder, ITEM), 0o640)
    const before = readFileSync(join(folder, ITEM), 'utf8')
    const { code, stdout } = await bantin(folder, ['check', '--fix'])
    expect(code).toBe(0)
    expect(stdout).toMatchInlineSnapshot(`
      "--- a/issues/2026-11/items/lua-thu-dong.md
      +++ b/issues/2026-11/items/lua-thu-dong.md
      @@ -19,3 +19,3 @@
       
      -Khi lúa CHÍN thì gặt.
      +Khi lúa chín thì gặt.
       

      Đã sửa 1 chỗ trong 1 tệp.
      "
    `)
    expect(readFileSync(join(folder, ITEM), 'utf8')).toBe(before.replace('CHÍN', 'chín'))
    expect(statSync(join(folder, ITEM)).mode & 0o777).toBe(0o640)
    expect((await bantin(folder, ['check', '--fix'])).stdout).toBe('Không có chỗ nào cần sửa tự động.\n')
  })

  test('--dry-run shows the same and writes nothing', async () => {
    const folder = withHouseRule()
    const before = snapshotOf(folder)
    const { stdout } = await bantin(folder, ['check', '--fix', '--dry-run', '--lang', 'en'])
    expect(stdout).toContain('+Khi lúa chín thì gặt.')
    expect(stdout).toContain('Would put right 1 place in 1 file; nothing was written.')
    expect(snapshotOf(folder)).toEqual(before)
  })

  test('without --fix nothing is written, and the report says how many could be', async () => {
    const folder = withHouseRule()
    const before = snapshotOf(folder)
    expect((await bantin(folder, ['check'])).stdout).toContain('1 chỗ sửa được tự động: bantin check --fix')
    expect(snapshotOf(folder)).toEqual(before)
  })

  test('keeps the line ends and the byte order mark of the file', async () => {
    const folder = withHouseRule()
    const path = join(folder, ITEM)
    writeFileSync(path, `\ufeff${readFileSync(path, 'utf8').replaceAll('\n', '\r\n')}`)
    const before = readFileSync(path, 'utf8')
    await bantin(folder, ['check', '--fix', '-q'])
    expect(readFileSync(path, 'utf8')).toBe(before.replace('CHÍN', 'chín'))
  })

  test('--json tells what was changed', async () => {
    const { stdout } = await bantin(withHouseRule(), ['check', '--fix', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({ written: true, changed: [{ path: ITEM, fixes: 1 }], diagnostics: [] })
  })

  test('other errors stay reported', async () => {
    const folder = withHouseRule()
    edit(join(folder, 'issues/2026-11/issue.yaml'), 'section: viec-trong-xa', 'section: viec-trong-x')
    const { code, stdout } = await bantin(folder, ['check', '--fix'])
    expect([code, stdout.includes('issue/unknown-section'), stdout.includes('Đã sửa 1 chỗ trong 1 tệp.')]).toEqual([1, true, true])
  })

  test('--dry-run goes with --fix only', async () => {
    expect(await bantin(makeCommune(), ['check', '--dry-run'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Tùy chọn --dry-run chỉ dùng cùng với --fix.'),
    })
  })
})
