/** What the entries of packages export, as sorted declarations without comments, read from their built .d.ts. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript-6'

const printer = ts.createPrinter({ removeComments: true })

const OPTIONS = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  skipLibCheck: true,
  noEmit: true,
  types: [],
}

/** The statement that a declaration stands in: `export declare const a: string` for `a: string`. */
const statementOf = (node) => (ts.isVariableDeclaration(node) ? node.parent.parent : node)

/** One declaration as text: no comments, no `export`, no paths of files. */
function textOf(node) {
  const text = printer.printNode(ts.EmitHint.Unspecified, statementOf(node), node.getSourceFile())
  return text
    .replace(/^(?:export )?(?:default )?(?:declare )?/, '')
    .replace(/import\("[^"]+"\)\./g, '')
    .trim()
}

/**
 * The surfaces of entries.
 *
 * @param entries `{ name, file }`: what is imported, and its .d.ts
 * @returns by name: `{ exported, behind }`, texts by name; `behind` are types that are not exported but stand in what is
 */
export function surfaces(entries) {
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    OPTIONS,
  )
  const checker = program.getTypeChecker()
  return new Map(entries.map(({ name, file }) => [name, surfaceOf(checker, program.getSourceFile(file))]))
}

function surfaceOf(checker, source) {
  const home = packageFolder(source.fileName)
  const own = (node) => isWithin(home, node.getSourceFile().fileName)
  const module = checker.getSymbolAtLocation(source)
  const exported = new Map()
  const behind = new Map()
  const seen = new Set()
  const symbols = (module ? checker.getExportsOfModule(module) : []).map((symbol) => [symbol.name, resolved(checker, symbol)])
  for (const [, symbol] of symbols) seen.add(symbol)
  const add = (to, name, symbol) => {
    const declarations = symbol.declarations ?? []
    const foreign = declarations.find((one) => !own(one))
    const texts = foreign ? [`from ${packageOf(foreign.getSourceFile().fileName)}`] : declarations.map(textOf)
    to.set(name, texts.sort().join('\n'))
    if (!foreign) for (const node of declarations) follow(statementOf(node))
  }
  const follow = (node) => {
    ts.forEachChild(node, follow)
    if (!ts.isIdentifier(node)) return
    const found = checker.getSymbolAtLocation(node)
    const symbol = found && resolved(checker, found)
    const declaration = symbol?.declarations?.[0]
    if (!declaration || seen.has(symbol) || !own(declaration) || !isTopLevel(declaration)) return
    seen.add(symbol)
    add(behind, symbol.name, symbol)
  }
  for (const [name, symbol] of symbols) add(exported, name, symbol)
  return { exported: sorted(exported), behind: sorted(behind) }
}

const resolved = (checker, symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol)

const isTopLevel = (declaration) => ts.isSourceFile(statementOf(declaration).parent)

const isWithin = (folder, file) => !/^\.\.|(?:^|[\\/])node_modules[\\/]/.test(path.relative(folder, file))

const sorted = (map) => new Map([...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))

/** The folder of the package that a file belongs to. */
function packageFolder(file) {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'package.json')) || path.dirname(folder) === folder) return folder
  }
}

const packageOf = (file) => JSON.parse(readFileSync(path.join(packageFolder(file), 'package.json'), 'utf8')).name
