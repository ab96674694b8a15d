import { strFromU8, unzipSync } from 'fflate'

const LIST = 'META-INF/manifest.xml'
const LARGEST = 4_000_000
/** A list that lies of its size is unpacked to its end all the same: a thousandfold, this takes half a second. */
const MOST_PACKED = 200_000

/**
 * Whether an OpenDocument file is locked with a password: its list of parts then says how they are encrypted.
 *
 * @source OpenDocument 1.3, part 2, 3.4.1 and 4.8 (`manifest:encryption-data`)
 */
export function isLocked(bytes: Uint8Array): boolean {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => name === LIST && size <= MOST_PACKED && originalSize <= LARGEST,
    })
    return Object.values(parts).some((part) => strFromU8(part).includes('encryption-data'))
  } catch {
    // a damaged archive is LibreOffice's to judge
    return false
  }
}
