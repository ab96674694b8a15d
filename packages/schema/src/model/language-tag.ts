import { z } from 'zod'
import { notations } from './notation.ts'

/**
 * The languages of bulletins in Viet Nam that Bantin was tested with; any other BCP 47 tag of language, script and region is accepted too.
 *
 * @source ISO 639-3: vie, khm, rad (Ê Đê), jra (Gia Rai), hmn (Mông)
 */
export const LANGUAGES = ['vi', 'km', 'rad', 'jra', 'hmn', 'en'] as const

/**
 * A BCP 47 language tag: `vi`, `km`, `rad`, `jra`, `hmn`, `zh-Hant`…
 *
 * @source RFC 5646, section 2.1: language, script and region
 */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/)
  .meta({
    description: 'Mã ngôn ngữ BCP 47: vi (Việt), km (Khmer), rad (Ê Đê), jra (Gia Rai), hmn (Mông), en (Anh)…',
    examples: [...LANGUAGES],
  })
  .register(notations, {
    vi: 'bằng mã ngôn ngữ: vi (Việt), km (Khmer), rad (Ê Đê), jra (Gia Rai), hmn (Mông)',
    en: 'a language tag: vi (Vietnamese), km (Khmer), rad (Ê Đê), jra (Gia Rai), hmn (Hmong)',
  })

/** A BCP 47 language tag. */
export type LanguageTag = z.infer<typeof languageTag>
