import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { namedIn, untold } from '../api/changesets.mjs'
import { reportOf } from '../api/report.mjs'
import { surfaces } from '../api/surface.mjs'

/** The report of a package with these built files, whose entry is `dist/index.d.ts`. */
function report(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bantin-api-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const all = { 'package.json': '{ "name": "some", "type": "module" }', ...files }
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  const found = surfaces([{ name: 'some', file: path.join(folder, 'dist/index.d.ts') }])
  return reportOf('some', [['some', found.get('some')]]).replace(/^[\s\S]*?```ts nocheck\n/, '')
}

test('the surface: sorted, without comments, with what stands behind it, wherever it is declared', () => {
  const text = report({
    'dist/index.d.ts': `export { b as second, type A } from './deep/b.ts';
/** A comment. */
export declare const first: import("./deep/b.ts").A; // another
export declare function first2(a: string): void;
export declare function first2(a: number): void;
export { Other } from 'other';
`,
    'dist/deep/b.d.ts': `interface Hidden { /** c */ readonly x: Deeper }
type Deeper = 'a' | 'b';
interface Unused { y: string }
export interface A { hidden: Hidden; map: Map<string, Unseen> }
export interface Unseen { z: 1 }
export declare function b(): A;
`,
    'node_modules/other/package.json': '{ "name": "other", "type": "module", "types": "index.d.ts" }',
    'node_modules/other/index.d.ts': 'export interface Other { far: Away }\nexport interface Away {}\n',
  })
  expect(text).toMatchInlineSnapshot(`
    "interface A {
        hidden: Hidden;
        map: Map<string, Unseen>;
    }
    Other: from other
    const first: A;
    function first2(a: number): void;
    function first2(a: string): void;
    second: function b(): A;
    \`\`\`

    Not exported, but part of what is:

    \`\`\`ts nocheck
    type Deeper = 'a' | 'b';
    interface Hidden {
        readonly x: Deeper;
    }
    interface Unseen {
        z: 1;
    }
    \`\`\`
    "
  `)
})

describe('what changes the report', () => {
  const base = 'export interface A { a?: string }\nexport declare function f(a: A): void;\n'
  test.each<[what: string, changed: string, same: boolean]>([
    ['a comment', `/** Say. */ ${base}`, true],
    ['the order', 'export declare function f(a: A): void;\nexport interface A { a?: string }\n', true],
    ['another parameter', base.replace('a: A', 'a: A, b?: A'), false],
    ['another type of a member', base.replace('a?: string', 'a?: number'), false],
    ['a member that is asked for', base.replace('a?', 'a'), false],
    ['another export', `${base}export declare const z: 1;\n`, false],
    ['one export less', 'export interface A { a?: string }\n', false],
  ])('%s', (_, changed, same) => expect(report({ 'dist/index.d.ts': changed }) === report({ 'dist/index.d.ts': base })).toBe(same))
})

test.each<[text: string, names: string[]]>([
  ['---\n"@bantin/to-html": minor\n"bantin": patch\n---\n\n"@bantin/other": no\n', ['@bantin/to-html', 'bantin']],
  ["---\n'create-bantin': major\n---\n", ['create-bantin']],
  ['---\r\n"bantin": minor\r\n---\r\n', ['bantin']],
  ['---\n---\n', []],
  ['', []],
])('a changeset names packages: %j', (text, names) => expect(namedIn(text)).toEqual(names))

describe('changes that nobody is told of', () => {
  const told = (...names: string[]) => [`---\n${names.map((one) => `"${one}": minor\n`).join('')}---\n\nWords.\n`]
  const creator = { name: 'create-bantin', uses: ['bantin', '@bantin/to-html'] }
  test.each<[string, string[], string[], string[]]>([
    ['nothing changed', [], [], []],
    ['a change without a changeset', ['@bantin/a'], [], ['@bantin/a: its API changed, and no changeset names it']],
    ['a change with one', ['@bantin/a'], told('@bantin/a'), []],
    ['with one for another package', ['@bantin/a'], told('@bantin/ab'), ['@bantin/a: its API changed, and no changeset names it']],
    [
      'projects would get an old package',
      [],
      told('@bantin/to-html'),
      ['create-bantin: new projects would get the old @bantin/to-html; name it in the changeset too (patch)'],
    ],
    ['they would not', [], told('@bantin/to-html', 'create-bantin'), []],
    ['of no matter for projects', [], told('@bantin/a'), []],
  ])('%s', (_, changed, changesets, problems) => expect(untold(changed, changesets, creator)).toEqual(problems))
})
