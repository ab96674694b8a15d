import type { CompiledIssue } from '@bantin/compile'
import type { Report } from '../blocks/walk.ts'
import { itemLeftOut } from '../rules/item-left-out.ts'
import { fitItems } from '../time/fit-items.ts'
import { inWords } from '../time/in-words.ts'
import { labels } from '../words/labels.ts'
import type { Reading } from './begin-walk.ts'
import { chooseItems } from './choose-items.ts'
import { closing, opening } from './frames.ts'
import { readItem } from './read-item.ts'
import type { Script } from './script.ts'

/** Read everything once, and keep what fits the slot together with its opening and closing lines. */
export function buildScript(issue: CompiledIssue, reading: Reading): Script {
  const { options, report } = reading
  const frames = { opening: opening(issue, reading), closing: closing(issue, reading) }
  const read = chooseItems(issue, options, report).map((item) => {
    const held = holdBack(report)
    return { script: readItem(issue, item, { ...reading, report: held.report }), tell: held.tell }
  })
  const { minutes } = options
  const room = minutes === undefined ? Number.POSITIVE_INFINITY : minutes - (frames.opening.seconds + frames.closing.seconds) / 60
  const { chosen, leftOut } = fitItems(
    read.map((one) => ({ ...one, minutes: one.script.seconds / 60 })),
    room,
  )
  for (const { tell } of chosen) tell()
  for (const { script } of leftOut) {
    const time = { vi: inWords(script.seconds, labels.vi), en: inWords(script.seconds, labels.en) }
    report(itemLeftOut, { file: script.item.file }, { item: script.item.title, time, minutes: minutes ?? 0 })
  }
  return { ...frames, items: chosen.map(({ script }) => script), leftOut: leftOut.map(({ script }) => script) }
}

/** Keep findings until it is known whether the item is read at all. */
function holdBack(report: Report): { readonly report: Report; tell(): void } {
  const held: (() => void)[] = []
  return {
    report: (rule, location, ...params) => void held.push(() => report(rule, location, ...params)),
    tell() {
      for (const one of held) one()
    },
  }
}
