import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const root = path.resolve(import.meta.dirname, '../../..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const manifest = JSON.parse(read('package.json')) as { packageManager: string; scripts: Record<string, string> }

interface Workflow {
  readonly permissions: Record<string, string>
  readonly jobs: Record<string, { readonly permissions?: Record<string, string>; readonly steps: readonly Record<string, unknown>[] }>
}
const workflows = globSync('.github/workflows/*.yml', { cwd: root })
  .sort()
  .map((file) => [path.basename(file), parse(read(file)) as Workflow] as const)

test('there are these workflows', () =>
  expect(workflows.map(([name]) => name)).toEqual(['canary.yml', 'ci.yml', 'docs.yml', 'release.yml']))

test.each(workflows)('%s runs scripts that exist', (name) => {
  const scripts = [...read(`.github/workflows/${name}`).matchAll(/\bscripts\/go\.mjs (\S+)|\bnpm (?:run )?(test|start)\b/g)].map(
    (one) => one[1] ?? one[2] ?? '',
  )
  expect(scripts).toContain(name === 'docs.yml' ? 'docs:build' : 'test')
  expect(scripts.filter((one) => manifest.scripts[one] === undefined)).toEqual([])
})

test.each(workflows)('%s may write nothing but where it publishes', (name, { permissions, jobs }) => {
  const given = [permissions, ...Object.values(jobs).map((job) => job.permissions ?? {})].flatMap((one) => Object.entries(one))
  const writes = given.filter(([, right]) => right === 'write').map(([what]) => what)
  const allowed = {
    'ci.yml': [],
    'canary.yml': ['id-token'],
    'docs.yml': ['pages', 'id-token'],
    'release.yml': ['contents', 'pull-requests', 'id-token'],
  }
  expect(writes).toEqual(allowed[name as keyof typeof allowed])
})

test('what publishes asks for provenance', () => {
  const publishing = workflows
    .filter(([name]) => name === 'canary.yml' || name === 'release.yml')
    .map(([name]) => read(`.github/workflows/${name}`))
  expect(publishing.map((text) => text.includes('PNPM_CONFIG_PROVENANCE: "true"') && text.includes('id-token: write'))).toEqual([
    true,
    true,
  ])
})

test('every root script that CONTRIBUTING names exists', () => {
  const named = [...read('CONTRIBUTING.md').matchAll(/`pnpm ([\w:]+)/g)].map(([, name = '']) => name)
  expect(named.filter((name) => manifest.scripts[name] === undefined)).toEqual([])
})

test('the development container has the package manager of the repository', () => {
  const container = JSON.parse(read('.devcontainer/devcontainer.json')) as { onCreateCommand: string }
  expect(container.onCreateCommand).toContain(manifest.packageManager)
})

test('the editor is pointed at files that exist', () => {
  const settings = JSON.parse(read('.vscode/settings.json')) as Record<string, unknown>
  const launch = JSON.parse(read('.vscode/launch.json')) as { configurations: { program: string; args: string[] }[] }
  const files = [
    settings['typescript.tsdk'] as string,
    ...launch.configurations.flatMap(({ program, args: [, folder = ''] }) => [program.replace(/^\$\{workspaceFolder\}\//, ''), folder]),
  ]
  expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([])
})

test('no package of ours runs a script when it is installed', () => {
  const scripts = globSync('packages/*/package.json', { cwd: root }).map(
    (file) => [file, (JSON.parse(read(file)) as { scripts?: object }).scripts ?? {}] as const,
  )
  const installing = ['preinstall', 'install', 'postinstall', 'prepare']
  expect(scripts.filter(([, own]) => installing.some((name) => name in own)).map(([file]) => file)).toEqual([])
})

test('packages have versions of their own', () => {
  const { fixed, linked } = JSON.parse(read('.changeset/config.json')) as { fixed: unknown[]; linked: unknown[] }
  expect([fixed, linked]).toEqual([[], []])
})
