import { findReadings, type ReadAloudOptions } from '../read-aloud.ts'
import type { Found } from '../scan.ts'
import { isDigit, isLetter } from '../text/characters.ts'
import { findSentences, type Stretch } from './sentences.ts'
import { escapeXml } from './xml.ts'

/** How to read, and how long to pause. */
export interface SsmlOptions extends ReadAloudOptions {
  /**
   * The pause behind each paragraph, in milliseconds.
   *
   * @default 700
   */
  readonly pause?: number | undefined
}

const isWordAt = (text: string, at: number): boolean => isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))

/** What is written, with what is said instead; spaces part it from words that touch it. */
function toSub(text: string, { start, end, reading }: Found): string {
  const [written, said] = [escapeXml(text.slice(start, end)), escapeXml(reading.trim())]
  if (said === '') return ''
  const sub = written.trim() === '' ? said : `<sub alias="${said}">${written}</sub>`
  return `${isWordAt(text, start - 1) ? ' ' : ''}${sub}${isWordAt(text, end) ? ' ' : ''}`
}

/** The readings of one sentence in place. `from` is the first that could stand in it. */
function toSentence(text: string, { start, end }: Stretch, found: readonly Found[], from: number): string {
  const pieces: string[] = []
  let at = start
  for (let i = from; i < found.length && (found[i] as Found).start < end; i++) {
    const one = found[i] as Found
    pieces.push(escapeXml(text.slice(at, one.start)), toSub(text, one))
    at = one.end
  }
  return `${pieces.join('')}${escapeXml(text.slice(at, end))}`
}

/**
 * A Vietnamese text as SSML for a synthesiser: paragraphs, sentences, a pause behind each paragraph, and `<sub alias>` around everything
 * that {@link readAloud} rewrites. Empty lines part paragraphs. Characters that XML cannot hold are dropped.
 *
 * @param text - any text, NFC or NFD
 * @returns a `<speak>` element that is well-formed XML 1.0
 * @example
 * ```ts
 * import { toSSML } from '@bantin/vietnamese/speech'
 *
 * console.log(toSSML('Họp lúc 19h.').split('\n')[2]) // => <s>Họp lúc <sub alias="mười chín giờ">19h</sub>.</s>
 * ```
 * @source W3C Speech Synthesis Markup Language (SSML) Version 1.1, 3.1 and 3.2
 */
export function toSSML(text: string, { pause = 700, ...options }: SsmlOptions = {}): string {
  const found = findReadings(text, options).filter(({ start, end, reading }) => reading !== text.slice(start, end))
  const milliseconds = Number.isFinite(pause) ? Math.max(0, Math.round(pause)) : 0
  const lines = ['<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="vi-VN">']
  let next = 0
  for (const sentences of findSentences(text, found)) {
    lines.push('<p>')
    for (const sentence of sentences) {
      while (next < found.length && (found[next] as Found).end <= sentence.start) next++
      lines.push(`<s>${toSentence(text, sentence, found, next)}</s>`)
    }
    lines.push('</p>', `<break time="${milliseconds}ms"/>`)
  }
  lines.push('</speak>')
  return lines.join('\n')
}
