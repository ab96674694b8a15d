import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Environment, run } from 'bantin'
import { describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { create, filesIn, makeFolder } from './environment.ts'

/** In this package, whose dependencies are those of a project. */
const HERE = fileURLToPath(new URL('../.bantin', import.meta.url))

async function bantin(cwd: string, argv: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const text = { stdout: '', stderr: '' }
  const output = (name: keyof typeof text) => ({
    write(part: string) {
      text[name] += part
    },
  })
  const environment: Environment = {
    cwd,
    env: { BANTIN_CACHE: 'off' },
    stdout: output('stdout'),
    stderr: output('stderr'),
    signal: new AbortController().signal,
    today: () => '2026-11-23',
  }
  return { code: await run(argv, environment), ...text }
}

describe.each(['commune', 'province'])('a project of the preset %s', (preset) => {
  test('checks and builds out of the box, its own form too', async () => {
    const folder = makeFolder(HERE)
    await create(folder, ['.', '-y', '--preset', preset, '--title', 'Bản tin Đồi Chè', '--place', 'Đồi Chè'])
    const checked = await bantin(folder, ['check', '--json'])
    const { diagnostics } = JSON.parse(checked.stdout) as { diagnostics: { ruleId: string }[] }
    expect([checked.code, [...new Set(diagnostics.map((one) => one.ruleId))]]).toEqual([0, ['rules/imprint-field-missing']])
    const built = await bantin(folder, ['build', '--json'])
    expect([built.code, built.stderr]).toEqual([0, ''])
    const issue = 'ban-tin-doi-che-2026-11'
    expect(filesIn(join(folder, 'dist/2026-11')).filter((path) => !path.startsWith('web/assets'))).toEqual([
      ...(preset === 'commune' ? [`${issue}-booklet.pdf`] : []),
      `${issue}.html`,
      `${issue}.pdf`,
      `gemini/${issue}.gmi`,
      'manifest.json',
      'web/chuan-bi-truoc-mua-lu.html',
      'web/index.html',
    ])
    expect(readFileSync(join(folder, `dist/2026-11/gemini/${issue}.gmi`), 'utf8')).toContain('Đèn pin, pin dự phòng')
  })
})

test('every schema that YAML or the editor names is in the package, from the next issue too', async () => {
  const folder = makeFolder()
  await create(folder, ['.', '-y'])
  expect((await bantin(folder, ['new', 'issue'])).code).toBe(0)
  const settings = JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8')) as { 'yaml.schemas': Record<string, string> }
  const modeline = (path: string) => /^# yaml-language-server: \$schema=(.+)\n/.exec(readFileSync(join(folder, path), 'utf8'))?.[1] ?? ''
  const named = [
    ...Object.keys(settings['yaml.schemas']).map((path) => join(folder, path)),
    ...['bulletin.yaml', 'issues/2026-11/issue.yaml', 'issues/2026-12/issue.yaml'].map((path) => join(folder, path, '..', modeline(path))),
  ]
  const inPackage = join(folder, 'node_modules/@bantin/schema/')
  expect(named.filter((path) => !path.startsWith(inPackage))).toEqual([])
  const schema = new URL('../../schema/', import.meta.url)
  expect(named.filter((path) => !existsSync(new URL(path.slice(inPackage.length), schema)))).toEqual([])
})

test('the workflow runs scripts that the project has', async () => {
  const folder = makeFolder()
  await create(folder, ['.', '-y'])
  const workflow = parse(readFileSync(join(folder, '.github/workflows/bantin.yml'), 'utf8')) as {
    jobs: { bantin: { steps: { run?: string }[] } }
  }
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
  const named = workflow.jobs.bantin.steps.flatMap(({ run: line }) => /^npm run (\S+)$/.exec(line ?? '')?.[1] ?? [])
  expect(named).toEqual(['check', 'check:forms', 'build'])
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([])
  const told = ['README.md', 'README.en.md'].flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/`npm run (\S+?)`/g)].map(([, name = '']) => name),
  )
  expect(told.filter((name) => scripts[name] === undefined)).toEqual([])
})

test('the form that a project gets keeps what a form promises', async () => {
  const log: unknown[] = []
  const spy = vi.spyOn(console, 'log').mockImplementation((line) => log.push(line))
  await import('../template/forms/check.ts').finally(() => spy.mockRestore())
  expect(log).toEqual([expect.stringMatching(/^gemtext: \d+ ✓$/)])
})

test('an upgrade names every package of Bantin that the project has', async () => {
  const folder = makeFolder()
  await create(folder, ['.', '-y'])
  const facts = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, Record<string, string>>
  const ours = Object.keys({ ...facts.dependencies, ...facts.devDependencies }).filter((name) => /^(?:@bantin\/|bantin$)/.test(name))
  expect(facts.scripts?.upgrade?.split(' ')).toEqual(['npm', 'install', ...ours.map((name) => `${name}@latest`)])
})
