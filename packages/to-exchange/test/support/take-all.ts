import { type Artifact, type CompiledIssue, type CompiledItem, compile, type SourceFile } from '@bantin/compile'
import { compareItems, readExchangeIndex, readSharedItem, takeItems } from '@bantin/exchange'
import { isParent } from '@bantin/schema'
import type { Nodes } from 'mdast'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Let another bulletin take every item that the artifacts offer, and compile its issue. */
export async function takeAll(issue: CompiledIssue, artifacts: readonly Artifact[]): Promise<CompiledIssue> {
  const files = new Map(artifacts.map(({ path, bytes }) => [path, bytes]))
  const { index, diagnostics } = readExchangeIndex(files.get('exchange/index.json') ?? new Uint8Array(), { file: 'index.json' })
  if (!index) throw new Error(diagnostics[0]?.message.en)
  const takings = compareItems([], [index]).fresh.map((offered) => {
    const { item, diagnostics: found } = readSharedItem(offered.item, files.get(`exchange/${offered.item.file}`)!, {
      file: offered.item.file,
    })
    if (!item) throw new Error(`${offered.item.id}: ${found[0]?.message.en}`)
    return { offered, shared: item, images: new Map(offered.item.images.map(({ path }) => [path, files.get(`exchange/${path}`)!])) }
  })
  const { id, number, period, date } = issue.meta
  const facts = { schema: 1, id, number, period, date, audience: issue.audience, items: [] }
  const taken = takeItems(takings, {
    ...{ issue: JSON.stringify(facts), file: 'issue.yaml', files: new Map(), sections: issue.bulletin.sections },
  })
  if (taken.files.length === 0) throw new Error(taken.diagnostics[0]?.message.en)
  const { schema, title, publisher, sections, site } = issue.bulletin
  const bulletin = { schema, id: 'noi-khac', title, publisher, sections, site, audience: issue.audience }
  const all = [{ path: '../../bulletin.yaml', bytes: encode(JSON.stringify(bulletin)) }, ...taken.files]
  const source = new Map(
    all.map(({ path, bytes }): [string, SourceFile] => {
      const inBulletin = path.startsWith('../../') ? path.slice(6) : `issues/a/${path}`
      return [inBulletin, { path: inBulletin, bytes }]
    }),
  )
  const compiled = await compile({ bulletinFile: 'bulletin.yaml', issueFile: 'issues/a/issue.yaml', files: source })
  if (!compiled.issue) throw new Error(compiled.diagnostics.map((one) => `${one.file} ${one.message.en}`).join('\n'))
  return compiled.issue
}

/** What readers see of an item: its words and structure, and its pictures by their content; links by their words. */
export function seenOf(item: CompiledItem, issue: CompiledIssue): unknown {
  const { title, subtitle, summary, contributors, date, keywords } = item.meta
  const image = item.image && { ...item.image, image: issue.images.get(item.image.image)?.sha256 }
  return { title, subtitle, summary, contributors, date, keywords, image, language: item.language, tree: plain(item.tree, issue) }
}

const DROPPED = new Set(['position', 'children', 'data', 'url', 'spread', 'identifier', 'label'])

function plain(node: Nodes, issue: CompiledIssue): unknown {
  const fields = Object.entries(node).filter(([name, value]) => !DROPPED.has(name) && value !== undefined && value !== null)
  const url = node.type === 'image' ? issue.images.get(node.url)?.sha256 : undefined
  return { ...Object.fromEntries(fields), ...(url ? { url } : {}), ...(isParent(node) ? { children: childrenOf(node, issue) } : {}) }
}

function childrenOf(node: Nodes & { readonly children: readonly Nodes[] }, issue: CompiledIssue): unknown[] {
  // For whoever takes an item on, what its office added is a part of it
  const children = (node.children as readonly Nodes[]).flatMap((child): readonly Nodes[] =>
    child.type === 'link' || child.type === 'addition' ? child.children : [child],
  )
  const seen: unknown[] = []
  for (const child of children) {
    const last = seen.at(-1) as { type?: string; value?: string } | undefined
    if (child.type === 'text' && last?.type === 'text') last.value += child.value
    else seen.push(plain(child, issue))
  }
  return seen
}
