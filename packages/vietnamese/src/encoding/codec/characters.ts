const MARK = /\p{M}/u

/** Walk the characters of a text in NFC, with the offset in the text as it was given. */
export function eachCharacter(text: string, visit: (char: string, offset: number) => void): void {
  for (let start = 0; start < text.length; ) {
    let end = start + ((text.codePointAt(start) as number) > 0xffff ? 2 : 1)
    // a letter has few marks, and to order many takes more than linear time
    while (end < start + 32 && text.charCodeAt(end) >= 0x300 && MARK.test(text.charAt(end))) end++
    for (const char of text.slice(start, end).normalize('NFC')) visit(char, start)
    start = end
  }
}
