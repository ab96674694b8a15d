/** Read one hostile file as a user would, up to the files that would be written. */
import { draft, draftFiles } from '@bantin/drafting'

const WITHIN = /^(?:issue\.yaml|items\/[^/\\]+\.md|images\/[^/\\]+)$/

/** What came of it: `items`, and `fault` where something is wrong with our reading. */
export async function readOne(importer, name, bytes) {
  try {
    importer.recognises(bytes)
    const { manuscript, diagnostics } = await importer.read({ name, bytes })
    if (!manuscript) return { items: 0, fault: diagnostics.length === 0 ? 'neither a manuscript nor a finding' : undefined }
    const made = draft(name, manuscript)
    const outside = draftFiles(made).find(({ path }) => !WITHIN.test(path) || path.includes('/..'))
    return { items: made.items.length, fault: outside && `it would write ${outside.path}` }
  } catch (error) {
    return { items: 0, fault: String(error?.stack ?? error) }
  }
}
