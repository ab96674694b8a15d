import { type Markup, markup, type Slot } from '@bantin/hast/markup'

/** The attributes that declare a language: `lang` for new readers, `xml:lang` for old ones. */
export function lang(language: string): Markup {
  return markup` lang="${language}" xml:lang="${language}"`
}

/** The same, but only where the language is not that of the words around. */
export function langWithin(language: string, around: string): Markup {
  return language === around ? markup`` : lang(language)
}

/** Words within a line: marked where they are in another language. */
export function words(language: string, around: string, slot: Slot): Markup {
  return language === around ? markup`${slot}` : markup`<span${lang(language)}>${slot}</span>`
}
