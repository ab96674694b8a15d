import { type Diagnostic, diagnose, type Location } from '@bantin/diagnostics'
import { partName } from '../package/part-findings.ts'
import { changesSettled } from '../rules/change-rules.ts'
import { alternativeChunk, drawing, embeddedObject, equation, hiddenText, linkedPicture } from '../rules/content-rules.ts'
import { missingPart } from '../rules/file-rules.ts'
import type { Places } from '../rules/places.ts'
import type { Remark, Shared } from '../story/shared.ts'

/** What was remarked while reading, as findings at the first paragraph that each is about. */
export function findingsOf({ remarks, changes }: Shared, file: string): Diagnostic[] {
  return [...remarks].map(([remark, places]) => findingOf(remark, places, at(file, places), changes))
}

/** The paragraph is the line. */
const at = (file: string, { lines }: Places): Location => {
  const point = { line: lines[0] ?? 1, column: 1 }
  return { file, place: { start: point, end: point } }
}

function findingOf(remark: Remark, places: Places, where: Location, changes: Shared['changes']): Diagnostic {
  switch (remark) {
    case 'changes':
      return diagnose(changesSettled, where, { ...places, changes: changes === 'reject' ? 'reject' : 'accept' })
    case 'equation':
      return diagnose(equation, where, places)
    case 'embedded':
      return diagnose(embeddedObject, where, places)
    case 'linked':
      return diagnose(linkedPicture, where, places)
    case 'chunk':
      return diagnose(alternativeChunk, where, places)
    case 'drawing':
      return diagnose(drawing, where, places)
    case 'hidden':
      return diagnose(hiddenText, where, places)
    case 'missing-picture':
      return diagnose(missingPart, where, { part: partName('picture'), count: places.count })
    case 'missing-notes':
      return diagnose(missingPart, where, { part: partName('footnotes'), count: places.count })
  }
}
