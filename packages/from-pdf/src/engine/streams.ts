const LONGEST_DICTIONARY = 1000

const STREAM = new TextEncoder().encode('stream')
const END = new TextEncoder().encode('endstream')

/** A stream of a file, as far as it can be told without reading the file's own lists. */
export interface FileStream {
  /** What stands before it; its dictionary, as far as it is of use here. */
  readonly dictionary: string
  /** With a line end and the word `endstream` behind its bytes, where they are there. */
  readonly bytes: Uint8Array
}

/** The streams of a file, one after the other. */
export function* streamsOf(bytes: Uint8Array): Generator<FileStream> {
  let end = 0
  for (let word = findWord(bytes, STREAM, 0); word >= 0; word = findWord(bytes, STREAM, end)) {
    const at = word + STREAM.length + (bytes[word + STREAM.length] === 0x0d ? 2 : 1)
    const found = findWord(bytes, END, at)
    end = found < 0 ? bytes.length : found + END.length
    yield { dictionary: dictionaryBefore(bytes, word), bytes: bytes.subarray(at, end) }
  }
}

/** Where `word` next stands in the bytes; −1 where it does not. */
function findWord(bytes: Uint8Array, word: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(word[0]!, from); at >= 0; at = bytes.indexOf(word[0]!, at + 1)) {
    let same = 1
    while (same < word.length && bytes[at + same] === word[same]) same += 1
    if (same === word.length) return at
  }
  return -1
}

function dictionaryBefore(bytes: Uint8Array, word: number): string {
  const text = String.fromCharCode(...bytes.subarray(Math.max(0, word - LONGEST_DICTIONARY), word))
  return text.slice(Math.max(text.lastIndexOf('endobj'), text.lastIndexOf('endstream'), 0))
}

/** Whether bytes begin as zlib does. */
export function isZlib(first: number | undefined, second: number | undefined): boolean {
  return first !== undefined && second !== undefined && (first & 0x0f) === 8 && first >> 4 <= 7 && ((first << 8) | second) % 31 === 0
}
