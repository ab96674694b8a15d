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

const LONGEST = 120

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

/** Read a line as a byline, if it is one. `looks` says that its place and look are those of one. */
export function readByline(line: string, looks: boolean): Byline | undefined {
  if (line.length > LONGEST) return undefined
  const text = line.replace(/^[([\s*–-]+|[)\]\s*.]+$/gu, '')
  if (isSource(text, line, looks)) return of([{ name: text, role: 'compiler' }], true, true)
  const [, label = '', rest = ''] = /^([^:]{2,30}):\s*(.+)$/u.exec(text) ?? []
  const key = /\d/.test(label)
    ? ''
    : fold(label)
        .toLowerCase()
        .replace(/[^a-z]+/g, ' ')
        .trim()
  const roles = LABELS.find(([form]) => form.test(key))?.[1]
  const named = namesOf(rest)
  if (roles)
    return named.every(isName)
      ? of(
          roles.flatMap((role) => named.map((name) => ({ name, role }))),
          false,
          true,
        )
      : undefined
  if (!looks && !/^(?:bbt|ban bien tap)$/i.test(fold(text))) return undefined
  if (isBody(text)) return of([{ name: text, role: 'author' }], true, false)
  const names = namesOf(text)
  if (names.length > 0 && names.every((name) => PERSON.test(name)))
    return of(
      names.map((name) => ({ name, role: 'author' as const })),
      true,
      false,
    )
  const [name = '', organisation = ''] = text.split(/\s*(?:\s[-–—]\s|\()\s*/u)
  return PERSON.test(name) && organisation.length > 2 ? of([{ name, role: 'author', organisation }], true, false) : undefined
}

const of = (contributors: readonly Contributor[], whole: boolean, labelled: boolean): Byline | undefined =>
  contributors.length > 0 ? { contributors, whole, labelled } : undefined

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

/** One name, or several that are all persons. */
function namesOf(text: string): readonly string[] {
  const names = text.split(/\s*(?:,|;|\s[-–—]\s|\svà\s)\s*/u).filter(Boolean)
  return names.every((name) => PERSON.test(name)) ? names : [text.trim()].filter(Boolean)
}
