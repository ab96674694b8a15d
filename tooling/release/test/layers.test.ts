import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../../..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

/** A row of the table in ARCHITECTURE.md. */
interface Layer {
  readonly number: number
  readonly packages: readonly string[]
  /** The highest and the lowest layer whose packages it may use, and packages that it may use beside them. */
  readonly uses: readonly [highest: number, lowest: number] | undefined
  readonly also: readonly string[]
}

const quoted = (cell: string): string[] => [...cell.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name)

function layersOf(text: string): Layer[] {
  return [...text.matchAll(/^\| (\d½?) [^|]+\|([^|]+)\|([^|]+)\|$/gm)].map(([, digit, packages = '', uses = '']) => {
    const number = Number(digit?.replace('½', '.5'))
    const [, highest, lowest] = /(\d)–(\d)/.exec(uses) ?? /\b((\d))\b/.exec(uses) ?? []
    const range = uses.includes('anything below') ? [number - 0.5, 0] : highest && [Number(highest), Number(lowest)]
    return { number, packages: quoted(packages), uses: (range || undefined) as Layer['uses'], also: quoted(uses) }
  })
}

const folderOf = new Map(
  globSync('packages/*/package.json', { cwd: root })
    .sort()
    .map((file) => [(JSON.parse(read(file)) as { name: string }).name, path.basename(path.dirname(file))]),
)

/** What the code of a package imports from others of the workspace: folders. */
function importsOf(folder: string): string[] {
  const found = globSync(`packages/${folder}/src/**/*.ts`, { cwd: root }).flatMap((file) => {
    const code = read(file).replace(/^\s*\*.*$/gm, '')
    return [...code.matchAll(/\b(?:from|import)\s*\(?\s*'((?:@bantin\/)?[\w-]+)[^']*'/g)].map(([, name = '']) => folderOf.get(name))
  })
  return [...new Set(found)].filter((one) => one !== undefined && one !== folder).sort() as string[]
}

const layers = layersOf(read('ARCHITECTURE.md'))
const layerOf = new Map(layers.flatMap((layer) => layer.packages.map((name): [string, Layer] => [name, layer])))

test('the table of layers can be read', () => {
  expect(layers.map(({ number, uses, also }) => [number, uses, also].flat().join(' '))).toMatchInlineSnapshot(`
    [
      "5 4.5 0 create-bantin cli",
      "4.5 4 0",
      "4 3 0",
      "3 2 0",
      "2 2 0",
      "1 0 0",
      "0  vietnamese",
    ]
  `)
})

test('every package stands in the table, once', () => {
  const named = layers.flatMap(({ packages }) => packages)
  expect(named.toSorted()).toEqual([...folderOf.values()].sort())
})

test.each([...folderOf.values()])('%s imports what the table allows', (folder) => {
  const { uses: [highest, lowest] = [-1, -1], also = [] } = layerOf.get(folder) ?? {}
  const isBelow = (number = 9): boolean => number <= highest && number >= lowest
  const wrong = importsOf(folder).filter((one) => !also.includes(one) && !isBelow(layerOf.get(one)?.number))
  expect(wrong).toEqual([])
})

test('a table row is read as it is meant', () => {
  const rows = `| 4 edges | \`node\`, and the private \`x\` | 3–0 |\n| 1 tree | \`parser\` | 0 |\n| 5 apps | \`cli\` | anything below, and \`y\` |\n`
  expect(layersOf(rows)).toEqual([
    { number: 4, packages: ['node', 'x'], uses: [3, 0], also: [] },
    { number: 1, packages: ['parser'], uses: [0, 0], also: [] },
    { number: 5, packages: ['cli'], uses: [4.5, 0], also: ['y'] },
  ])
})
