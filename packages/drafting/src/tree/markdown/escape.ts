/** Where a text stands. */
export interface EscapeContext {
  /** It begins a line of a paragraph. */
  readonly atStart: boolean
  /** The character before and the one behind; empty at the ends of a line. */
  readonly before: string
  readonly after: string
  /** It is within `[` and `]` of a link, a directive or a note. */
  readonly inLabel: boolean
  readonly inCell: boolean
  readonly inHeading: boolean
}

const BLOCK = /^(?:#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|\d{1,9}[.)](?=\s|$)|(?:[-_*]\s*){3,}$|=+\s*$|-+\s*$|`{3}|~{3}|:{2,}(?=[A-Za-z]|$))/
const NUMBER = /^\d+/
const ENTITY = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/
const DIRECTIVE = /^:[\p{L}\d][\p{L}\d_-]*[[{]/u
const BRACKETS = /^\[(?:\^|[^\]]*\][([:])/
/** What may be a mark, where it stands so. */
const MARK = /[\\*_`[\]!<&~|:#]/g
const PUNCTUATION = /[!-/:-@[-`{-~]/
const WORD = /[\p{L}\p{M}\p{N}]/u

/**
 * Escape only what would be read as a mark, so that editors can read the text: `10:30`, `so_lieu` and `[sic]` stay as they are. What it
 * leaves open, the whole is parsed again to see.
 */
export function escapeLightly(text: string, context: EscapeContext): string {
  let result = ''
  let at = 0
  if (context.atStart) {
    const block = BLOCK.exec(text)?.[0]
    if (block) {
      const digits = NUMBER.exec(block)?.[0] ?? ''
      result = `${digits}\\${text.charAt(digits.length)}`
      at = digits.length + 1
    }
  }
  return result + text.slice(at).replace(MARK, (char, place: number) => (isMark(text, at + place, char, context) ? `\\${char}` : char))
}

function isMark(text: string, at: number, char: string, context: EscapeContext): boolean {
  const before = at > 0 ? text.charAt(at - 1) : context.before
  const after = at + 1 < text.length ? text.charAt(at + 1) : context.after
  switch (char) {
    case '\\':
      return after === '' || after === '\n' || PUNCTUATION.test(after)
    case '*':
      return !isBlank(before) || !isBlank(after)
    case '_':
      return !(WORD.test(before) && WORD.test(after)) && !(isBlank(before) && isBlank(after))
    case '`':
      return true
    case '[':
      return (
        context.inLabel || after === '' || BRACKETS.test(text.slice(at, at + 1000)) || /^\[[ xX]\](?:\s|$)/.test(text.slice(at, at + 4))
      )
    case ']':
      return context.inLabel
    case '!':
      return at + 1 === text.length && after === '['
    case '<':
      return /[A-Za-z/!?]/.test(after)
    case '&':
      return ENTITY.test(text.slice(at, at + 40))
    case '~':
      return before === '~' || after === '~'
    case '|':
      return context.inCell
    case ':':
      return DIRECTIVE.test(text.slice(at, at + 100)) || (at + 1 === text.length && context.after !== '' && /[[{]/.test(context.after))
    case '#':
      return context.inHeading && (at + 1 === text.length || /^#+$/.test(text.slice(at))) && context.after === ''
    default:
      return false
  }
}

const isBlank = (char: string): boolean => char === '' || char === ' ' || char === '\n'
