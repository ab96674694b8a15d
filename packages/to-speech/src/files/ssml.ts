import { type Markup, markup } from '@bantin/hast/markup'
import type { Block } from '../blocks/block.ts'
import type { Piece } from '../reading/piece.ts'
import { toSentences } from '../reading/sentences.ts'
import type { Script } from '../script/script.ts'
import { pausesBehind } from '../script/seconds.ts'

/** Voices are chosen by country as well. */
const voiceTag = (language: string): string => (language.toLowerCase() === 'vi' ? 'vi-VN' : language)

/**
 * What is heard, for a synthesiser that takes SSML: paragraphs, sentences, pauses, readings as `sub alias`, other languages marked,
 * and a `mark` at the beginning of each item.
 *
 * @source W3C Speech Synthesis Markup Language (SSML) Version 1.1, 3.1 and 3.2
 */
export function ssml({ opening, items, closing }: Script, options: { readonly language: string; readonly pause: number }): string {
  const { language, pause } = options
  const write = (block: Block): Slots => paragraph(block, { language, pause })
  const { source } = markup`<?xml version="1.0" encoding="UTF-8"?>
<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="${voiceTag(language)}">
${opening.blocks.map(write)}${items.map(({ item, blocks }) => markup`<mark name="${item.id}"/>\n${blocks.map(write)}`)}${closing.blocks.map(write)}</speak>
`
  return source
}

type Slots = Markup | false

function paragraph(block: Block, { language, pause }: { readonly language: string; readonly pause: number }): Slots {
  const silence = markup`<break time="${pause * pausesBehind(block)}ms"/>\n`
  if (block.type === 'pause') return silence
  if (block.type !== 'spoken') return false
  const sentences = toSentences(block.pieces).filter((sentence) => sentence.some((one) => !one.silent))
  if (sentences.length === 0) return false
  const own = block.language === language ? markup`` : markup` xml:lang="${voiceTag(block.language)}"`
  const lines = sentences.map((sentence) => markup`<s>${sentence.map((one) => spoken(one, block.language))}</s>\n`)
  return markup`<p${own}>\n${lines}</p>\n${silence}`
}

function spoken(piece: Piece, around: string): Slots {
  if (piece.silent) return false
  const words = piece.said === undefined ? markup`${piece.written}` : alias(piece.written, piece.said)
  return piece.language === around || piece.written.trim() === ''
    ? words
    : markup`<lang xml:lang="${voiceTag(piece.language)}">${words}</lang>`
}

function alias(written: string, said: string): Markup {
  const words = said.trim()
  if (words === '') return markup``
  const sub = written.trim() === '' ? markup`${words}` : markup`<sub alias="${words}">${written}</sub>`
  return markup`${said.startsWith(' ') && ' '}${sub}${said.endsWith(' ') && ' '}`
}
