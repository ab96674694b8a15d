/** Files against what they are known to hold. */
import { importFile } from '@bantin/drafting'
import { doc } from '@bantin/from-doc'
import { docx } from '@bantin/from-docx'
import { html } from '@bantin/from-html'
import { pdf } from '@bantin/from-pdf'
import { text } from '@bantin/from-text'
import { f1, share } from '../row.mjs'
import { countSame, partsOfDraft, partsOfKnown, wordsOfDraft, wordsOfKnown } from './parts-of.mjs'

export const WAYS = ['unicode', 'tcvn3', 'vni-windows']
export const LABELS = { unicode: 'Unicode', tcvn3: '.VnTime', 'vni-windows': 'VNI-Times' }

/** The importers as the command has them. */
export function importersFor(changes) {
  const word = docx({ changes })
  return [word, doc({ reader: word }), pdf(), html(), text()]
}

/**
 * The words of a file in order and, beside them, what should have been left out; then how many of its parts came back.
 *
 * @param {{ name: string, bytes: Uint8Array, document: object, gone?: readonly string[] }} one `gone`: deleted words
 */
export async function judgeFile({ name, bytes, document, gone = [] }, importers) {
  const draft = await importFile({ name, bytes: new Uint8Array(bytes) }, importers)
  const [got, expected] = [wordsOfDraft(draft), wordsOfKnown(document)]
  const at = expected.findIndex((one, i) => one !== got[i])
  const parts = [partsOfDraft(draft), partsOfKnown(document)]
  if (at >= 0 || got.length !== expected.length) {
    const place = at < 0 ? expected.length : at
    const [is, should] = [got, expected].map((words) => words.slice(place, place + 5).join(' '))
    return { parts, wrong: `${name}: “${is}” for “${should}”` }
  }
  const left = draft.leftOut.map((one) => one.text.trim())
  const missing = gone.find((one) => !left.includes(one))
  return { parts, wrong: missing && `${name}: “${missing}” is not among what was left out` }
}

/** Rows for files of one sort. */
export async function judge(what, cases, { structure = [], changes } = {}) {
  const importers = importersFor(changes)
  const wrong = []
  const kinds = new Map()
  for (const one of cases) {
    const { parts, wrong: fault } = await judgeFile(one, importers)
    if (fault) wrong.push(fault)
    const [found, expected] = parts
    for (const kind of Object.keys(expected)) {
      const sum = kinds.get(kind) ?? { right: 0, found: 0, expected: 0, wrong: [] }
      kinds.set(kind, {
        right: sum.right + countSame(found[kind], expected[kind]),
        found: sum.found + found[kind].length,
        expected: sum.expected + expected[kind].length,
        wrong: [...sum.wrong, ...expected[kind].filter((text) => !found[kind].includes(text)).map((text) => `${one.name}: ${text}`)],
      })
    }
  }
  return [
    share(`${what}: files with every word in its place`, { cases: cases.length, right: cases.length - wrong.length, wrong }, 1),
    ...structure
      .map((kind) => [kind, kinds.get(kind) ?? { right: 0, found: 0, expected: 0 }])
      .filter(([, { found, expected }]) => found + expected > 0)
      .map(([kind, sum]) => f1(`${what}: ${kind}`, sum)),
  ]
}
