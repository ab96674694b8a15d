import type { Manifest } from '@bantin/compile'
import { pageName } from '@bantin/paratext'

const USUAL_FOLDER = 'web'

/**
 * Where the pages of the web form stand in the output folder of an issue.
 *
 * @returns the path of an item's page; in the usual folder when the manifest lists no web form
 */
export function outputPages({ artifacts }: Manifest): (itemId: string) => string {
  const entry = artifacts.find(({ role, mediaType }) => role === 'entry' && mediaType === 'text/html')
  const folder = entry ? entry.path.split('/').slice(0, -1).join('/') : USUAL_FOLDER
  return (itemId) => (folder === '' ? '' : `${folder}/`) + pageName(itemId)
}
