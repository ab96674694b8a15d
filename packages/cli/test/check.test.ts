import { mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addFiles, bantin, edit, filesIn, makeCommune, snapshotOf } from './bantin.ts'

const ISSUE = 'issues/2026-11'

describe('a good issue', () => {
  test('says so, on stdout; progress is on stderr', async () => {
    expect(await bantin(makeCommune(), ['check'])).toEqual({
      code: 0,
      stdout: 'Đã kiểm tra issues/2026-11.\n',
      stderr: '… đọc tệp\n… kiểm tra và dựng bài (10 tệp)\n',
    })
  })

  test('quietly: nothing', async () =>
    expect(await bantin(makeCommune(), ['check', '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' }))

  test('on a terminal progress is one line that is wiped at the end', async () => {
    const written: string[] = []
    await bantin(makeCommune(), ['check', '--lang', 'en'], { stderr: { isTTY: true, write: (text: string) => written.push(text) } })
    expect(written).toEqual(['\r\u001b[K… reading files', '\r\u001b[K… checking and compiling (10 files)', '\r\u001b[K'])
  })

  test('nothing is written, not even a memory', async () => {
    const folder = makeCommune()
    const before = snapshotOf(folder)
    await bantin(folder, ['check'])
    expect(snapshotOf(folder)).toEqual(before)
  })
})

describe('which issue', () => {
  test('in any folder of it, by its path, its issue.yaml, its name, or the bulletin', async () => {
    const folder = makeCommune()
    for (const [cwd, ...argv] of [
      ['.'],
      [ISSUE],
      [`${ISSUE}/items`],
      ['.', ISSUE],
      ['.', `${ISSUE}/issue.yaml`],
      ['.', '2026-11'],
      ['..', join(folder)],
      [`${ISSUE}/items`, '..'],
    ] as const) {
      expect((await bantin(join(folder, cwd), ['check', '-q', '--json', ...argv])).stdout).toContain('"issue": "issues/2026-11/issue.yaml"')
    }
  })

  test('the newest by date, even if its YAML is broken', async () => {
    const folder = makeCommune()
    addFiles(folder, {
      'issues/z-cu/issue.yaml': 'schema: 1\nid: z\nnumber: 1\nperiod: 2025-01\ndate: 2025-01-05\nitems: [{ item: x }]\n',
      'issues/a-moi/issue.yaml': 'schema: 1\nnumber: [\nperiod: 2026-12\n',
    })
    const { code, stdout } = await bantin(folder, ['check'])
    expect([code, stdout.split(':')[0]]).toEqual([1, 'issues/a-moi/issue.yaml'])
  })

  test('a bulletin without issues', async () => {
    const folder = makeCommune()
    renameSync(join(folder, 'issues'), join(folder, '.issues'))
    mkdirSync(join(folder, 'issues'))
    expect(await bantin(folder, ['check'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('chưa có số nào. Gõ “bantin new issue” để tạo.'),
    })
  })
})

describe('an issue with errors', () => {
  async function broken(argv: readonly string[], more: Parameters<typeof bantin>[2] = {}) {
    const folder = makeCommune()
    edit(join(folder, ISSUE, 'issue.yaml'), 'section: viec-trong-xa', 'section: viec-trong-x')
    edit(join(folder, ISSUE, 'items/lua-thu-dong.md'), 'title:', 'tilte: x\ntitle:')
    return { folder, ...(await bantin(folder, ['check', ...argv], more)) }
  }

  test('all of them in one run, each with its place and what to do', async () => {
    const { code, stdout } = await broken(['-q'])
    expect(code).toBe(1)
    expect(stdout).toMatchInlineSnapshot(`
      "issues/2026-11/issue.yaml:28:14  lỗi  Chuyên mục “viec-trong-x” không có trong bản tin. Có phải “viec-trong-xa”?
        27 │   - item: lich-gom-rac
        28 │     section: viec-trong-x
           │              ^^^^^^^^^^^^
        issue/unknown-section · Khai báo chuyên mục trong bulletin.yaml, hoặc sửa tên ở đây.

      issues/2026-11/items/lua-thu-dong.md:2:1  lỗi  Không có khóa “tilte” ở đây. Có phải “title”?
        1 │ ---
        2 │ tilte: x
          │ ^^^^^
        schema/unknown-key · Sửa tên khóa hoặc xóa khóa này.

      2 lỗi
      "
    `)
  })

  test('in English, with colours when they are wanted', async () => {
    const { stdout } = await broken(['-q', '--lang', 'en'])
    const { stdout: coloured } = await broken(['-q', '--lang', 'en'], { env: { FORCE_COLOR: '1' } })
    const sequence = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g')
    expect(coloured).toMatch(sequence)
    expect(coloured.replace(sequence, '')).toBe(stdout)
    expect(stdout).toContain('issues/2026-11/issue.yaml:28:14  error  ')
  })

  test.each<[string, Record<string, string>, readonly string[], boolean, boolean]>([
    ['not on a terminal', {}, [], false, false],
    ['a terminal', {}, [], true, true],
    ['NO_COLOR', { NO_COLOR: '1' }, [], true, false],
    ['--no-color before FORCE_COLOR', { FORCE_COLOR: '1' }, ['--no-color'], true, false],
    ['FORCE_COLOR before NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, [], false, true],
    ['a dumb terminal', { TERM: 'dumb' }, [], true, false],
  ])('colours: %s', async (_, env, argv, isTTY, expected) => {
    let stdout = ''
    await broken(argv, { env, stdout: { isTTY, write: (text: string) => (stdout += text) } })
    expect(stdout.includes('\u001b[')).toBe(expected)
  })

  test('for programs: JSON and nothing else on stdout', async () => {
    const { code, stdout, stderr } = await broken(['--json'])
    expect([code, stderr]).toEqual([1, ''])
    const report = JSON.parse(stdout) as { diagnostics: { ruleId: string; file: string; place: unknown }[] }
    expect(report).toMatchObject({
      version: 1,
      command: 'check',
      reason: 'content',
      exitCode: 1,
      issue: 'issues/2026-11/issue.yaml',
      summary: { errors: 2 },
    })
    expect(report.diagnostics.map(({ ruleId, file }) => `${file} ${ruleId}`)).toEqual([
      'issues/2026-11/issue.yaml issue/unknown-section',
      'issues/2026-11/items/lua-thu-dong.md schema/unknown-key',
    ])
  })

  test('SARIF: the findings, and the rules that they name', async () => {
    const { code, stdout, stderr } = await broken(['--sarif'])
    expect([code, stderr]).toEqual([1, ''])
    const log = JSON.parse(stdout) as {
      version: string
      runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number; level: string }[] }[]
    }
    const [run] = log.runs
    expect(log.version).toBe('2.1.0')
    expect(run!.results.map(({ ruleId, level }) => `${level} ${ruleId}`)).toEqual([
      'error issue/unknown-section',
      'error schema/unknown-key',
    ])
    for (const { ruleId, ruleIndex } of run!.results) expect(run!.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  })

  test('the folder is as it was', async () => {
    const { folder } = await broken([])
    expect(filesIn(folder).filter((path) => path.startsWith('dist') || path.startsWith('.bantin'))).toEqual([])
  })
})
