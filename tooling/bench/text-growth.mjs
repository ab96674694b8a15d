/** How much longer ten times the text takes: it should be ten times, whatever the text is. */
import process from 'node:process'
import * as citations from '@bantin/citations'
import { findPlaces } from '@bantin/places'
import { parseDate } from '@bantin/vietnamese/calendar'
import { decode, detect, encode, repair } from '@bantin/vietnamese/encoding'
import { checkSpelling, isSyllable, normalize, placeTones } from '@bantin/vietnamese/orthography'
import { compare, fold, match, slug, sortKey } from '@bantin/vietnamese/search'
import { readAloud, toSSML } from '@bantin/vietnamese/speech'
import { checkTypography } from '@bantin/vietnamese/typography'
import { citedText } from './text-samples.mjs'

const SIZE = 1_000_000
const LIMIT = 11

/** As many bytes as the text has characters, made from its beginning. */
function bytesOf(text) {
  const piece = encode(text.slice(0, 20_000), 'tcvn3', { onUnencodable: () => {} })
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < bytes.length; at += piece.length) bytes.set(piece.subarray(0, bytes.length - at), at)
  return bytes
}

const same = (text) => text

/** Functions on a text, and what of it they are given. */
const functions = {
  decode: [(bytes) => decode(bytes, 'tcvn3'), bytesOf],
  'decode (string)': [(text) => decode(text, 'vni'), same],
  encode: [(text) => encode(text, 'tcvn3', { onUnencodable: () => {} }), same],
  'detect (bytes)': [(bytes) => detect(bytes), bytesOf],
  detect: [(text) => detect(text), same],
  repair: [(text) => repair(text), same],
  normalize: [(text) => normalize(text), same],
  placeTones: [(text) => placeTones(text, { style: 'main-vowel' }), same],
  isSyllable: [(text) => isSyllable(text), same],
  checkSpelling: [(text) => checkSpelling(text), same],
  checkTypography: [(text) => checkTypography(text), same],
  fold: [(text) => fold(text), same],
  slug: [(text) => slug(text), same],
  compare: [([a, b]) => compare(a, b), (text) => [text, `${text}z`]],
  sortKey: [(text) => sortKey(text), same],
  match: [(text) => match(text, 'sinh hoat'), same],
  readAloud: [(text) => readAloud(text), same],
  toSSML: [(text) => toSSML(text), same],
  parseDate: [(text) => parseDate(text), same],
  findCitations: [(text) => citations.findCitations(text), same],
  resolve: [(found) => citations.resolve(found), (text) => citations.findCitations(text)],
  findPlaces: [(text) => findPlaces(text), same],
}

const repeated = (piece) => (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

const texts = {
  'Vietnamese with citations': citedText,
  digits: repeated('7'),
  dots: repeated('.'),
  '“1/1/1/…”': repeated('1/'),
  'combining marks': repeated('\u0301'),
  'lone surrogates': repeated('\ud800'),
  '“Nghị quyết số …”': repeated('Nghị quyết số '),
  'right to left': repeated('שלום '),
  'no spaces': repeated('đường'),
}

/**
 * Milliseconds that the processor spends on one run, whatever else the machine does. Its clock ticks every few milliseconds, so short runs are
 * counted together.
 */
function timeOf(run, inputs) {
  const before = process.threadCpuUsage()
  for (let runs = 1; ; runs++) {
    run(inputs[runs % inputs.length])
    const { user, system } = process.threadCpuUsage(before)
    const spent = (user + system) / 1000
    if (spent > 120 || runs === 1000) return spent / runs
  }
}

/** Ten times the text against the text, in that order of runs. */
function measure(run, little, much) {
  run(little[0])
  globalThis.gc?.()
  // less than a tenth of a millisecond counts as a tenth
  const theirs = Math.max(timeOf(run, little), 0.1)
  globalThis.gc?.()
  const ours = timeOf(run, much)
  return { ours, theirs, ratio: ours / theirs }
}

/** One function on one kind of text. What is above the limit is measured again: other work on the machine only adds. */
function growth(name, kind, { small, large }) {
  const [run, prepare] = functions[name]
  try {
    const [little, much] = [small.map(prepare), [prepare(large)]]
    let best = measure(run, little, much)
    for (let again = 0; again < 2 && best.ratio > LIMIT && best.ours < 3000; again++) {
      const other = measure(run, little, much)
      if (other.ratio < best.ratio) best = other
    }
    return { name, kind, ...best }
  } catch (error) {
    return { name: `${name} throws ${error.name}`, kind, ours: 0, theirs: 0, ratio: Number.POSITIVE_INFINITY }
  }
}

/** Every function on every text. */
export function* growths(names = Object.keys(functions)) {
  for (const [kind, textOf] of Object.entries(texts)) {
    // cloned, a string is in one piece
    const large = structuredClone(textOf(SIZE * 10))
    // its ten parts, so that neither fits a cache that the other does not
    const small = Array.from({ length: 10 }, (_, i) => structuredClone(large.slice(i * SIZE, (i + 1) * SIZE)))
    for (const name of names) if (name !== 'resolve' || 'resolve' in citations) yield growth(name, kind, { small, large })
  }
}

/** The row of the worst. */
export function worstGrowth() {
  const worst = [...growths()].reduce((one, other) => (other.ratio > one.ratio ? other : one))
  return {
    what: `${Object.keys(functions).length} functions on 10 MB of ${Object.keys(texts).length} kinds of text; the worst: \`${worst.name}\`, ${worst.kind}`,
    baseline: 'the same function on 1 MB',
    ours: worst.ours,
    theirs: worst.theirs,
    ratio: worst.ratio,
    limit: LIMIT,
  }
}
