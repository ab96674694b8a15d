import { type Artifact, authoredTree, type CompiledIssue, type CompiledItem } from '@bantin/compile'
import { type ExchangeCorrection, type ExchangeItem, exchangedMeta, exchangeText, versionOf } from '@bantin/exchange'
import { itemAddress } from '@bantin/paratext'
import { imagePath } from './image-name.ts'
import { makePortable } from './tree/portable-tree.ts'

/** The folder of the form in the output of an issue. */
export const FOLDER = 'exchange'

/** An item as the index lists it, and its files. */
export interface MadeItem {
  readonly entry: ExchangeItem
  readonly artifacts: readonly Artifact[]
}

/** Makes an artifact, as the context of a form does. */
export type MakeArtifact = (path: string, mediaType: string, content: string | Uint8Array) => Artifact

/**
 * Make the files of one item.
 *
 * @param corrections those that reach it
 * @returns nothing where its text is not there
 */
export function shareItem(
  issue: CompiledIssue,
  item: CompiledItem,
  { corrections, artifact }: { readonly corrections: readonly ExchangeCorrection[]; readonly artifact: MakeArtifact },
): MadeItem | undefined {
  const tree = authoredTree(issue, item.id)
  if (!tree) return undefined
  const images = new Map<string, Artifact>()
  const imageName = (path: string): string => {
    const image = issue.images.get(path)
    if (!image) return path
    const name = imagePath(item.id, image)
    images.set(name, artifact(`${FOLDER}/${name}`, image.mediaType, image.bytes))
    return `../${name}`
  }
  makePortable(tree, { issue, imageName })
  const { image, ...meta } = exchangedMeta(item.meta)
  const lead = image && item.image ? { image: { ...image, src: imageName(item.image.image) } } : {}
  const text = exchangeText({ ...meta, language: item.language, ...lead }, tree)
  const file = artifact(`${FOLDER}/items/${item.id}.md`, 'text/markdown', text)
  const section = issue.sections.find(({ id }) => id === item.section)
  const url = itemAddress(issue, item.id)
  const { origin, translationOf } = item.meta
  const entry: ExchangeItem = {
    id: item.id,
    title: item.title,
    section: { id: item.section, title: section?.title ?? item.section },
    language: item.language,
    words: item.words,
    version: versionOf(issue.meta.date, corrections),
    hash: file.sha256,
    file: `items/${item.id}.md`,
    bytes: file.bytes.length,
    images: [...images].map(([path, one]) => ({ path, bytes: one.bytes.length, sha256: one.sha256 })),
    ...(url === undefined ? {} : { url }),
    ...(origin === undefined ? {} : { origin }),
    ...(translationOf === undefined ? {} : { translationOf }),
  }
  return { entry, artifacts: [file, ...images.values()] }
}
