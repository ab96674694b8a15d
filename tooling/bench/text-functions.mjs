/**
 * The functions for Vietnamese text, on a million characters of it: some against a plain pass of the language itself over the same text,
 * all of them against themselves on ten times as much.
 */
import { findCitations } from '@bantin/citations'
import { encode, repair } from '@bantin/vietnamese/encoding'
import { checkSpelling } from '@bantin/vietnamese/orthography'
import { fold } from '@bantin/vietnamese/search'
import { alternate, median } from './measure.mjs'
import { worstGrowth } from './text-growth.mjs'
import { citedText, shownAsLatin1, vietnameseText } from './text-samples.mjs'

const SIZE = 1_000_000

/** Medians of ours and of the baseline, taken in turn. */
async function ratio(what, baseline, ours, theirs, limit) {
  const [mine, other] = (await alternate([ours, theirs], { warmup: 3, runs: 9 })).map(median)
  return { what, baseline, ours: mine, theirs: other, ratio: mine / other, limit }
}

const split = (text) => text.match(/[\p{L}\p{M}]+/gu)
const decompose = (text) => text.normalize('NFD')

/** Rows against the language itself. */
export async function textRatios() {
  const clean = vietnameseText(SIZE)
  const cited = citedText(SIZE)
  const damaged = shownAsLatin1(encode(clean, 'tcvn3', { onUnencodable: () => {} }))
  const words = 'the words of the same text, split by a regular expression'
  return [
    await ratio(
      '`fold`, 1 MB of Vietnamese',
      '`normalize("NFD")` of the same text',
      () => fold(clean),
      () => decompose(clean),
      2,
    ),
    await ratio(
      '`findCitations`, 1 MB with a citation every 600 characters',
      words,
      () => findCitations(cited),
      () => split(cited),
      2,
    ),
    // as a damaged text it would be a string of bytes, which is split twice as fast
    await ratio(
      '`repair`, 1 MB of TCVN3 shown as Latin-1',
      'the words of the same text in Unicode, split by a regular expression',
      () => repair(damaged),
      () => split(clean),
      4,
    ),
    await ratio(
      '`repair`, 1 MB of clean text',
      words,
      () => repair(clean),
      () => split(clean),
      1.5,
    ),
    await ratio(
      '`checkSpelling`, 1 MB of Vietnamese',
      words,
      () => checkSpelling(clean),
      () => split(clean),
      3,
    ),
  ]
}

/** Rows of the report. */
export const textFunctions = async () => [...(await textRatios()), worstGrowth()]
