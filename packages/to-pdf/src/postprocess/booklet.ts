import { sheetOrder } from './sheet-order.ts'

/** What the imposed file says about itself. */
export interface BookletFacts {
  readonly title: string
  /** `YYYY-MM-DD` */
  readonly date: string
}

/** An imposed file. */
export interface Booklet {
  readonly pdf: Uint8Array
  /** Sides of sheets. */
  readonly pages: number
}

/** Impose a PDF for a stapled booklet: two pages side by side, on sheets of twice the width. The halves keep no tags. */
export async function imposeBooklet(pdf: Uint8Array, { title, date }: BookletFacts): Promise<Booklet> {
  const { PDFDocument } = await import('@cantoo/pdf-lib')
  const source = await PDFDocument.load(pdf, { updateMetadata: false })
  const sheets = await PDFDocument.create({ updateMetadata: false })
  const pages = await sheets.embedPdf(source, source.getPageIndices())
  for (const side of sheetOrder(pages.length)) {
    const { width, height } = source.getPage(0).getSize()
    const sheet = sheets.addPage([width * 2, height])
    for (const [half, index] of side.entries()) {
      const page = index === undefined ? undefined : pages[index]
      if (page) sheet.drawPage(page, { x: half * width, y: 0, width, height })
    }
  }
  sheets.setTitle(title)
  const day = new Date(`${date}T00:00:00Z`)
  sheets.setCreationDate(day)
  sheets.setModificationDate(day)
  return { pdf: await sheets.save({ updateFieldAppearances: false }), pages: sheets.getPageCount() }
}
