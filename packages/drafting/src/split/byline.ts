import type { Contributor, ContributorRole } from '@bantin/schema'
import { fold } from '@bantin/vietnamese/search'

/** What a byline says. */
export interface Byline {
  readonly contributors: readonly Contributor[]
  /** Its words are all in the contributors. */
  readonly whole: boolean
  /** It says itself that it is one. */
  readonly labelled: boolean
}

const LONGEST = 160
const LONGEST_OF_ALL = 600
const LONGEST_NAME = 80

const LABELS: readonly (readonly [label: RegExp, roles: readonly ContributorRole[]])[] = [
  [/^(?:tin|bai|tin bai|bai viet)(?: va | )anh$/, ['author', 'photographer']],
  [/^(?:tin|bai|tin bai|bai viet|tac gia|nguoi viet|thuc hien)$/, ['author']],
  [/^(?:anh|nguoi chup)$/, ['photographer']],
  [/^(?:bien soan|tong hop|suu tam|suu tam va bien soan|bien soan va tong hop|nguoi suu tam)$/, ['compiler']],
  [/^(?:bien tap|nguoi bien tap)$/, ['editor']],
  [/^(?:dich|bien dich|nguoi dich|luoc dich)$/, ['translator']],
  [/^(?:minh hoa|tranh|ve)$/, ['illustrator']],
]

const BODY = /^(?:bbt|ban bien tap|to bien tap|toa soan|(?:ban|phong|trung tam|hoi|so|tram|chi cuc|to) [a-z ]{3,60})$/
const WORD = "\\p{Lu}[\\p{Ll}\\p{Lu}'’]*"
const PERSON = new RegExp(`^(?:(?:BS|ThS|TS|KS|CN|DS|PGS\\.? ?TS|GS\\.? ?TS)\\.? ?)?${WORD}(?: ${WORD}){1,4}$`, 'u')

/** These name nothing but who did a part of the work: what stands behind them is a name, whatever it looks like. */
const CERTAIN = /^(?:tac gia|nguoi viet|bien soan|bien tap|nguoi bien tap|nguoi dich|bien dich|minh hoa|nguoi chup)$/

/** Where the next part begins in a line whose parts are only set apart by blanks: “Tác giả: … Biên tập: …”. */
const NEXT_LABEL =
  /(?<![,;&–-]|(?<!\p{L})và)\s+(?=(?:Tác giả|Người viết|Biên soạn|Biên tập|Người biên tập|Người dịch|Biên dịch|Minh h[oọ][ạa]|Ảnh|Người chụp)\s*:)/u

/** Read a line as a byline, if it is one. `looks` says that its place and look are those of one. */
export function readByline(line: string, looks: boolean): Byline | undefined {
  if (line.length > LONGEST_OF_ALL) return undefined
  const several = line.split(/\s+·\s+/).flatMap((part) => part.split(NEXT_LABEL).map((one) => readOne(one, looks)))
  if (several.some((one) => one === undefined)) return undefined
  return of(
    several.flatMap((one) => one?.contributors ?? []),
    several.length === 1 && several[0]?.whole === true,
    several.some((one) => one?.labelled),
  )
}

function readOne(line: string, looks: boolean): Byline | undefined {
  if (line.length > LONGEST) return undefined
  const trimmed = line.replace(/^[\s*–-]+|[\s*.]+$/gu, '')
  const text = /^\(.*\)$|^\[.*\]$/u.test(trimmed) ? trimmed.slice(1, -1).trim() : trimmed
  if (isSource(text, line, looks)) return of([{ name: text, role: 'compiler' }], true, true)
  const [, label = '', rest = ''] = /^([^:]{2,30}):\s*(.+)$/u.exec(text) ?? []
  const key = keyOf(label)
  const roles = LABELS.find(([form]) => form.test(key))?.[1]
  if (roles) return labelled(rest.trim(), roles, CERTAIN.test(key))
  if (!looks && !/^(?:bbt|ban bien tap)$/i.test(fold(text))) return undefined
  if (isBody(text)) return of([{ name: text, role: 'author' }], true, false)
  const names = namesOf(text)
  if (names.length > 0 && names.every((name) => PERSON.test(name))) {
    const authors = names.map((name) => ({ name, role: 'author' as const }))
    return of(authors, true, false)
  }
  const [name = '', organisation = ''] = text.replace(/\)$/u, '').split(/\s*(?:\s[-–—]\s|\()\s*/u)
  return PERSON.test(name) && organisation.length > 2 ? of([{ name, role: 'author', organisation }], true, false) : undefined
}

/** A label without signs; none where it has a number: “Bài 3:” is a part of a series. */
const keyOf = (label: string): string =>
  /\d/.test(label)
    ? ''
    : fold(label)
        .toLowerCase()
        .replace(/[^a-z]+/g, ' ')
        .trim()

/** The names behind a label, perhaps each with an office in brackets. */
function labelled(rest: string, roles: readonly ContributorRole[], certain: boolean): Byline | undefined {
  const several = rest.split(/\s*;\s*|(?<=\))\s*,\s*/).filter(Boolean)
  const people = several.flatMap((one) => {
    const [, before = one, organisation] = /^([^()]{2,80}?)\s*\(([^()]{2,100})\)$/u.exec(one) ?? []
    return namesOf(before.trim()).map((name) => ({ name, ...(organisation === undefined ? {} : { organisation }) }))
  })
  if (!people.every(({ name }) => isName(name) || (certain && mayBeName(name)))) return undefined
  const contributors = roles.flatMap((role) => people.map(({ name, ...office }) => ({ name, role, ...office })))
  return of(contributors, false, true)
}

const of = (contributors: readonly Contributor[], whole: boolean, isLabelled: boolean): Byline | undefined =>
  contributors.length > 0 ? { contributors, whole, labelled: isLabelled } : undefined

/** “Theo Báo …”, “Nguồn: …”: in brackets, or set apart by its look; not the beginning of a sentence. */
function isSource(text: string, line: string, looks: boolean): boolean {
  if (/[.;!?]\s/.test(text)) return false
  if (/^nguồn\s*:\s*\S/iu.test(text)) return true
  if (!/^[Tt]heo\s+(?:\p{Ll}+\s+){0,3}\p{Lu}/u.test(text) && !/^THEO\s/u.test(text)) return false
  return /^\(.*\)\.?$/u.test(line.trim()) || (looks && !/[,:]/.test(text) && !/\.\s*$/.test(line))
}

const isBody = (text: string): boolean => /^\p{Lu}/u.test(text) && BODY.test(fold(text).toLowerCase())

/** A person, a body, or what stands for one: “PV”, “T.H”. */
const isName = (text: string): boolean => PERSON.test(text) || isBody(text) || /^\p{Lu}[\p{Lu}.]{0,6}$/u.test(text)

/** What people sign with: “Cán bộ khuyến nông”, “Thư viện xã”. */
const mayBeName = (text: string): boolean => text.length <= LONGEST_NAME && /^\p{Lu}/u.test(text) && !/[.!?:…()]/.test(text)

/** One name, or several that are all persons. */
function namesOf(text: string): readonly string[] {
  const names = text.split(/\s*(?:,|;|\s[-–—]\s|\svà\s)\s*/u).filter(Boolean)
  return names.every((name) => PERSON.test(name)) ? names : [text.trim()].filter(Boolean)
}
