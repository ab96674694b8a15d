import { createHash } from 'node:crypto'
import type { AdapterContext, CompiledImage, CompiledIssue, PreparedImage } from '@bantin/compile'
import type { TypstImage } from '../document/node.ts'
import { useOwnFonts } from './svg-fonts.ts'
import { svgText } from './svg-text.ts'

/** An image of the issue as Typst gets it. */
export interface PrintImage {
  readonly path: string
  /** Path inside Typst: named for the picture's bytes, so that the same picture is the same file in every issue. */
  readonly file: string
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  /** The source of a drawing. */
  readonly svg?: string
}

/** What decides how a picture is prepared. */
export interface ImageNeeds {
  /** Widest place for a picture, in millimetres. */
  readonly widest: number
  /** The families for words in drawings. */
  readonly sans: readonly string[]
  readonly loaded: ReadonlySet<string>
}

/** Dots per inch that a press can show. */
const PRINT_RESOLUTION = 300

/** A picture that is not much larger than it can be printed goes out as it is. */
const TOLERANCE = 1.25

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'image/webp': 'webp',
  'image/gif': 'gif',
}

/** Prepare the images of an issue: JPEG and PNG in their own size unless they are far too large, WebP and GIF as JPEG, drawings with our fonts. */
export async function prepareImages(
  issue: CompiledIssue,
  context: Pick<AdapterContext<unknown>, 'image'>,
  needs: ImageNeeds,
): Promise<Map<string, PrintImage>> {
  const entries = [...issue.images.values()].map(
    async (image): Promise<[string, PrintImage]> => [image.path, await prepare(image, context, needs)],
  )
  return new Map(await Promise.all(entries))
}

async function prepare(image: CompiledImage, context: Pick<AdapterContext<unknown>, 'image'>, needs: ImageNeeds): Promise<PrintImage> {
  if (image.mediaType === 'image/svg+xml') return drawing(image, needs)
  const limit = Math.ceil((needs.widest / 25.4) * PRINT_RESOLUTION)
  const convert = image.mediaType === 'image/webp' || image.mediaType === 'image/gif'
  const fits = !convert && image.width <= limit * TOLERANCE
  const format = image.mediaType === 'image/png' ? 'png' : 'jpeg'
  // Asked for even where it fits: the host takes out what a camera wrote into it, such as the place
  const [prepared] = await context.image(image.path, { widths: fits ? [] : [Math.min(limit, image.width)], formats: [format] })
  return raster(image, prepared ?? image)
}

function raster({ path }: CompiledImage, { mediaType, sha256, bytes, width, height }: PreparedImage | CompiledImage): PrintImage {
  return { path, file: `/data/images/${sha256}.${EXTENSIONS[mediaType] ?? 'jpg'}`, bytes, width, height }
}

function drawing({ path, bytes, width, height }: CompiledImage, { sans, loaded }: ImageNeeds): PrintImage {
  const svg = useOwnFonts(new TextDecoder().decode(bytes).normalize('NFC'), sans, loaded)
  return { path, file: fileOf(svg), bytes: new TextEncoder().encode(svg), width, height, svg }
}

const fileOf = (svg: string): string => `/data/images/${createHash('sha256').update(svg).digest('hex')}.svg`

/** The words in a drawing. */
export const wordsOf = ({ svg }: PrintImage): string => (svg === undefined ? '' : svgText(svg))

/** An image as the template takes it. */
export const toTypstImage = ({ file, width, height, svg }: PrintImage, alt: string): TypstImage => ({
  file,
  width,
  height,
  alt,
  vector: svg !== undefined,
})
