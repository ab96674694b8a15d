import { type Anomaly, findAnomalies } from '@bantin/vietnamese/orthography'
import type { Root } from 'mdast'
import { asPlugin } from '../as-plugin.ts'
import { defineTransform } from '../define-transform.ts'
import { invisibleSign, lookalikeLetter, specialSpace } from '../rules/language-rules.ts'
import type { TransformContext } from '../transform.ts'
import { type Change, changesOf, writeChanges } from './changes.ts'
import { judgedTexts } from './judged-text.ts'
import { repairSpace } from './stray-spaces.ts'
import { wordAround } from './word-around.ts'

/** Other than what Vietnamese texts are written with: most have nothing else, and need no closer look. */
const BEYOND_PLAIN =
  /[^\n\r\t\u0020-\u007e\u00a1-\u00ac\u00ae-\u00cf\u00d1-\u00ef\u00f1-\u0188\u018a-\u01cc\u01cf-\u0255\u0257-\u02bb\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\ufffc]/

const isBeyondPlain = (text: string): boolean => BEYOND_PLAIN.test(text)

/**
 * Repair what the eye does not see: Đ for Ð, ă for ǎ, Latin letters for Cyrillic and Greek ones in Latin words, no soft hyphens and
 * zero-width signs, plain spaces for stray no-break ones. Descriptions and titles of pictures and links too; code, addresses and other
 * languages stay. Each repair is reported: `text/lookalike-letter`, `text/invisible-sign`, `text/special-space`.
 *
 * @source Unicode UTS #39, confusables
 */
export function repairLetters(tree: Root, context: TransformContext): void {
  for (const judged of judgedTexts(tree, context.language, { quotes: true, where: isBeyondPlain })) {
    const { text } = judged
    const repairs = joinRuns(
      findAnomalies(text, { keep: ['composition'] }).flatMap((one) => (one.kind === 'space' ? repairSpace(text, one) : one)),
    )
    const changes = changesOf(judged, repairs)
    for (const change of changes) report(change, text, context)
    writeChanges(changes)
  }
}

/** Spaces in a row, or signs that nobody sees, are one finding. */
function joinRuns(repairs: readonly Anomaly[]): Anomaly[] {
  const joined: Anomaly[] = []
  for (const repair of repairs) {
    const last = joined.at(-1)
    const goesOn = last?.end === repair.start && last.kind === repair.kind && (repair.kind === 'space' || repair.kind === 'invisible')
    if (goesOn) joined[joined.length - 1] = { ...last, end: repair.end, replacement: last.replacement + repair.replacement }
    else joined.push(repair)
  }
  return joined
}

function report(change: Change<Anomaly>, text: string, context: TransformContext): void {
  const { edit, place, replaces, by, isFixable } = change
  if (edit.kind === 'space') context.report(specialSpace, place, { replaces, by, isFixable })
  else {
    const word = wordAround(text, edit)
    context.report(edit.kind === 'invisible' ? invisibleSign : lookalikeLetter, place, { replaces, by, isFixable, word })
  }
}

/** {@link repairLetters} as a transform. */
export const normalise = defineTransform({
  name: 'normalise',
  stage: 'normalise',
  after: ['raw-html', 'restore-directives', 'nfc'],
  idempotent: true,
  run: repairLetters,
})

/** {@link repairLetters} as a remark plugin. */
export default asPlugin(normalise)
