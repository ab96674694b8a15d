/** Where something stands in an imported file, for people to find it again. All count from 1. */
export interface SourcePlace {
  /** The page, in files that have pages. */
  readonly page?: number | undefined
  /** The line in text and HTML; the paragraph in Word files, tables counted cell by cell; the line of the page in PDF. */
  readonly line: number
}
