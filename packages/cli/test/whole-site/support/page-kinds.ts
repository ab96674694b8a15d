import { NEWEST, OLDER } from './built.ts'

/** A page of each kind, by what it is. */
export const PAGE_KINDS: Readonly<Record<string, string>> = {
  home: 'index.html',
  archive: 'archive/index.html',
  year: 'archive/2025.html',
  sections: 'sections/index.html',
  section: 'sections/san-xuat.html',
  documents: 'documents/index.html',
  places: 'places/index.html',
  place: 'places/phu-yen.html',
  corrections: 'corrections.html',
  search: 'search.html',
  about: 'about.html',
  verify: 'verify.html',
  offline: 'offline.html',
  issue: `issues/${OLDER}.html`,
  contents: `issues/${NEWEST}/web/index.html`,
  item: `issues/${NEWEST}/web/phong-lu.html`,
}
