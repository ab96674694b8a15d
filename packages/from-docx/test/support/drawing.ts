import { run } from './words.ts'

/** The smallest PNG, and what else looks like a picture. */
export const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1)
export const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)
export const SVG = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'

/** A drawing with a picture. */
export const picture = (id: string, alt = '', blip = ''): string =>
  run(
    `<w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="x.png"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}">${blip}</a:blip></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`,
  )

/** A shape with or without words. */
export const shape = (inner: string): string =>
  `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp>${inner}</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`
export const box = (inner: string): string => shape(`<wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx>`)
export const oldBox = (inner: string): string =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict>`
export const either = (first: string, second: string, needs = 'wps'): string =>
  run(
    `<mc:AlternateContent><mc:Choice Requires="${needs}">${first}</mc:Choice>${second === '' ? '' : `<mc:Fallback>${second}</mc:Fallback>`}</mc:AlternateContent>`,
  )
