/** `pnpm sbom`: what we publish and everything that it needs, with versions, licences and checksums, as CycloneDX in dist/sbom.cdx.json. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { published } from './packages/published.mjs'
import { root, run } from './packages/run.mjs'

const file = path.join(root, 'dist/sbom.cdx.json')
mkdirSync(path.dirname(file), { recursive: true })
const filters = published.flatMap(({ manifest }) => ['--filter', manifest.name])
run('pnpm', [...filters, 'sbom', '--prod', '--sbom-format', 'cyclonedx', '--sbom-spec-version', '1.6', '--out', file], root)
const licences = JSON.parse(run('pnpm', [...filters, 'licenses', 'list', '--prod', '--json'], root))

const bom = JSON.parse(readFileSync(file, 'utf8'))
const nameOf = ({ group, name }) => (group ? `${group}/${name}` : name)
const there = new Set(bom.components.map(nameOf))
// pnpm lists what the packages need; those that no other one needs are added
for (const { manifest } of published) {
  if (there.has(manifest.name)) continue
  const purl = `pkg:npm/${manifest.name.replace('@', '%40')}@${manifest.version}`
  const [group, name] = manifest.name.startsWith('@') ? manifest.name.split('/') : [undefined, manifest.name]
  const facts = { type: 'library', name, version: manifest.version, purl, 'bom-ref': purl, ...(group ? { group } : {}) }
  bom.components.push({ ...facts, description: manifest.description, licenses: [{ license: { id: manifest.license } }] })
  const needed = bom.components.filter((one) => Object.hasOwn(manifest.dependencies ?? {}, nameOf(one))).map((one) => one['bom-ref'])
  bom.dependencies.push({ ref: purl, dependsOn: needed })
}
// What a package says of its licence in the way of long ago
for (const one of bom.components) {
  const [licence] = Object.entries(licences).find(([, all]) => all.some(({ name }) => name === nameOf(one))) ?? []
  if (!one.licenses?.length && licence) one.licenses = [{ expression: licence }]
}
bom.components.sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1))
writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`)

const named = new Set(bom.components.map(nameOf))
const wanted = published.flatMap(({ manifest }) => [manifest.name, ...Object.keys(manifest.dependencies ?? {})])
const missing = [...new Set(wanted)].filter((name) => !named.has(name)).map((name) => `${name} is missing`)
const bare = bom.components
  .filter(({ licenses, purl }) => !purl || !licenses?.length)
  .map((one) => `${nameOf(one)} has no licence or address`)
for (const problem of [...missing, ...bare]) console.error(`sbom: ${problem}`)
if (missing.length + bare.length === 0) console.log(`dist/sbom.cdx.json: ${bom.components.length} components`)
process.exitCode = missing.length + bare.length > 0 ? 1 : 0
