import { calendarDate, correction, identifier, languageTag, origin } from '@bantin/schema'
import { z } from 'zod'

/** An upstream that offers more than this in one issue is no bulletin. */
const MOST_ITEMS = 1000
const MOST_IMAGES = 500
const MOST_CORRECTIONS = 10_000

/** One line without control characters, and a web address, as an origin has them: they go into one. */
const plainText = origin.shape.title
const webAddress = origin.shape.url

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const size = z.int().nonnegative()

/** A path below the folder of the index, of a form that means the same on every system and leads nowhere else. */
const itemPath = z.string().regex(/^items\/[a-z0-9]+(?:-[a-z0-9]+)*\.md$/)
const imagePath = z
  .string()
  .max(160)
  .regex(/^images\/[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpg|png|svg|webp|gif)$/)

const exchangeImage = z.object({ path: imagePath, bytes: size, sha256 })

const exchangeItem = z.object({
  id: identifier,
  title: plainText,
  section: z.object({ id: identifier, title: plainText }),
  language: languageTag,
  words: size,
  /** The day of the issue, or of the newest correction and their number; see `versionOf`. */
  version: z.string().max(40),
  /** SHA-256 of the file. */
  hash: sha256,
  file: itemPath,
  bytes: size,
  images: z.array(exchangeImage).max(MOST_IMAGES),
  url: webAddress,
  /** Where the upstream took it from. */
  origin: origin.optional(),
  translationOf: identifier.optional(),
})

const exchangeCorrection = z.object({
  by: z.object({ issue: identifier, item: identifier.optional(), itemTitle: plainText.optional() }),
  of: z.object({ issue: identifier, item: identifier.optional() }),
  date: calendarDate,
  wrong: correction.shape.wrong,
  right: correction.shape.right,
  note: correction.shape.note,
})

/**
 * What an issue offers to other bulletins: the file `exchange/index.json` of its output folder. Paths are relative to the index.
 *
 * @example
 * ```ts
 * import { exchangeIndex } from '@bantin/exchange'
 *
 * console.log(exchangeIndex.safeParse({ bantin: 2 }).success) // => false
 * ```
 */
export const exchangeIndex = z.object({
  /** Version of the index's form. */
  bantin: z.literal(1),
  bulletin: z.object({ id: identifier, title: plainText, publisher: plainText }),
  issue: z.object({
    id: identifier,
    number: z.int().positive(),
    period: z.string().max(20),
    date: calendarDate,
    title: plainText,
    language: languageTag,
  }),
  licence: z.object({ number: plainText, date: calendarDate, issuer: plainText }).optional(),
  /** What the publisher says to those who take items. */
  terms: z.string().max(10_000).optional(),
  items: z.array(exchangeItem).max(MOST_ITEMS),
  /** Those that this issue makes in earlier ones, and those that later ones made in it. */
  corrections: z.array(exchangeCorrection).max(MOST_CORRECTIONS),
})

/** What an issue offers to other bulletins. */
export type ExchangeIndex = z.infer<typeof exchangeIndex>
/** One item that is offered. */
export type ExchangeItem = z.infer<typeof exchangeItem>
/** One correction that an upstream tells of. */
export type ExchangeCorrection = z.infer<typeof exchangeCorrection>
