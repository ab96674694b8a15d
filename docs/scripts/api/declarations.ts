import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type ModuleExportName, parseSync, type Statement } from 'oxc-parser'

/** Something that a package exports: its declaration as TypeScript wrote it, and its TSDoc. */
export interface Declaration {
  readonly name: string
  readonly code: string
  readonly doc: string
}

type Declarations = Map<string, Declaration>

const fileBeside = (file: string, specifier: string) => path.resolve(path.dirname(file), specifier.replace(/\.ts$|\.js$/, '.d.ts'))
const textOf = (name: ModuleExportName) => (name.type === 'Literal' ? name.value : name.name)

/** What stands in the comment right before a statement. */
function docBefore(text: string, start: number): string {
  const before = text.slice(0, start).trimEnd()
  if (!before.endsWith('*/')) return ''
  const comment = before.slice(before.lastIndexOf('/**'))
  return comment
    .slice(3, -2)
    .replace(/^[ \t]*\* ?/gm, '')
    .trim()
}

/** The names that a statement declares, and where the declaration itself stands. */
function declaredBy(statement: Statement): { names: readonly string[]; start: number; end: number } | undefined {
  const exported = statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration'
  const node = exported ? statement.declaration : statement
  if (!node) return undefined
  const { start, end } = node
  if (node.type === 'VariableDeclaration')
    return { names: node.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : [])), start, end }
  return 'id' in node && node.id?.type === 'Identifier' ? { names: [node.id.name], start, end } : undefined
}

/** Everything that a file declares itself. Overloads of a function stand one after the other. */
function localDeclarations(text: string, body: readonly Statement[]): Declarations {
  const local: Declarations = new Map()
  for (const statement of body) {
    const declared = declaredBy(statement)
    if (!declared) continue
    const code = text
      .slice(declared.start, declared.end)
      .replace(/^declare /, '')
      .replace(/;$/, '')
    for (const name of declared.names) {
      const earlier = local.get(name)
      local.set(name, { name, code: earlier ? `${earlier.code}\n${code}` : code, doc: earlier?.doc || docBefore(text, statement.start) })
    }
  }
  return local
}

/** The exports of a declaration file, by name, through every `export … from` below it. */
export function exportsOf(file: string): Declarations {
  const text = readFileSync(file, 'utf8')
  const { body } = parseSync(file, text, { lang: 'dts' }).program
  const statements = body as readonly Statement[]
  const local = localDeclarations(text, statements)
  const found: Declarations = new Map()
  const add = (name: string, one: Declaration | undefined) => one && found.set(name, { ...one, name })
  for (const statement of statements) {
    if (statement.type === 'ExportAllDeclaration' && statement.source.value.startsWith('.'))
      for (const [name, one] of exportsOf(fileBeside(file, statement.source.value))) if (name !== 'default') add(name, one)
    if (statement.type === 'ExportDefaultDeclaration') {
      const { declaration } = statement
      add('default', local.get(declaration.type === 'Identifier' ? declaration.name : (declaredBy(statement)?.names[0] ?? '')))
    }
    if (statement.type !== 'ExportNamedDeclaration') continue
    for (const name of declaredBy(statement)?.names ?? []) add(name, local.get(name))
    const from = statement.source?.value
    if (from && !from.startsWith('.')) continue
    const source = from ? exportsOf(fileBeside(file, from)) : local
    for (const { local: inner, exported } of statement.specifiers) add(textOf(exported), source.get(textOf(inner)))
  }
  return found
}
