import type { IssueRecord } from '@bantin/archive'

/** Where the pages of the site stand. */
export const paths = {
  home: 'index.html',
  archive: 'archive/index.html',
  year: (year: string): string => `archive/${year}.html`,
  sections: 'sections/index.html',
  section: (key: string): string => `sections/${topicName(key)}.html`,
  documents: 'documents/index.html',
  documentKind: (key: string): string => `documents/${topicName(key)}.html`,
  places: 'places/index.html',
  place: (key: string): string => `places/${topicName(key)}.html`,
  days: 'days.html',
  corrections: 'corrections.html',
  search: 'search.html',
  about: 'about.html',
  verify: 'verify.html',
  offline: 'offline.html',
  notFound: '404.html',
} as const

/** A page of a list that goes on. `_` stands in no id of ours, so that no other page is called so. */
export function pagePath(path: string, page: number): string {
  return page === 1 ? path : path.replace(/\.html$/, `_${page}.html`)
}

/** A topic called `index` makes way for the list of all. */
export const topicName = (key: string): string => (key === 'index' ? 'index_' : key)

/** The page of an issue in the site. It stands beside the folder of the issue, which holds what was signed and nothing else. */
export const issuePath = ({ id }: Pick<IssueRecord, 'id'>): string => `issues/${id}.html`

const encode = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

/** The address of a file of an issue. */
export function filePath(issueId: string, path: string, fragment?: string): string {
  return `issues/${issueId}/${encode(path.toWellFormed())}${fragment === undefined ? '' : `#${encodeURIComponent(fragment.toWellFormed())}`}`
}
