import type { CompiledIssue } from '@bantin/compile'
import { correctedFacts, issueFacts } from '@bantin/paratext'
import type { Root } from 'mdast'
import { say } from '../blocks/walk.ts'
import { wordsRun } from '../reading/run.ts'
import type { Labels } from '../words/labels.ts'
import { beginWalk, type Reading } from './begin-walk.ts'
import type { Frame } from './script.ts'
import { secondsOfBlocks } from './seconds.ts'

/** Words in a language; nothing where there are none. */
type Line = readonly [language: string, text: string | undefined]

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
    ...corrected(issue, labels),
    [labels.language, reading.options.syntheticVoice ? labels.syntheticVoice : undefined],
  ])
}

/** What was put right in the issue as a whole: listeners hear it before they hear anything else of it. */
const corrected = (issue: CompiledIssue, labels: Labels): Line[] =>
  correctedFacts(issue, issue, labels).flatMap(({ where, title, language, day, wrong, right, note }): Line[] => [
    [labels.language, `${labels.correctedIssue}. ${where}`],
    [language, title],
    [labels.language, `${day}. ${labels.wrong}`],
    [language, wrong],
    [labels.language, labels.right],
    [language, right],
    [language, note],
  ])

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

function frame(issue: CompiledIssue, reading: Reading, lines: readonly Line[]): Frame {
  const { walk, out, reviews } = beginWalk(reading, { file: issue.files.bulletin, language: issue.language, tree: NOTHING })
  for (const [language, text] of lines) {
    if (text) say({ ...walk, language }, 'paragraph', [wordsRun(language, /[.!?…]$/.test(text) ? text : `${text}.`)])
  }
  return { blocks: out, reviews, seconds: secondsOfBlocks(out, reading.options) }
}
