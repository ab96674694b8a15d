import { points } from './length.ts'
import { alignmentOf, type Look } from './look.ts'

const MEDIUM = 12

/** How declarations change the look. */
export function styledLook(declared: ReadonlyMap<string, string>, around: Look): Look {
  const of = (name: string): string => declared.get(name)?.toLowerCase() ?? ''
  const font = fontOf(declared)
  const size = points(of('font-size'), around.size ?? MEDIUM) ?? shorthandSize(of('font'), around.size ?? MEDIUM)
  const weight = of('font-weight') || /\b(?:bold|[6-9]00)\b/.exec(of('font'))?.[0] || ''
  const slant = of('font-style') || /\b(?:italic|oblique)\b/.exec(of('font'))?.[0] || ''
  const line = `${of('text-decoration')} ${of('text-decoration-line')}`
  const script = of('vertical-align')
  const alignment = alignmentOf(of('text-align'))
  const letters = of('text-transform')
  const blanks = of('white-space')
  const mark = of('list-style-type') || of('list-style')
  return {
    ...(font ? { font } : {}),
    ...(size ? { size } : {}),
    ...(weight ? { bold: /^(?:bold|bolder|[6-9]00)$/.test(weight) } : {}),
    ...(slant ? { italic: /^(?:italic|oblique)/.test(slant) } : {}),
    ...(line.includes('underline') ? { underline: true } : {}),
    ...(line.includes('line-through') ? { strike: true } : {}),
    ...(/\bnone\b/.test(line) ? { underline: undefined } : {}),
    ...(script === 'sub' || script === 'super' ? { script } : script === 'baseline' ? { script: undefined } : {}),
    ...(alignment ? { alignment } : {}),
    ...(letters ? { capitals: letters === 'uppercase' || undefined } : {}),
    ...(blanks ? { isPre: /^(?:pre|pre-wrap|pre-line|break-spaces)$/.test(blanks) || undefined } : {}),
    ...(mark ? { listStyle: mark } : {}),
  }
}

/** The first font of the list: it is the one that shows the text where it is installed, as legacy fonts had to be. */
function fontOf(declared: ReadonlyMap<string, string>): string | undefined {
  const family =
    declared.get('font-family') ?? /(?:\d|small|medium|large|er)[\w.%]*(?:\s*\/\s*[\w.%]+)?\s+(.+)$/.exec(declared.get('font') ?? '')?.[1]
  const first = /^\s*(?:"([^"]*)"|'([^']*)'|([^,]*))/.exec(family ?? '')
  // a PDF names the part of a font that it holds with six letters before it
  const name = (first?.[1] ?? first?.[2] ?? first?.[3] ?? '').trim().replace(/^[A-Z]{6}\+/, '')
  return name === '' || /^(?:inherit|initial|unset|revert)$/i.test(name) ? undefined : name
}

const shorthandSize = (font: string, em: number): number | undefined => {
  const found = /(?:^|\s)([\d.]+(?:pt|px|em|%))/.exec(font)?.[1]
  return found === undefined ? undefined : points(found, em)
}
