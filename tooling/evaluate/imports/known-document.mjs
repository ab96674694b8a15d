/** Documents whose every word is known: what the importers must bring back. */
import { pick, seeded } from '../random.mjs'
import { CELLS, freshFrom, HEADINGS, ITEMS, TITLES } from './word-stock.mjs'

/**
 * A document of one seed.
 *
 * @param {number} seed
 * @param {readonly string[]} sentences clean sentences, each with its final stop
 */
export function knownDocument(seed, sentences) {
  const random = seeded(seed)
  const fresh = freshFrom(random)
  const text = (count) => Array.from({ length: count }, () => fresh(sentences)).join(' ')
  const paragraph = () => ({ type: 'paragraph', runs: [{ text: text(2 + Math.floor(random() * 2)) }] })
  const marked = () => ({
    type: 'paragraph',
    runs: [
      { text: `${fresh(sentences)} ` },
      { text: fresh(ITEMS), bold: true },
      { text: `. ${fresh(sentences)} ` },
      { text: fresh(ITEMS), italic: true },
      { text: '.' },
    ],
  })
  const noted = () => ({
    type: 'paragraph',
    runs: [{ text: fresh(sentences) }, { note: fresh(sentences) }, { text: ` ${fresh(sentences)}` }],
  })
  const list = (ordered, nested) => ({
    type: 'list',
    ordered,
    items: Array.from({ length: 3 }, (_, i) => ({
      text: `${fresh(ITEMS)};`,
      items: nested && i === 1 ? [{ text: `${fresh(ITEMS)}.` }, { text: `${fresh(ITEMS)}.` }] : [],
    })),
  })
  const table = () => ({
    type: 'table',
    header: ['Nơi', 'Khi nào', 'Bao nhiêu'],
    rows: Array.from({ length: 3 }, () => [pick(CELLS, random), pick(CELLS, random), pick(CELLS, random)]),
  })
  const heading = (level) => ({ type: 'heading', level, text: fresh(HEADINGS) })
  return {
    title: TITLES[seed % TITLES.length],
    blocks: [
      paragraph(),
      heading(2),
      marked(),
      list(seed % 2 === 0, false),
      paragraph(),
      heading(2),
      table(),
      noted(),
      heading(3),
      list(false, seed % 3 === 0),
      noted(),
      paragraph(),
    ],
  }
}

/** The same with fewer kinds of things, for formats that cannot hold them. */
export const without = (known, ...types) => ({
  ...known,
  blocks: known.blocks
    .filter(({ type }) => !types.includes(type))
    .map((block) =>
      types.includes('note') && block.runs ? { ...block, runs: block.runs.filter((run) => run.note === undefined) } : block,
    ),
})
