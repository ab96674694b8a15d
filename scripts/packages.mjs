/**
 * Prove the published form: pack every package, lint the tarballs, make a project with the packed create-bantin, install the tarballs
 * in it with npm, check and build it as its readme says, and hold what comes of it against the workspace; then type-check and import
 * every entry as a program outside of the workspace sees it, and build a fork of the reader site.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { consume } from '../tooling/release/packages/consumer.mjs'
import { buildWithOldNode, renderWithOldNode } from '../tooling/release/packages/old-node.mjs'
import { makeProject } from '../tooling/release/packages/project.mjs'
import { root, run } from '../tooling/release/packages/run.mjs'
import { lintTarballs, packAll } from '../tooling/release/packages/tarballs.mjs'
import { forkReader } from './fork.mjs'

const dir = mkdtempSync(path.join(os.tmpdir(), 'bantin-packages-'))
const start = performance.now()
const tell = (text) => console.log(`${((performance.now() - start) / 1000).toFixed(0).padStart(4)} s  ${text}`)

try {
  const { tarballs, entries } = packAll(dir)
  tell(`${tarballs.length} packages packed`)
  await lintTarballs(tarballs)
  tell('publint and attw find nothing')
  const project = makeProject(dir, tarballs, tell)
  tell(buildWithOldNode(project))
  tell(await consume(project.folder, entries))
  tell(renderWithOldNode(project, entries))
  const pages = forkReader({ app: path.join(root, 'apps/reader'), fork: path.join(project.folder, 'fork'), run })
  tell(`a fork of the reader site bears its new name on ${pages} pages`)
} finally {
  rmSync(dir, { recursive: true, force: true })
}
