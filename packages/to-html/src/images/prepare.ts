import type { AdapterContext, Artifact, CompiledImage, CompiledIssue, ImageRequest, PreparedImage } from '@bantin/compile'
import type { PictureFiles } from '@bantin/hast'
import { imageFileName } from './file-name.ts'
import { pictureFiles } from './picture-files.ts'

type ImageSource = Pick<AdapterContext<unknown>, 'image'>

/** The variants of every image of the issue. */
async function variantsOf(issue: CompiledIssue, source: ImageSource, request: (image: CompiledImage) => ImageRequest) {
  const images = [...issue.images.values()]
  const variants = await Promise.all(images.map((image) => source.image(image.path, request(image))))
  return images.map((image, i): [path: string, readonly PreparedImage[]] => [image.path, variants[i] ?? []])
}

const keep = <T>(entries: readonly (readonly [string, T | undefined])[]): Map<string, T> =>
  new Map(entries.filter((entry): entry is readonly [string, T] => entry[1] !== undefined))

/** The images of the pages: as artifacts, and as the pages refer to them from their folder. */
export async function imagesForPages(
  issue: CompiledIssue,
  source: ImageSource,
  request: (image: CompiledImage) => ImageRequest,
  folder: string,
): Promise<{ readonly files: Map<string, PictureFiles>; readonly artifacts: readonly Artifact[] }> {
  const artifacts = new Map<string, Artifact>()
  const entries = (await variantsOf(issue, source, request)).map(([path, variants]) => {
    const addressOf = (one: PreparedImage) => `images/${imageFileName(path, one)}`
    for (const one of variants) {
      const { mediaType, bytes, sha256 } = one
      const to = `${folder}/${addressOf(one)}`
      artifacts.set(to, { path: to, mediaType, bytes, sha256, role: 'part' })
    }
    return [path, pictureFiles(variants, addressOf)] as const
  })
  return { files: keep(entries), artifacts: [...artifacts.values()] }
}

/** The images of the single file, each inside its own address. */
export async function imagesForSingleFile(
  issue: CompiledIssue,
  source: ImageSource,
  request: (image: CompiledImage) => ImageRequest,
  addressOf: (image: PreparedImage) => string,
): Promise<Map<string, PictureFiles>> {
  const prepared = await variantsOf(issue, source, request)
  return keep(prepared.map(([path, variants]) => [path, pictureFiles(variants.slice(-1), addressOf)] as const))
}
