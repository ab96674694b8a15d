/**
 * Prove the published form: pack every package, lint the tarballs, make a project with the packed create-bantin, install it with npm
 * from a registry that has the tarballs, check and build it as its readme says, and hold what comes of it against the workspace; then
 * type-check and import every entry as a program outside of the workspace sees it, build a fork of the reader site, make the next
 * project and follow the tutorial without a network, and upgrade the first project to a later release.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { consume } from '../tooling/release/packages/consumer.mjs'
import { buildWithOldNode, renderWithOldNode } from '../tooling/release/packages/old-node.mjs'
import { makeOfflineProject, makeProject } from '../tooling/release/packages/project.mjs'
import { serveTarballs } from '../tooling/release/packages/registry.mjs'
import { root, runBeside } from '../tooling/release/packages/run.mjs'
import { lintTarballs, packAll } from '../tooling/release/packages/tarballs.mjs'
import { upgradeProject } from '../tooling/release/packages/upgrade.mjs'
import { forkReader } from './fork.mjs'
import { followTutorial } from './tutorial.mjs'

const dir = mkdtempSync(path.join(os.tmpdir(), 'bantin-packages-'))
const start = performance.now()
const tell = (text) => console.log(`${((performance.now() - start) / 1000).toFixed(0).padStart(4)} s  ${text}`)

try {
  const { tarballs, entries } = packAll(dir)
  tell(`${tarballs.length} packages packed`)
  const registry = await serveTarballs(tarballs)
  const from = { tarballs, registry }
  const lint = async () => {
    await lintTarballs(tarballs)
    tell('publint and attw find nothing')
  }
  const [project] = await Promise.all([makeProject(dir, from, tell), lint()])
  registry.close()
  const asConsumer = async () => {
    tell(await buildWithOldNode(project))
    tell(await consume(project.folder, entries))
    tell(await renderWithOldNode(project, entries))
    const fork = path.join(project.folder, 'fork')
    const pages = await forkReader({ app: path.join(root, 'apps/reader'), fork, run: runBeside })
    // A bulletin within a bulletin would count among its issues
    rmSync(fork, { recursive: true })
    tell(`a fork of the reader site bears its new name on ${pages} pages`)
  }
  const offline = async () => {
    const { told, ...next } = await makeOfflineProject(dir, from, project)
    tell(told)
    if (process.platform !== 'win32') tell(await followTutorial(next))
  }
  await Promise.all([asConsumer(), offline()])
  tell(await upgradeProject(project, tarballs, path.join(dir, 'next')))
} finally {
  rmSync(dir, { recursive: true, force: true })
}
