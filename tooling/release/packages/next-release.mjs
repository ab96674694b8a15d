import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { manifestOf } from './registry.mjs'
import { run } from './run.mjs'

/** By this a migrated title is known. */
export const MIGRATED_TITLE = ' (bản mới)'

const DEPENDENCIES = ['dependencies', 'devDependencies', 'peerDependencies']

/** The next minor version. */
const nextMinor = (version) => version.replace(/^(\d+)\.(\d+)\..*$/, (_, major, minor) => `${major}.${Number(minor) + 1}.0`)

/**
 * The same packages as the release after this one would have them: each a minor version on, and a new version of the issue model to
 * which a step leads. It is written into what is built, wherever the code of the model stands.
 *
 * @param tarballs those of this release
 * @param folder an empty folder for the new ones
 * @returns their files, in the same order
 */
export function nextRelease(tarballs, folder) {
  const versions = new Map(tarballs.map((one) => manifestOf(one)).map(({ name, version }) => [name, nextMinor(version)]))
  const changed = []
  const next = tarballs.map((tarball) => {
    const place = path.join(folder, path.basename(tarball, '.tgz'))
    const content = path.join(place, 'package')
    mkdirSync(place, { recursive: true })
    run('tar', ['-xzf', path.relative(place, tarball)], place)
    const file = path.join(content, 'package.json')
    const manifest = JSON.parse(readFileSync(file, 'utf8'))
    manifest.version = versions.get(manifest.name)
    for (const kind of DEPENDENCIES)
      for (const name of Object.keys(manifest[kind] ?? {})) if (versions.has(name)) manifest[kind][name] = `^${versions.get(name)}`
    writeFileSync(file, JSON.stringify(manifest))
    if (migrateModel(content)) changed.push(manifest.name)
    const made = path.join(folder, `${path.basename(place)}-next.tgz`)
    run('tar', ['-czf', path.relative(place, made), 'package'], place)
    return made
  })
  // The command and the creator hold the code of other packages
  for (const name of ['@bantin/schema', 'bantin'])
    if (!changed.includes(name))
      throw new Error(`${name} is built in another way than before: no step of migration could be written into it`)
  return next
}

/** Raise the version of the model in the built files of a package, and add the step that leads to it; whether it holds the model. */
function migrateModel(content) {
  const files = readdirSync(content, { recursive: true })
  const codes = files.filter((one) => one.endsWith('.js')).map((one) => [one, readFileSync(path.join(content, one), 'utf8')])
  const [version] = codes.flatMap(([, code]) => /\bSCHEMA_VERSION ?= ?(\d+)\b/.exec(code)?.[1] ?? [])
  if (version === undefined) return false
  const steps = [
    `{kind:"bulletin",from:${version},up:(old)=>({...old,title:old.title+${JSON.stringify(MIGRATED_TITLE)}})}`,
    `{kind:"issue",from:${version},up:(old)=>old}`,
  ]
  const renewed = codes.map(([one, code]) => {
    const next = code
      .replace(/\b(SCHEMA_VERSION ?= ?)\d+\b/, `$1${Number(version) + 1}`)
      .replace(/\b(migrations ?= ?\[)/, (start) => `${start}${steps.join(',')},`)
    writeFileSync(path.join(content, one), next)
    return next
  })
  // What was kept from an older build is known by this name
  for (const one of files.filter((file) => path.basename(file) === 'build-id.txt')) writeFileSync(path.join(content, one), 'next')
  return renewed.some((code) => code.includes(MIGRATED_TITLE))
}
