import { type Bindings, ourName, prefixOf, USUAL } from './names.ts'

/** Attributes of an element, by our names. */
export type Attributes = Readonly<Record<string, string | undefined>>

interface Scope {
  readonly bindings: Bindings
  /** All prefixes mean what they usually mean, so that attributes need no new names. */
  readonly usual: boolean
  readonly names: Map<string, string>
  readonly depth: number
}

/** A hostile file must not make us copy long lists again and again. */
const MOST_PREFIXES = 300

/** Gives elements and attributes our names. */
export interface Namespaces {
  /** The attributes of an element that is entered; call it before {@link Namespaces.element}. */
  enter(attributes: Record<string, string>, depth: number): Attributes
  element(name: string): string
  leave(depth: number): void
}

/** Follow the declarations of namespaces through a part; far quicker than a parser that looks up every name. */
export function followNamespaces(): Namespaces {
  let scope: Scope = { bindings: USUAL, usual: true, names: new Map(), depth: -1 }
  const outer: Scope[] = []
  return {
    enter(attributes, depth) {
      let declared: [string, string][] | undefined
      for (const name in attributes) {
        if (name.startsWith('xmlns') && (name.length === 5 || name[5] === ':')) {
          declared ??= []
          declared.push([name.slice(6), prefixOf(attributes[name]!)])
        }
      }
      if (declared?.some(([prefix, ours]) => (scope.bindings.get(prefix) ?? '?') !== ours) && scope.bindings.size < MOST_PREFIXES) {
        outer.push(scope)
        const bindings = new Map([...scope.bindings, ...declared])
        scope = {
          bindings,
          usual: [...bindings].every(([prefix, ours]) => USUAL.get(prefix) === ours || prefix === ''),
          names: new Map(),
          depth,
        }
      }
      return scope.usual ? attributes : rename(attributes, scope.bindings)
    },
    element(name) {
      const known = scope.names.get(name)
      if (known !== undefined) return known
      const ours = ourName(name, scope.bindings, false)
      // a hostile file must not fill the memory with names
      if (scope.names.size < 5_000) scope.names.set(name, ours)
      return ours
    },
    leave(depth) {
      if (scope.depth === depth) scope = outer.pop()!
    },
  }
}

function rename(attributes: Record<string, string>, bindings: Bindings): Attributes {
  const renamed: Record<string, string> = Object.create(null)
  for (const name in attributes) renamed[ourName(name, bindings, true)] = attributes[name]!
  return renamed
}
