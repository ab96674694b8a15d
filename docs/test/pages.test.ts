import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { catalogue } from 'bantin'
import { expect, test } from 'vitest'
import { root } from '../scripts/api/packages.ts'
import { pagesWithoutApi } from '../scripts/pages/all-pages.ts'
import { commandNames, printed } from '../scripts/pages/commands.ts'
import { GUIDES } from '../scripts/pages/guides.ts'
import { TABLES } from '../scripts/pages/tables.ts'
import { examples } from '../scripts/rules/examples/index.ts'
import { NO_EXAMPLE } from '../scripts/rules/no-example.ts'
import { sidebar } from '../src/sidebar.ts'

// the build of the site runs the examples of rules, and stops where one does not say what it should
const pages = await pagesWithoutApi(false)
const pathsIn = (language: string) => pages.filter((page) => page.language === language).map(({ path }) => path)

test('every page is there in both languages, once', () => {
  const vi = pathsIn('vi').sort()
  expect(pathsIn('en').sort()).toEqual(vi)
  expect(new Set(vi).size).toBe(vi.length)
})

test('every page says what it is about', () => {
  const poor = pages.filter(({ title, description, body }) => !title || !description || body.trim().length < 40)
  expect(poor.map(({ path }) => path)).toEqual([])
})

test('a Vietnamese page is not the English one', () => {
  const english = new Map(pages.filter(({ language }) => language === 'en').map((page) => [page.path, page]))
  const same = pages.filter(({ language, path, body }) => language === 'vi' && english.get(path)?.body === body)
  expect(same.map(({ path }) => path)).toEqual([])
})

test('the menu leads to pages only, and to every page that people wrote', () => {
  const slugs = (items: typeof sidebar): string[] =>
    items.flatMap((one) => (typeof one === 'string' ? [one] : 'items' in one ? slugs(one.items) : []))
  const inMenu = slugs(sidebar).filter((slug) => slug !== 'reference/api')
  const known = new Set(pathsIn('vi'))
  expect(inMenu.filter((slug) => !known.has(slug))).toEqual([])
  const written = [...known].filter((path) => !path.startsWith('reference/') && path !== 'index')
  expect(written.filter((path) => !inMenu.includes(path))).toEqual([])
})

test('every rule has its place, and one example that is run, or a reason why there is none', async () => {
  const rules = [...(await catalogue()).keys()]
  const described = pages
    .filter(({ language, path }) => language === 'vi' && path.startsWith('reference/rules/'))
    .flatMap(({ body }) => [...body.matchAll(/^## .*\n\n`([\w-]+\/[\w-]+)`/gm)].map(([, id]) => id))
  expect(described.sort()).toEqual(rules.sort())
  expect([...examples.map(({ rule }) => rule), ...Object.keys(NO_EXAMPLE)].sort()).toEqual(rules)
})

test('the reference of the command has all of them', async () => {
  const names = await commandNames()
  expect(names).toEqual(expect.arrayContaining(['new', 'import', 'check', 'build', 'dev', 'publish', 'explain']))
  for (const name of names) expect(await printed('help', name, '--lang', 'en')).toMatch(new RegExp(`^bantin ${name}`))
})

test('every guide of the repository is on the site', () => {
  const written = globSync('*.md', { cwd: path.join(root, 'docs') }).map((file) => `docs/${file}`)
  const taken = [...GUIDES, ...TABLES].map((one) => ('file' in one ? one.file : one[0]))
  expect(written.filter((file) => file !== 'docs/README.md').sort()).toEqual(taken.sort())
})

test('the page on architecture names every package', () => {
  const packages = globSync('packages/*/package.json', { cwd: root }).map((file) => path.basename(path.dirname(file)))
  for (const { body } of pages.filter(({ path }) => path === 'explanation/architecture'))
    expect(packages.filter((name) => name !== 'fixtures' && !body.includes(`\`${name}\``))).toEqual([])
})

test('every package whose declarations are read is built before the site', () => {
  type Manifest = Record<'dependencies' | 'devDependencies', Record<string, string> | undefined> & {
    name: string
    private?: boolean
    publishConfig?: { exports?: object }
  }
  const read = (file: string): Manifest => JSON.parse(readFileSync(path.join(root, file), 'utf8'))
  const packages = new Map(globSync('packages/*/package.json', { cwd: root }).map((file) => [read(file).name, read(file)]))
  const built = new Set<string>()
  const follow = ({ dependencies, devDependencies }: Manifest): void => {
    for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
      const found = packages.get(name)
      if (!found || built.has(name)) continue
      built.add(name)
      follow(found)
    }
  }
  follow(read('docs/package.json'))
  const typed = [...packages.values()].filter((one) => !one.private && JSON.stringify(one.publishConfig?.exports ?? {}).includes('"types"'))
  expect(typed.map(({ name }) => name).filter((name) => !built.has(name))).toEqual([])
})
