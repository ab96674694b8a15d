import { SaxesParser } from 'saxes'

const SVG = 'http://www.w3.org/2000/svg'

/**
 * True for an SVG file that every reader can parse: one that is not well-formed stops some readers, and the checkers of shops.
 *
 * @source EPUB 3.3, “SVG content documents”
 */
export function isDrawing(bytes: Uint8Array): boolean {
  const parser = new SaxesParser({ xmlns: true })
  let sound = true
  let root: string | undefined
  parser.on('error', () => {
    sound = false
  })
  parser.on('opentag', ({ local, uri }) => {
    root ??= `${uri} ${local}`
  })
  parser.write(new TextDecoder().decode(bytes)).close()
  return sound && root === `${SVG} svg`
}
