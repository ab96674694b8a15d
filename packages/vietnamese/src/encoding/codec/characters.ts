const MARK = /\p{M}/u

// NaN is none
const isLatin = (unit: number): boolean => unit < 0x300 || unit >> 8 === 0x1e

/** Walk the characters of a text in NFC, as code points, with the offset in the text as it was given. */
export function eachCharacter(text: string, visit: (point: number, offset: number) => void): void {
  for (let start = 0; start < text.length; ) {
    const unit = text.charCodeAt(start)
    let end = start + 1
    if (isLatin(unit) && isLatin(text.charCodeAt(end))) visit(unit, start)
    else {
      if ((text.codePointAt(start) as number) > 0xffff) end++
      // a letter has few marks, and to order many takes more than linear time
      while (end < start + 32 && MARK.test(text.charAt(end))) end++
      for (const char of text.slice(start, end).normalize('NFC')) visit(char.codePointAt(0) as number, start)
    }
    start = end
  }
}
