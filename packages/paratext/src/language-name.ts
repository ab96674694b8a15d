/** What readers of a language call it. @source the languages' own spelling; a tag that is not here stands for itself */
const NAMES: Readonly<Record<string, string>> = {
  vi: 'Tiếng Việt',
  en: 'English',
  km: 'ភាសាខ្មែរ',
  rad: 'Klei Êđê',
  jra: 'Tơlơi Jrai',
  hmn: 'Hmoob',
}

/**
 * The name of a language, in that language.
 *
 * @param tag language tag, such as `rad`; one that has no name here stands for itself
 */
export function languageName(tag: string): string {
  return NAMES[tag] ?? tag
}
