import type { ManuscriptPicture } from '@bantin/drafting'
import type { PixelData } from '../page/content.ts'
import type { ReadPage } from '../page/read-page.ts'
import { toPng } from './png.ts'

/** The pictures of a file, as they are taken page by page. */
export interface PictureStore {
  readonly pictures: Map<string, ManuscriptPicture>
  /** The name of a picture of a page. */
  nameOf(page: number, index: number): string | undefined
  /** Take the pictures of a page; how many could not be taken. */
  take(page: ReadPage): { lost: number; tiny: number }
}

/** In points: rules and bullets that are drawn as pictures are smaller. */
const TINY = 8

/** An empty store that holds at most so many bytes. */
export function openPictureStore(most: number): PictureStore {
  const pictures = new Map<string, ManuscriptPicture>()
  const names = new Map<string, string>()
  const same = new Map<string, string>()
  let bytes = 0
  return {
    pictures,
    nameOf: (page, index) => names.get(`${page} ${index}`),
    take({ content, pixels }) {
      let lost = 0
      let tiny = 0
      for (const [i, { box, source }] of content.pictures.entries()) {
        if (box.right - box.left < TINY || box.bottom - box.top < TINY) {
          tiny += 1
          continue
        }
        const data = typeof source === 'string' ? pixels.get(source) : source
        const key = data && fingerprint(data)
        const known = key && same.get(key)
        const png = data && !known && bytes < most ? toPng(data) : undefined
        if (!known && !png) {
          lost += 1
          continue
        }
        const name = known ?? `page-${content.number}-${i + 1}.png`
        names.set(`${content.number} ${i}`, name)
        if (known || !png) continue
        bytes += png.length
        same.set(key!, name)
        pictures.set(name, { name, bytes: png, mediaType: 'image/png' })
      }
      return { lost, tiny }
    },
  }
}

/** The same picture is stored once, also where the file has it twice. */
function fingerprint({ width, height, kind, data }: PixelData): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < data.length; i += 1) hash = Math.imul(hash ^ data[i]!, 0x01000193)
  return `${width} ${height} ${kind} ${data.length} ${hash >>> 0}`
}
