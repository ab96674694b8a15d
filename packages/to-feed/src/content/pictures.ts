import type { AdapterContext, Artifact, CompiledImage, CompiledIssue, ImageRequest, PreparedImage } from '@bantin/compile'
import type { PictureFiles } from '@bantin/hast'
import type { FeedSettings } from '../options.ts'

/** The pictures of a feed: files beside it, and their addresses. */
export interface Pictures {
  readonly artifacts: readonly Artifact[]
  /** As HTML refers to a picture. */
  files(path: string): PictureFiles | undefined
  /** As a feed refers to one that belongs to an entry. */
  file(path: string): { readonly address: string; readonly mediaType: string; readonly length: number } | undefined
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/webp': 'webp',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'image/gif': 'gif',
}

/** Feed readers show what every browser shows. Drawings and animations stay as they are. */
function requestFor({ mediaType }: CompiledImage, width: number): ImageRequest {
  if (mediaType === 'image/svg+xml' || mediaType === 'image/gif') return { widths: [], formats: ['original'] }
  return { widths: [width], formats: [mediaType === 'image/png' ? 'png' : 'jpeg'] }
}

/** The images that a feed shows: all of them, or those at the head of the issue and its items. */
function shown(issue: CompiledIssue, whole: boolean): Set<string> {
  if (whole) return new Set(issue.images.keys())
  const heads = [issue.cover?.image, ...issue.items.map((item) => item.image?.image)]
  return new Set(heads.filter((path) => path !== undefined && issue.images.has(path)) as string[])
}

/**
 * Prepare the pictures, named by their content, in the folder of the feed.
 *
 * @param folder address of the folder of the feed, with `/`
 */
export async function preparePictures(issue: CompiledIssue, context: AdapterContext<FeedSettings>, folder: string): Promise<Pictures> {
  const { options } = context
  const found = new Map<string, PreparedImage>()
  for (const path of shown(issue, options.content === 'full')) {
    const prepared = (await context.image(path, requestFor(issue.images.get(path) as CompiledImage, options.imageWidth))).at(-1)
    if (prepared && prepared.bytes.length > 0) found.set(path, prepared)
  }
  const nameOf = ({ sha256, mediaType }: PreparedImage) => `images/${sha256.slice(0, 16)}.${EXTENSIONS[mediaType] ?? 'bin'}`
  const byName = new Map([...found.values()].map((one) => [nameOf(one), one]))
  return {
    artifacts: [...byName].map(([name, one]) => context.artifact(`${options.folder}/${name}`, one.mediaType, one.bytes, { role: 'part' })),
    files(path) {
      const one = found.get(path)
      return one && { src: folder + nameOf(one), width: one.width, height: one.height }
    },
    file(path) {
      const one = found.get(path)
      return one && { address: folder + nameOf(one), mediaType: one.mediaType, length: one.bytes.length }
    },
  }
}
