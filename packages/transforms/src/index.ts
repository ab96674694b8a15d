export { type AbbreviationsOptions, abbreviations } from './annotation/abbreviations.ts'
export { type CitationsOptions, citations } from './annotation/citations.ts'
export type { LinkedDocument, UrlOf } from './annotation/cited-documents.ts'
export type { DocumentListOptions } from './annotation/document-list.ts'
export { type DualDatesOptions, dualDates } from './annotation/dual-dates.ts'
export type { Lexicon } from './annotation/lexicon.ts'
export { type PlacesOptions, places } from './annotation/places.ts'
export type { RunningTextOptions } from './annotation/running-text.ts'
export { applyTransforms } from './apply.ts'
export { asPlugin, type PluginOptions } from './as-plugin.ts'
export { defineTransform } from './define-transform.ts'
export { normalise } from './language/normalise.ts'
export { spelling } from './language/spelling.ts'
export { type ToneStyleOptions, toneStyle } from './language/tone-style.ts'
export { type TypographyTransformOptions, typography } from './language/typography.ts'
export { countWords } from './measure/count-words.ts'
export { type CitedDocument, documentsCited } from './measure/documents-cited.ts'
export { type ReadingMinutesOptions, readingMinutes } from './measure/reading-minutes.ts'
export { type TableOfContentsOptions, tableOfContents } from './measure/table-of-contents.ts'
export { orderTransforms } from './order.ts'
export type { DatedPluginOptions } from './plugin-with.ts'
export {
  abbreviationExpanded,
  documentAmbiguous,
  documentsFound,
  lunarDateAdded,
  placeAmbiguous,
  placeDescribed,
  unusualSymbol,
} from './rules/annotation-rules.ts'
export { languageMissing, unclosedDirective, unknownDirective } from './rules/directive-rules.ts'
export { skippedLevel, titleInBody } from './rules/heading-rules.ts'
export { rules } from './rules/index.ts'
export {
  doubleSpace,
  invisibleSign,
  lookalikeLetter,
  misspelling,
  rangeDash,
  spaceAfterPunct,
  spaceBeforePunct,
  spacedDash,
  spaceInsideBrackets,
  specialSpace,
  straightQuotes,
  toneStyleMixed,
} from './rules/language-rules.ts'
export { brokenFragment } from './rules/link-rules.ts'
export { altMissing, rawHtml, tableNumber } from './rules/markdown-rules.ts'
export { noteDefinedTwice, noteUndefined, noteUnused } from './rules/note-rules.ts'
export { standard } from './standard.ts'
export { STAGES, type Stage, type Transform, type TransformContext } from './transform.ts'
export { textOf } from './tree/text-of.ts'
