/** Clean text must stay: words that `repair` changes, per 100,000. */
import { repair } from '@bantin/vietnamese/encoding'
import { languages } from '../corpus/other-languages.mjs'
import { bulletinLines, testSentences } from '../corpus/vietnamese.mjs'
import { pick, seeded, shuffled } from '../random.mjs'
import { atMost } from '../row.mjs'

const WORDS = 100_000

/** Lines of one sentence, of several, and of single words in any order, until there are enough words. */
function linesOf(sentences, random) {
  const words = sentences.flatMap((sentence) => sentence.split(/\s+/))
  const lines = []
  let count = 0
  const add = (line) => {
    lines.push(line)
    count += line.split(/\s+/).length
  }
  while (count < WORDS) {
    for (const sentence of shuffled(sentences, random)) add(sentence)
    for (let i = 0; i < sentences.length; i += 3) add(Array.from({ length: 3 }, () => pick(sentences, random)).join(' '))
    for (let i = 0; i < sentences.length; i += 4)
      add(Array.from({ length: 1 + Math.floor(random() * 12) }, () => pick(words, random)).join(' '))
  }
  return { lines, count }
}

/** Words of the text as given that a repair touches. */
function switched(text) {
  return repair(text).repairs.map(({ before, after, kind }) => ({
    words: before.split(/\s+/).filter(Boolean).length,
    fault: `${kind}: ${before.slice(0, 40)} → ${after.slice(0, 40)}`,
  }))
}

function row(language, sentences, random) {
  const clean = sentences.map((sentence) => sentence.normalize('NFC'))
  const { lines, count } = linesOf(clean, random)
  const found = [...lines.flatMap(switched), ...switched(lines.join('\n'))]
  const changed = found.reduce((sum, { words }) => sum + words, 0)
  // each text is judged line by line and as a whole
  const cases = count * 2
  const figure = (changed / cases) * 1e5
  const wrong = found.map(({ fault }) => fault)
  return atMost(`${language}, words left as they are`, { figure, unit: 'per 100,000', cases, right: cases - changed, wrong }, 1)
}

export async function cleanText() {
  const random = seeded(3)
  const texts = { Vietnamese: [...bulletinLines, ...(await testSentences())], ...languages }
  return {
    title: 'Clean text',
    about:
      '`repair` on text that is whole: sentences shuffled and joined, and words in any order, line by line and as one text. A word counts as switched when any letter of it changes.',
    rows: Object.entries(texts).map(([language, sentences]) => row(language, sentences, random)),
  }
}
