import { outputPath } from '@bantin/compile'
import {
  audience,
  calendarDate,
  contributor,
  correction,
  identifier,
  issueKind,
  item as itemDocument,
  languageTag,
  origin,
  period,
  section,
} from '@bantin/schema'
import { z } from 'zod'

const { title, subtitle, summary } = itemDocument.shape
const count = z.int().nonnegative()
const key = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
const words = z.string().max(5_000_000)
const name = z.string().min(1).max(10_000)
const internal = audience.extract(['internal']).optional()
/** An id of ours in a page: it is written into addresses. */
const anchor = words.regex(/^[\w-]+$/)

/** The length is judged first: a finding for each entry of a list of millions would fill the memory. */
const list = <Entry extends z.ZodType>(entry: Entry, most: number) =>
  z.custom<unknown[]>((value) => Array.isArray(value) && value.length <= most).pipe(z.array(entry))

const passage = z.object({ id: anchor.optional(), heading: words.optional(), text: words })
const citation = z.object({ key, name, url: origin.shape.url, count })
const place = z.object({ key, name, today: list(name, 100).optional() })

/** The form of an item. */
export const itemSchema = z.object({
  id: identifier,
  code: z
    .string()
    .max(40)
    .regex(/^\d+-\d+$/),
  section: identifier,
  audience: internal,
  title,
  subtitle,
  summary,
  language: languageTag,
  contributors: list(contributor, 100),
  keywords: list(title, 50),
  words: count,
  readingMinutes: count,
  page: outputPath,
  passages: list(passage, 100_000),
  citations: list(citation, 100_000),
  places: list(place, 1000),
  corrections: list(correction, 100),
  origin: origin.optional(),
})

const artifact = z.object({
  path: outputPath,
  form: z.string().max(100),
  mediaType: z.string().max(200),
  bytes: count,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  pages: count.exactOptional(),
  role: z.enum(['issue', 'entry', 'part']).exactOptional(),
})

/** The form of a record, its items not looked at. What a later version adds is left out, not refused. */
export const recordSchema = z.object({
  bantin: z.literal(1),
  id: identifier,
  bulletin: identifier,
  number: z.int().positive(),
  period,
  yearOfPublication: z.int().positive().optional(),
  kind: issueKind,
  date: calendarDate,
  title,
  language: languageTag,
  audience: internal,
  sections: list(z.object({ id: identifier, title: section.shape.title }), 1000),
  items: list(z.unknown(), 1000),
  artifacts: list(artifact, 100_000),
})
