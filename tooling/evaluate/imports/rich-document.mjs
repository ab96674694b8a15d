/** Known documents with what makes Word files hard: tracked changes, text boxes, lists in lists, merged cells. */
import { pick, seeded } from '../random.mjs'
import { CELLS, freshFrom, HEADINGS, ITEMS, TITLES } from './word-stock.mjs'

/** In which markup a text box is written. */
export const BOXES = ['drawing', 'vml', 'alternate']

const BOX_TITLES = ['Cần nhớ', 'Số máy trực', 'Lưu ý khi phơi', 'Giờ mở cửa']

/**
 * A document of one seed.
 *
 * @param {number} seed
 * @param {readonly string[]} sentences clean sentences, each with its final stop
 * @param {{ changes?: boolean, boxes?: readonly string[] }} options the markup of its boxes, none for none
 */
export function richDocument(seed, sentences, { changes = true, boxes = BOXES } = {}) {
  const random = seeded(seed * 31 + 7)
  const fresh = freshFrom(random)
  const plain = (box) => ({ type: 'paragraph', runs: [{ text: `${fresh(sentences)} ${fresh(sentences)}` }], ...(box ? { box } : {}) })
  const changed = () => ({
    type: 'paragraph',
    runs: [
      { text: `${fresh(sentences)} ` },
      { text: `${fresh(ITEMS)}, `, inserted: true },
      { text: `${fresh(ITEMS)}, `, deleted: true },
      { text: fresh(ITEMS), inserted: true, bold: true },
      { text: '. ' },
      { text: fresh(sentences), deleted: true },
    ],
  })
  const box = (how) => ({
    how,
    paragraphs: [[{ text: pick(BOX_TITLES, random), bold: true }], [{ text: fresh(sentences) }], [{ text: fresh(sentences) }]],
  })
  const item = (ordered, items) => ({ text: `${fresh(ITEMS)};`, ...(items ? { ordered, items } : {}) })
  const list = (ordered) => ({
    type: 'list',
    ordered,
    items: [
      item(),
      // the third level is of the kind of the first
      item(!ordered, [item(), item(ordered, [item(), item()]), item()]),
      item(ordered, [item(), item()]),
    ],
  })
  const cell = (columns = 1, rows = 1) => ({ text: fresh(CELLS), columns, rows })
  const merged = () => ({
    type: 'merged',
    rows: [
      [{ text: 'Nơi', columns: 1, rows: 2 }, { text: 'Khi nào', columns: 2, rows: 1 }, cell()],
      [cell(), cell(), cell()],
      [cell(1, 2), cell(), cell(2, 1)],
      [cell(2, 1), cell()],
      [cell(4, 1)],
    ],
  })
  const heading = (level) => ({ type: 'heading', level, text: fresh(HEADINGS) })
  const boxed = boxes.length > 0 ? boxes.map((how) => plain(box(how))) : [plain()]
  const others = [...(changes ? [changed(), changed()] : []), merged(), list(seed % 2 === 0)]
  return { title: TITLES[seed % TITLES.length], blocks: [plain(), heading(2), ...boxed, plain(), heading(2), ...others, plain()] }
}

/** The document as it reads when all its changes are accepted, or rejected. */
export function settled(known, outcome) {
  const gone = outcome === 'accept' ? 'deleted' : 'inserted'
  const blocks = known.blocks.map((block) =>
    block.type === 'paragraph' ? { ...block, runs: block.runs.filter((run) => !run[gone]) } : block,
  )
  return { ...known, blocks }
}

/** The words that are then in the list of what was left out. */
export const goneWith = ({ blocks }, outcome) =>
  blocks.flatMap(({ runs = [] }) => runs.filter((run) => run[outcome === 'accept' ? 'deleted' : 'inserted']).map(({ text }) => text.trim()))
