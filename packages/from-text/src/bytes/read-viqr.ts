import { decode, repair } from '@bantin/vietnamese/encoding'
import { isSyllable } from '@bantin/vietnamese/orthography'

const ESCAPED = /\\[.?'`~^(+*\\]/
const ESCAPED_SIGN = /\\([.?'`~^(+*\\])/g
const ADDRESS = /@|:\/\/|^www\.|[\w)]\.(?:jpe?g|png|gif|tiff?|cdr|psd|docx?|xlsx?|pptx?|pdf|txt|rtf|html?|vn|com|net|org|edu|gov)\W*$/i
// behind a vowel, these may also end a sentence
const AMBIGUOUS = /[aeiouy][\^(+'`~]*[.?]["')\]]*$/i
const OPEN = /^["'([]+/
const LONGEST = 40
// a mark at the end of a line that goes on: in the middle of a line it could not end a question
const MARKED_END = /([aeiouy][\^(+]?[?.'`~])(\r\n|\n|\r)(?=[a-z])/gi

/**
 * Read a text that is surely VIQR, word by word; addresses and names of files stay. A file that writes backslashes where a sign is no mark is read
 * as RFC 1456 says. In others, the words around a sign decide whether it ends a sentence, and only syllables are read.
 */
export function readViqr(text: string): string {
  const words = text.split(/(\s+)/)
  if (ESCAPED.test(text)) return words.map((word) => (isAddress(word) ? word.replace(ESCAPED_SIGN, '$1') : decode(word, 'viqr'))).join('')
  const judged = repair(text.replace(MARKED_END, (_, end: string, line: string) => end + ' '.repeat(line.length))).text.split(/\s+/)
  const aligned = judged.length === (words.length + 1) / 2
  return words.map((word, i) => (i % 2 ? word : readWord(word, aligned ? (judged[i / 2] ?? word) : word))).join('')
}

const isAddress = (word: string): boolean => ADDRESS.test(word.slice(-LONGEST)) || word.includes('://')

function readWord(word: string, judged: string): string {
  if (judged !== word || word.length > LONGEST || ADDRESS.test(word) || AMBIGUOUS.test(word)) return judged
  const read = decode(word, 'viqr')
  const letters = read.replace(OPEN, '').replace(/[^\p{L}]+$/u, '')
  return isSyllable(letters) ? read : word
}
