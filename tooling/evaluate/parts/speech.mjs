/** Texts as a voice says them. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readAloud } from '@bantin/vietnamese/speech'
import { heldAside } from '../corpus/held-aside.mjs'
import { informative, share, tally } from '../row.mjs'

const LIMIT = 0.97
const own = readFileSync(path.join(import.meta.dirname, '../cases/speech.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

/** Case, punctuation, hyphens and spaces are not heard. */
const heard = (text) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[,.;:]/g, '')
    .replace(/-/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const fault = (text, readings, options) => {
  const got = readAloud(text, options).text
  return readings.some((one) => heard(one) === heard(got)) ? undefined : `${text}: ${got}, not ${readings[0]}`
}

const inNorth = (cases) => tally(cases, ({ input, expected, alt = [] }) => fault(input, [expected, ...alt]))

function rowsOf(name, cases) {
  const categories = [...new Set(cases.map(({ category }) => category))]
  const rows = categories.map((category) => share(`${name}: ${category}`, inNorth(cases.filter((one) => one.category === category)), LIMIT))
  const southern = cases.filter(({ south }) => south !== undefined)
  rows.push(share(`${name}: all categories`, inNorth(cases), LIMIT))
  rows.push(
    share(
      `${name}: as said in the South`,
      tally(southern, ({ input, south }) => fault(input, [south], { region: 'south' })),
      LIMIT,
    ),
  )
  return rows
}

export function speech() {
  const rows = rowsOf('own', own)
  const others = heldAside('speech.cases').filter((one) => one.input !== undefined)
  if (others.length > 0) rows.push(...rowsOf('held aside', others).map(informative))
  return {
    title: 'Speech',
    about: '`readAloud`. Case, `,.;:`, hyphens and spaces are not compared; where a text can be said in several ways, each is right.',
    rows,
  }
}
