import type { CompiledIssue } from '@bantin/compile'
import { issueFacts } from '@bantin/paratext'
import type { Root } from 'mdast'
import { say } from '../blocks/walk.ts'
import { wordsRun } from '../reading/run.ts'
import { beginWalk, type Reading } from './begin-walk.ts'
import type { Frame } from './script.ts'
import { secondsOfBlocks } from './seconds.ts'

const NOTHING: Root = { type: 'root', children: [] }

/** The first words: which bulletin, which issue, whose. Facts of the two YAML files, nothing else. */
export function opening(issue: CompiledIssue, reading: Reading): Frame {
  const { bulletin, meta } = issue
  const { labels } = reading
  return frame(issue, reading, [
    [issue.language, bulletin.title],
    [labels.language, issueFacts(meta, labels).join(', ')],
    [issue.language, meta.title],
    [issue.language, [bulletin.publisher.parent, bulletin.publisher.name].filter((one) => one !== undefined).join('. ')],
    [labels.language, reading.options.syntheticVoice ? labels.syntheticVoice : undefined],
  ])
}

/** The last words: the same facts, in short. */
export function closing(issue: CompiledIssue, reading: Reading): Frame {
  const { bulletin, meta } = issue
  const { labels } = reading
  // Its words were all reported at the opening
  return frame(issue, { ...reading, report: () => undefined }, [
    [issue.language, bulletin.title],
    [labels.language, labels.number(meta.number)],
    [issue.language, bulletin.publisher.name],
  ])
}

function frame(issue: CompiledIssue, reading: Reading, lines: readonly (readonly [language: string, text: string | undefined])[]): Frame {
  const { walk, out, reviews } = beginWalk(reading, { file: issue.files.bulletin, language: issue.language, tree: NOTHING })
  for (const [language, text] of lines) {
    if (text) say({ ...walk, language }, 'paragraph', [wordsRun(language, /[.!?…]$/.test(text) ? text : `${text}.`)])
  }
  return { blocks: out, reviews, seconds: secondsOfBlocks(out, reading.options) }
}
