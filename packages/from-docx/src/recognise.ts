import { LIMITS } from './limits.ts'
import { isEncryptedOffice } from './package/compound-file.ts'
import { findDocument } from './package/find-document.ts'
import { packageOf } from './package/package.ts'
import { u32 } from './zip/little-endian.ts'
import { openArchive } from './zip/open-archive.ts'

const LOCAL = 0x04034b50

/** True for Word documents and templates since Word 2007, with a password or damaged as well; not for sheets, slides and other zips. */
export function isDocx(bytes: Uint8Array): boolean {
  if (u32(bytes, 0) !== LOCAL) return isEncryptedOffice(bytes)
  const archive = openArchive(bytes, LIMITS.entries)
  return (
    findDocument(
      archive,
      packageOf(archive, LIMITS, '', () => {}),
    ) !== undefined ||
    (archive.damaged && hasWordParts(archive.entries.keys()))
  )
}

/** A file that is cut off before its text begins is a Word file still. */
const hasWordParts = (parts: Iterable<string>): boolean => [...parts].some((part) => part.startsWith('word/'))
