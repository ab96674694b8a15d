import type { Files } from './parts.ts'

const partOf = (path: string): string => path.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2')

// A `<` is never text in XML, so what follows one up to the next is a tag
const RELATIONSHIP = /(<Relationship\s[^<>]*?\bId=")([^"]+)(?=")/g

/** Name the relationships of a part in their order: docx gives those of links names by chance. */
function rename(rels: string, part: string): { readonly rels: string; readonly part: string } {
  const names = new Map<string, string>()
  const renamed = rels.replace(RELATIONSHIP, (_all, head: string, id: string) => {
    names.set(id, `rId${names.size + 1}`)
    return `${head}${names.get(id)}`
  })
  // A tag may have several references, and an expression goes over it once
  const replaceAll = (tag: string): string =>
    tag.replace(/(\sr:(?:id|embed|link)=")([^"]+)(?=")/g, (_all, head: string, id: string) => `${head}${names.get(id) ?? id}`)
  return { rels: renamed, part: part.replace(/<[^<>]*\sr:(?:id|embed|link)="[^<>]*>/g, replaceAll) }
}

/** The files with relationships named in their order, part by part. */
export function nameRelationships(files: Files): Files {
  const made = { ...files }
  for (const path of Object.keys(files)) {
    const target = partOf(path)
    const [given, part] = [files[path], files[target]]
    if (target === path || typeof given !== 'string' || typeof part !== 'string') continue
    const { rels, part: renamed } = rename(given, part)
    made[path] = rels
    made[target] = renamed
  }
  return made
}
