/** Damage to valid files, always the same for one number. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { pick, seeded } from '../random.mjs'

/** Change, cut out, double or mix up some bytes, or cut the file off. */
function damagedBytes(bytes, random) {
  const copy = Buffer.from(bytes)
  const at = () => Math.floor(random() * copy.length)
  const kind = random()
  if (kind < 0.1) return copy.subarray(0, at())
  if (kind < 0.3) {
    const [from, to] = [at(), at()].sort((a, b) => a - b)
    return Buffer.concat([copy.subarray(0, from), copy.subarray(Math.min(to, from + 200))])
  }
  if (kind < 0.5) {
    const from = at()
    const piece = copy.subarray(from, from + Math.floor(random() * 400))
    const place = at()
    return Buffer.concat([copy.subarray(0, place), piece, piece, copy.subarray(place)])
  }
  for (let i = 0; i <= random() * 20; i++) copy[at()] = Math.floor(random() * 256)
  return copy
}

/** Signs that markup is made of: half of the changes put one where it does not belong. */
const SIGNS = [
  '<',
  '>',
  '/>',
  '</',
  '"',
  '&',
  '&#',
  '<!--',
  ']]>',
  '<![CDATA[',
  '<w:tbl>',
  '</w:p>',
  '<w:p>',
  '<w:tc>',
  '-1',
  '99999999999',
  '',
]

function damagedMarkup(text, random) {
  let damaged = text
  for (let i = 0; i <= random() * 6; i++) {
    const at = Math.floor(random() * damaged.length)
    const length = Math.floor(random() * (random() < 0.5 ? 4 : 80))
    const other = Math.floor(random() * damaged.length)
    const put = random() < 0.5 ? pick(SIGNS, random) : damaged.slice(other, other + Math.floor(random() * 300))
    damaged = damaged.slice(0, at) + put + damaged.slice(at + length)
  }
  return damaged
}

/** Damage the markup within an archive: damage to packed bytes seldom gets past the sums of the archive. */
function damagedParts(bytes, random) {
  const parts = unzipSync(bytes)
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name))
  for (let i = 0; i <= random() * 2; i++) {
    const name = random() < 0.6 ? 'word/document.xml' : pick(names, random)
    parts[name] = strToU8(damagedMarkup(strFromU8(parts[name]), random))
  }
  return zipSync(parts, { level: 0 })
}

const WAYS = { bytes: damagedBytes, parts: damagedParts }

/** The damaged file of one number. */
export function damagedFile(files, way, number) {
  const random = seeded(number * 7919 + 1)
  return new Uint8Array(WAYS[way](files[number % files.length], random))
}

/** The file cut off at each percent of its length. */
export const cutFile = (files, number) => {
  const bytes = files[Math.floor(number / 100) % files.length]
  return new Uint8Array(bytes.slice(0, Math.floor((bytes.length * (number % 100)) / 100)))
}
