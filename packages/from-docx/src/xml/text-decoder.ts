/** The decoder of a part: UTF-16 by its mark or first letters, what the declaration names, or UTF-8. @source XML 1.0, appendix F */
export function decoderFor(start: Uint8Array): TextDecoder {
  const [first, second] = start
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return new TextDecoder('utf-16le')
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return new TextDecoder('utf-16be')
  const declaration = String.fromCharCode(...start.subarray(0, 200))
  const label = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(declaration)?.[1]
  // a part in bytes cannot be in UTF-16, whatever it says
  if (label === undefined || /^utf-?16/i.test(label)) return new TextDecoder()
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder()
  }
}
