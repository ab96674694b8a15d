import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { conform, failuresOf } from '@bantin/adapter-kit'
import { describe, expect, onTestFinished, test } from 'vitest'
import { copyOf, nameProblem } from '../new-package/copy.mjs'

const original = path.resolve(import.meta.dirname, '../../../packages/hello-adapter')
const files: Record<string, string> = Object.fromEntries(
  globSync(['*.*', 'src/**/*.ts', 'test/**/*.ts'], { cwd: original }).map((one) => [one, readFileSync(path.join(original, one), 'utf8')]),
)

describe('a copy of the package to copy', () => {
  const copy: Record<string, string> = copyOf('to-big-print', files)

  test('has nothing of the old name, in no text and no path', () => {
    expect(Object.entries(copy).filter(([file, text]) => /hello/i.test(file + text))).toEqual([])
  })

  test('has the same files under the new name', () => {
    expect(Object.keys(copy).sort()).toEqual(
      Object.keys(files)
        .map((one) => one.replaceAll('hello', 'bigprint'))
        .sort(),
    )
  })

  test('is to be published, under its name', () => {
    expect(JSON.parse(copy['package.json'] ?? '')).toMatchObject({
      name: '@bantin/to-big-print',
      description: expect.stringMatching(/^TODO: /),
    })
    expect(JSON.parse(copy['package.json'] ?? '')).not.toHaveProperty('private')
    expect(copy['src/rules.ts']).toContain("id: 'to-big-print/no-summary'")
    expect(copy['README.md']).not.toContain('new:package')
  })

  test('conforms as it is', async () => {
    // Beside the original, whose packages it uses
    const folder = path.join(original, '.bantin/copy')
    rmSync(folder, { recursive: true, force: true })
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    for (const [file, text] of Object.entries(copy)) {
      if (file.startsWith('tsconfig')) continue // It extends a file that lies elsewhere from here
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
      writeFileSync(path.join(folder, file), text)
    }
    const { bigprint } = await import(path.join(folder, 'src/index.ts'))
    const { readers } = await import(path.join(folder, 'test/read-back.ts'))
    expect(bigprint().name).toBe('bigprint')
    expect(failuresOf(await conform(bigprint, readers))).toEqual([])
  })
})

test.each<[name: string, problem: string | undefined]>([
  ['to-gopher', undefined],
  ['', 'Name the package.'],
  ['../x', '“../x” is no name of a package: small letters, digits and hyphens.'],
  ['to-', '“to-” is no name of a package: small letters, digits and hyphens.'],
  ['To-Gopher', '“To-Gopher” is no name of a package: small letters, digits and hyphens.'],
  ['hello-world', 'Choose another name than that of the original.'],
])('the name “%s”', (name, problem) => expect(nameProblem(name)).toBe(problem))
