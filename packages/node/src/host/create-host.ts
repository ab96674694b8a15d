import { isAbsolute, join } from 'node:path'
import type { Host } from '@bantin/compile'
import type { ResolvedReadOptions } from '../source/options.ts'
import type { ReadCache } from '../source/read-cache.ts'
import { findFonts } from './find-fonts.ts'
import { imageStore } from './image-store.ts'
import { prepareImage } from './prepare-image.ts'

/** What adapters may ask of this machine: images in other sizes and formats, and the fonts of the bulletin folder. */
export function createHost(given: {
  readonly bulletinFolder: string
  readonly settings: ResolvedReadOptions
  readonly cache: ReadCache
}): Host {
  const { bulletinFolder, settings, cache } = given
  const folder = settings.imageCacheFolder ?? join('.bantin', 'cache', 'images')
  const store = imageStore(folder === false ? undefined : isAbsolute(folder) ? folder : join(bulletinFolder, folder))
  return {
    prepareImage: (image, request) => prepareImage(image, request, { prepared: cache.prepared, store }),
    fonts: (families) => findFonts(families, { bulletinFolder, fontFolder: settings.fontFolder, maxBytes: settings.maxFileBytes, cache }),
  }
}
