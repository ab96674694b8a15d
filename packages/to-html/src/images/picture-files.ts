import type { PreparedImage } from '@bantin/compile'
import type { PictureFiles } from '@bantin/hast'

/** The column of text is never wider than this; narrower screens show pictures from edge to edge. */
const SIZES = '(min-width: 46em) 42em, 100vw'

/** The variants of one media type, smallest first, each width once. */
const ladder = (variants: readonly PreparedImage[], mediaType: string): PreparedImage[] =>
  [...new Map(variants.filter((one) => one.mediaType === mediaType).map((one) => [one.width, one])).values()].sort(
    (a, b) => a.width - b.width,
  )

/**
 * Set out the variants of an image for a page: better formats as sources, the last format as the image itself.
 *
 * @param variants what the host prepared, in the order of formats, then widths
 * @param addressOf where a variant is
 */
export function pictureFiles(variants: readonly PreparedImage[], addressOf: (variant: PreparedImage) => string): PictureFiles | undefined {
  const types = [...new Set(variants.map((one) => one.mediaType))]
  const srcset = (type: string) =>
    ladder(variants, type)
      .map((one) => `${addressOf(one)} ${one.width}w`)
      .join(', ')
  const plain = types.at(-1)
  if (plain === undefined) return undefined
  const steps = ladder(variants, plain)
  const largest = steps.at(-1) as PreparedImage
  // A browser without `srcset` gets the middle one.
  const middle = steps[Math.floor((steps.length - 1) / 2)] as PreparedImage
  const several = steps.length > 1 || types.length > 1
  return {
    src: addressOf(middle),
    width: largest.width,
    height: largest.height,
    ...(steps.length > 1 ? { srcset: srcset(plain) } : {}),
    ...(several ? { sizes: SIZES } : {}),
    ...(types.length > 1 ? { sources: types.slice(0, -1).map((type) => ({ type, srcset: srcset(type) })) } : {}),
  }
}
