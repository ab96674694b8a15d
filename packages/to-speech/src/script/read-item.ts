import type { CompiledIssue, CompiledItem } from '@bantin/compile'
import { byline, correctedFacts, correctionFacts, formatDate, originFacts } from '@bantin/paratext'
import { askSpeaker } from '../blocks/passage.ts'
import { picture } from '../blocks/picture.ts'
import { say, type Walk } from '../blocks/walk.ts'
import { type Run, wordsRun } from '../reading/run.ts'
import { beginWalk, type Reading } from './begin-walk.ts'
import type { ItemScript } from './script.ts'
import { secondsOfBlocks } from './seconds.ts'

/** An item as it is read: title, who made it, what was put right in it, text with its notes, where it comes from, corrections. */
export function readItem(issue: CompiledIssue, item: CompiledItem, reading: Reading): ItemScript {
  const { walk, out, reviews } = beginWalk(reading, item)
  askSpeaker(item.language, walk, { file: item.file })
  const { subtitle, summary } = item.meta
  say(walk, 'title', [own(walk, item.title)])
  if (subtitle) say(walk, 'subtitle', [own(walk, subtitle)])
  sayByline(item, walk)
  sayCorrected(issue, item, walk)
  if (summary) say(walk, 'summary', [own(walk, summary)])
  leadImage(item, walk)
  walk.blocks(item.tree.children)
  walk.notes.readRest(walk)
  sayOrigin(item, walk)
  sayCorrections(issue, item, walk)
  return { item, blocks: out, reviews, seconds: secondsOfBlocks(out, reading.options) }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const own = (walk: Walk, text: string): Run => wordsRun(walk.language, text)
const label = ({ labels }: Walk, text: string): Run => wordsRun(labels.language, text)

function sayByline(item: CompiledItem, walk: Walk): void {
  const { labels } = walk
  const people = byline(item, labels).flatMap((one) => [label(walk, `${one.label}: `), own(walk, one.names), label(walk, '. ')])
  const { date } = item.meta
  const day = date === undefined ? [] : [label(walk, `${capital(formatDate(date, labels.language))}.`)]
  say(walk, 'byline', [...people, ...day])
}

function leadImage({ image }: CompiledItem, walk: Walk): void {
  if (!image) return
  picture(image, walk)
  if (image.caption) say(walk, 'caption', [own(walk, image.caption)])
  const { labels, language, out } = walk
  if (image.credit) out.push({ type: 'silent', kind: 'credit', language, label: labels.credit, text: image.credit })
}

function sayOrigin(item: CompiledItem, walk: Walk): void {
  const origin = originFacts(item, walk.labels)
  if (!origin) return
  const more = origin.more.map((part) => `, ${part}`).join('')
  say(walk, 'byline', [label(walk, `${origin.label} `), own(walk, origin.title), label(walk, `${more}.`)])
}

/** Listeners must not take the old words for the right ones: the presenter says at once what was put right. */
function sayCorrected(issue: CompiledIssue, item: CompiledItem, walk: Walk): void {
  const { labels } = walk
  for (const { where, title, language, day, wrong, right, note } of correctedFacts(issue, item, labels)) {
    const told = (text: string): Run => wordsRun(language, text)
    say(walk, 'note', [label(walk, `${labels.corrected}. ${where}, `), told(title), label(walk, `, ${day}.`)])
    say(walk, 'note', [label(walk, `${labels.wrong}: `), told(wrong)])
    say(walk, 'note', [label(walk, `${labels.right}: `), told(right)])
    if (note) say(walk, 'note', [told(note)])
  }
}

function sayCorrections(issue: CompiledIssue, item: CompiledItem, walk: Walk): void {
  const { labels } = walk
  const all = correctionFacts(issue, item, labels)
  if (all.length > 0) say(walk, 'heading', [label(walk, labels.corrections)], { depth: 2 })
  for (const { about, item: earlier, day, wrong, right, note } of all) {
    // The id of another issue means nothing to listeners
    if (!earlier) walk.out.push({ type: 'silent', kind: 'correction', language: labels.language, label: '', text: about })
    say(walk, 'paragraph', earlier ? [own(walk, about), label(walk, `, ${day}.`)] : [label(walk, `${capital(day)}.`)])
    say(walk, 'paragraph', [label(walk, `${labels.wrong}: `), own(walk, wrong)])
    say(walk, 'paragraph', [label(walk, `${labels.right}: `), own(walk, right)])
    if (note) say(walk, 'paragraph', [own(walk, note)])
  }
}
