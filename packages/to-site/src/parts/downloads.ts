import type { IssueRecord } from '@bantin/archive'
import { type Markup, markup } from '@bantin/hast/markup'
import type { Link } from '../address/link.ts'
import { filePath } from '../address/paths.ts'
import type { Site } from '../context.ts'
import type { SiteWords } from '../words/labels.ts'
import { excerpt } from './excerpt.ts'
import { facts } from './facts.ts'
import { formatSize } from './format-size.ts'

type File = IssueRecord['artifacts'][number]
type FormName = keyof SiteWords['forms']

/** Editions of the PDF beside the usual one, by what their file name ends in. */
const EDITIONS: readonly (readonly [end: string, name: FormName])[] = [
  ['-large.pdf', 'large'],
  ['-booklet.pdf', 'booklet'],
  ['-press.pdf', 'press'],
  ['-sinh-hoat.pdf', 'meeting'],
]

const FORMS: Readonly<Record<string, FormName>> = {
  html: 'single',
  pdf: 'pdf',
  epub: 'epub',
  docx: 'docx',
  email: 'email',
  text: 'text',
  speech: 'speech',
}

/** A bound on what a province's own forms can add to the list. */
const MOST = 40

/** The page of the web form to open first. */
export function webEntry({ artifacts }: IssueRecord): File | undefined {
  return artifacts.find(({ role, mediaType }) => role === 'entry' && mediaType === 'text/html')
}

function nameOf({ path, form, role }: File): FormName | undefined {
  const edition = EDITIONS.find(([end]) => path.endsWith(end))
  if (form === 'pdf' && edition) return edition[1]
  return role === 'issue' ? (FORMS[form] ?? 'other') : undefined
}

/** What the end of a file name tells: `PDF`. */
function kindOf({ path }: File): string {
  const [, extension = ''] = /\.([A-Za-z0-9]{1,8})$/.exec(path) ?? []
  return extension.toUpperCase()
}

/** The files of an issue that readers keep, with their sizes. */
export function downloads(site: Site, issue: IssueRecord, link: Link): Markup | undefined {
  const { labels } = site
  const order = Object.keys(labels.forms)
  const files = issue.artifacts
    .flatMap((file) => {
      const name = nameOf(file)
      return name === undefined ? [] : [{ file, name }]
    })
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
    .slice(0, MOST)
  if (files.length === 0) return undefined
  const row = ({ file, name }: (typeof files)[number]): Markup => {
    const title = name === 'other' ? excerpt(file.path, 100) : labels.forms[name]
    return markup`<li><a href="${link(filePath(issue.id, file.path))}">${title}</a> <span class="facts">${facts(
      kindOf(file),
      formatSize(file.bytes, labels.language),
      file.pages !== undefined && labels.pagesCount(String(file.pages)),
    )}</span></li>\n`
  }
  return markup`<ul class="downloads">\n${files.map(row)}</ul>\n`
}
