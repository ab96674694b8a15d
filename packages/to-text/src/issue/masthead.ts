import { formatDate, issueLabels } from '@bantin/paratext'
import { spaced } from '../lines/prefix.ts'
import { underline } from '../lines/underline.ts'
import { pictureWords } from '../tree/phrasing/image.ts'
import { setLines } from '../tree/set-lines.ts'
import { corrected } from './corrected.ts'
import { line, type Sheet } from './sheet.ts'
import { whichIssue } from './which-issue.ts'

/** Whose bulletin it is and which issue, and what its cover shows. */
export function masthead(sheet: Sheet): string[] {
  const { issue, words, width } = sheet
  const { bulletin, meta, cover } = issue
  const flowing = width === Number.POSITIVE_INFINITY
  const set = (text: string | undefined) => (text === undefined ? [] : setLines(line(text), sheet))
  const title = set(bulletin.title)
  const publisher = [...set(bulletin.publisher.parent), ...set(bulletin.publisher.name)]
  const name = [...(flowing ? title : underline(title, '=')), ...set(bulletin.subtitle)]
  const picture = cover && [pictureWords(cover.alt, words, words.cover), cover.credit && `${words.credit} ${line(cover.credit)}`]
  return spaced([
    // A telephone shows the beginning of a message before it is opened
    ...(flowing ? [name, publisher] : [publisher, name]),
    set(meta.title),
    [
      ...setLines(whichIssue(sheet), sheet),
      ...set(`${words.publishedOn} ${formatDate(meta.date, words.language)}`),
      ...issueLabels(issue, words).flatMap(set),
    ],
    corrected(sheet, issue, words.correctedIssue),
    picture ? setLines(picture.filter((one) => one !== undefined).join(' '), sheet) : [],
  ])
}
