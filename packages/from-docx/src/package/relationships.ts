import type { Visitor } from '../xml/read-xml.ts'

/** A relation of a part to another, or to something outside. */
export interface Relationship {
  /** The last word of its type, such as `image`; transitional and strict types end alike. */
  readonly type: string
  /** As written. */
  readonly target: string
  readonly external: boolean
}

/** Collects the relationships of a part, by their ids. */
export function relationshipVisitor(found: Map<string, Relationship>): Visitor {
  return {
    open(name, attributes) {
      if (name !== 'rel:Relationship') return
      const { Id, Type = '', Target = '', TargetMode } = attributes
      if (Id === undefined) return
      found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: Target, external: TargetMode === 'External' })
    },
  }
}

/** Where the relationships of a part stand: `word/document.xml` has `word/_rels/document.xml.rels`. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

/** The name of a part that another one points to. It is looked up in the zip, never opened as a path. */
export function resolveTarget(part: string, target: string): string {
  const folders = target.startsWith('/') ? [] : part.split('/').slice(0, -1)
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') folders.pop()
    else if (step !== '' && step !== '.') folders.push(step)
  }
  return folders.join('/').toLowerCase()
}
