/** Points in a millimetre. */
const POINT = 72 / 25.4

/** Measures of a sheet for the press, in millimetres. */
export interface PressMeasures {
  /** From the edge of the sheet to the trimmed page. */
  readonly slug: number
  readonly bleed: number
}

/** Tell a printer's program where each page is cut and how far it bleeds. @source ISO 32000-1, 14.11.2 */
export async function setPressBoxes(pdf: Uint8Array, { slug, bleed }: PressMeasures): Promise<Uint8Array> {
  const { PDFDocument } = await import('@cantoo/pdf-lib')
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  for (const page of document.getPages()) {
    const { width, height } = page.getSize()
    const box = (inset: number): [number, number, number, number] => [
      inset * POINT,
      inset * POINT,
      width - 2 * inset * POINT,
      height - 2 * inset * POINT,
    ]
    page.setTrimBox(...box(slug))
    page.setBleedBox(...box(slug - bleed))
  }
  return document.save({ updateFieldAppearances: false })
}
