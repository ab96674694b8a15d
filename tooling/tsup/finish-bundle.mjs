/**
 * Finish a bundled command, in the folder of its package: node finish-bundle.mjs FOLDER. `THIRD-PARTY.txt` holds the licences of the
 * packages whose code is part of it, `build-id.txt` a name that changes with every byte of it.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = pathToFileURL(`${path.resolve(process.argv[2])}/`)
const metafile = new URL('metafile-esm.json', folder)
const inputs = Object.keys(JSON.parse(readFileSync(metafile, 'utf8')).inputs)
const packages = new Set(inputs.flatMap((input) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input.replaceAll('\\', '/')) ?? []))

const notices = [...packages].map((input) => {
  const place = path.resolve(input)
  const { name, version, licenses, license = licenses?.[0]?.type } = JSON.parse(readFileSync(`${place}/package.json`, 'utf8'))
  const file = readdirSync(place).find((one) => /^licen[cs]e/i.test(one))
  return [name, `${name} ${version} (${license})\n\n${file ? readFileSync(`${place}/${file}`, 'utf8').trim() : ''}\n`]
})
const unique = new Map(notices.sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(new URL('THIRD-PARTY.txt', folder), [...unique.values()].join(`\n${'-'.repeat(80)}\n\n`))
rmSync(metafile)

const digest = createHash('sha256')
for (const name of readdirSync(folder)
  .filter((one) => one.endsWith('.js'))
  .sort())
  digest.update(name).update(readFileSync(new URL(name, folder)))
writeFileSync(new URL('build-id.txt', folder), digest.digest('hex').slice(0, 16))
