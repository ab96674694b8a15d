import type { FontFile } from '@bantin/compile'
import type { Block } from '../blocks/block.ts'
import type { Script } from '../script/script.ts'
import { base64 } from './base64.ts'

/** Every machine prints Latin letters; for others it may have no font. */
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u

/** True when a script has letters that a machine may have no font for. */
export function needsFonts({ opening, items, closing }: Script): boolean {
  return [opening, ...items, closing].some(({ blocks }) => blocks.some((block) => textsOf(block).some((text) => OTHER_SCRIPT.test(text))))
}

function textsOf(block: Block): readonly string[] {
  if (block.type === 'spoken') return block.pieces.map((piece) => piece.written)
  if (block.type === 'table') return block.rows.flat()
  return block.type === 'silent' ? [block.text] : []
}

/** Fonts inside the style sheet, under names of our own: names in a font or theme never get into it. */
export function fontFaces(fonts: readonly FontFile[]): { readonly css: string; readonly families: readonly string[] } {
  const families = fonts.map((_, index) => `bantin-${index + 1}`)
  const css = fonts.map(
    ({ bytes }, index) => `@font-face { font-family: "${families[index]}"; src: url("data:font/sfnt;base64,${base64(bytes)}") }\n`,
  )
  return { css: css.join(''), families }
}
