/** Ampersands that begin no reference. */
const STRAY = /&(?!(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w{1,32});)/g
/** What may be the beginning of a reference that goes on in the next piece. */
const UNDECIDED = /&[#\w]{0,33}$/

/** Escapes ampersands that somebody forgot to escape: a parser would swallow all words up to the next semicolon. */
export interface AmpersandGuard {
  /** The piece as it can be parsed; its end may come with the next. */
  pass(piece: string): string
  /** What was kept back. */
  rest(): string
  /** How many there were. */
  found(): number
}

export function guardAmpersands(): AmpersandGuard {
  let kept = ''
  let count = 0
  const escaped = (text: string): string => {
    // in character data an ampersand is one
    if (!text.includes('&') || text.includes('<![CDATA[')) return text
    return text.replace(STRAY, () => {
      count++
      return '&amp;'
    })
  }
  return {
    pass(piece) {
      const text = kept + piece
      const undecided = text.lastIndexOf('&') < text.length - 34 ? undefined : UNDECIDED.exec(text)
      kept = undecided?.[0] ?? ''
      return escaped(undecided ? text.slice(0, undecided.index) : text)
    },
    rest: () => escaped(kept),
    found: () => count,
  }
}
