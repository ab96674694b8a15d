import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UsageError } from '../../arguments/usage-problem.ts'
import { displayPath } from '../../issue/folders.ts'
import { folderUpstream } from './folder-upstream.ts'
import type { Upstream } from './upstream.ts'
import { type WebOptions, webUpstream } from './web-upstream.ts'

/**
 * The upstream that a user names: an address on the web, or a folder.
 *
 * @throws UsageError when there is none
 */
export async function openUpstream(given: string, cwd: string, options: WebOptions): Promise<Upstream> {
  if (/^https?:\/\//i.test(given)) {
    const url = URL.parse(given)
    // What stands before @ may be a password, and is not shown
    if (url?.username !== '' || url.password !== '') throw new UsageError({ kind: 'bad-address', given: `${url?.origin ?? 'http…'}/…` })
    return webUpstream(folderOf(url), options)
  }
  const folder = resolve(cwd, given)
  const found = await stat(folder).catch(() => undefined)
  if (!found?.isDirectory()) throw new UsageError({ kind: 'no-file', given })
  return folderUpstream(folder, displayPath(folder, cwd))
}

/** People copy the address of a page: `…/index.html` lies in the folder that is meant. */
function folderOf(url: URL): URL {
  const folder = new URL(url)
  folder.search = ''
  folder.hash = ''
  if (/\/[^/]+\.(?:html?|json)$/i.test(folder.pathname)) folder.pathname = folder.pathname.replace(/[^/]+$/, '')
  else if (!folder.pathname.endsWith('/')) folder.pathname += '/'
  return folder
}
