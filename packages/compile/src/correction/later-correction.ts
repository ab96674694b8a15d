import { audience, correction, identifier, issue, item, languageTag } from '@bantin/schema'
import { z } from 'zod'
import { outputPath } from '../render/output-path.ts'

const { number, period, date } = issue.shape

/** The form of {@link LaterCorrection}. */
export const laterCorrection = z.strictObject({
  by: z.strictObject({
    issue: identifier,
    number,
    period,
    date,
    title: item.shape.title,
    item: identifier,
    itemTitle: item.shape.title,
    language: languageTag.optional(),
    audience: audience.extract(['internal']).optional(),
  }),
  of: z.strictObject({ item: identifier.optional() }),
  date: correction.shape.date,
  wrong: correction.shape.wrong,
  right: correction.shape.right,
  note: correction.shape.note,
  address: outputPath.optional(),
})

/**
 * What an item puts right in an issue, as the corrected issue is told of it: mostly by a later issue, or by an item of its own.
 * `by` is who says so: the issue with its number, period, date and title, the item with its title and language; `audience` only where
 * the item or its issue is internal. `of` names the item that was wrong, nothing where the issue as a whole was. `address` is the page
 * of the correcting item in the output folder of its issue, such as `web/lich-tiem.html`, where that is known.
 */
export type LaterCorrection = z.infer<typeof laterCorrection>
