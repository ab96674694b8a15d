/** Citations found in sentences, against what somebody marked by hand. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { findCitations } from '@bantin/citations'
import { heldAside } from '../corpus/held-aside.mjs'
import { f1, informative, share, tally } from '../row.mjs'

const folder = path.resolve(import.meta.dirname, '../../../packages/citations/test/cases')
const own = (file) =>
  readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))

/** What makes a citation the same: the place of its number and what it names; without a number, its place in the text and its name. */
const core = ({ core, start, docType, number, year, symbol, name, nature }) =>
  core ? JSON.stringify([core.start, core.end, docType, number, year, symbol]) : JSON.stringify([start, nature, docType, year, name])
const whole = ({ start, end }) => `${start}-${end}`
const sorted = (value) =>
  Array.isArray(value) || typeof value !== 'object' || value === null
    ? value
    : Object.fromEntries(
        Object.keys(value)
          .sort()
          .map((key) => [key, sorted(value[key])]),
      )
const fields = ({ text: _, variant: __, ...citation }) =>
  JSON.stringify(sorted({ ...citation, core: citation.core && { ...citation.core, text: undefined } }))

/** How many of the citations have a partner with the same key. */
function compare(cases, keyOf) {
  const sum = { right: 0, found: 0, expected: 0, wrong: [] }
  for (const { id, text, citations } of cases) {
    const got = findCitations(text)
    const open = new Map()
    for (const one of got) open.set(keyOf(one), (open.get(keyOf(one)) ?? 0) + 1)
    sum.found += got.length
    sum.expected += citations.length
    for (const one of citations) {
      const left = open.get(keyOf(one)) ?? 0
      open.set(keyOf(one), left - 1)
      if (left > 0) sum.right++
      else
        sum.wrong.push(
          `${id}: ${one.text ?? text.slice(one.start, one.end)} is not among ${got.map((other) => other.text).join(' · ') || 'none'}`,
        )
    }
    for (const [, left] of open) if (left > 0) sum.wrong.push(`${id}: ${left} too many`)
  }
  return sum
}

const quiet = (cases) =>
  tally(cases, ({ id, text }) => {
    const [found] = findCitations(text)
    return found && `${id}: ${found.text}`
  })

const rowsOf = (name, gold, negative) => [
  f1(`${name}: number, symbol and kind (core)`, compare(gold, core), 0.98),
  f1(`${name}: place of the whole citation`, compare(gold, whole), 0.95),
  f1(`${name}: every field`, compare(gold, fields)),
  share(`${name}: sentences without a citation in which none is found`, quiet(negative), 1),
]

export function citations() {
  const rows = rowsOf('sentences of the tests', own('gold.jsonl'), own('negative.jsonl'))
  const [gold, negative] = [heldAside('citations.gold'), heldAside('citations.neg')]
  if (gold.length > 0) rows.push(...rowsOf('held aside', gold, negative).map(informative))
  return { title: 'Citations', about: '`findCitations`. The score is F1: of what is found and of what should be.', rows }
}
