import type { Section } from '@bantin/schema'
import { slug } from '@bantin/vietnamese/search'

/** What a list of section titles may be. */
export interface SectionList {
  readonly sections: readonly Section[]
  /** Two titles with the same id, or one without any letter. */
  readonly clash?: string
}

const MOST = 100

/**
 * Sections from their titles.
 *
 * @param titles with `;` between them: a title may hold commas
 * @param known sections that keep their ids
 */
export function sectionList(titles: string, known: readonly Section[] = []): SectionList {
  const sections = titles
    .split(';')
    .map((title) => title.normalize('NFC').trim().replace(/\s+/g, ' '))
    .filter((title) => title !== '')
    .slice(0, MOST)
    .map((title) => known.find((one) => one.title === title) ?? { id: slug(title), title })
  const clash = sections.find(({ id }, i) => id === '' || sections.findIndex((other) => other.id === id) < i)
  return clash ? { sections, clash: clash.title } : { sections }
}
