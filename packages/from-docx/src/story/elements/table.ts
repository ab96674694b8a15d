import { closeCell, closeRow, closeTable, openCell, openRow, openTable } from '../table.ts'
import { type Elements, readAs } from './element.ts'

/** @source ISO/IEC 29500-1, 17.4 */
export const tableElements: Elements = {
  'w:tbl': { open: openTable, close: closeTable },
  'w:tblPr': { open: (story) => readAs(story, 'w:tblPr') },
  'w:tblPrEx': { open: (story) => readAs(story, 'w:tblPrEx') },
  'w:tr': { open: openRow, close: closeRow },
  'w:trPr': { open: (story) => readAs(story, 'w:trPr') },
  'w:tc': { open: openCell, close: closeCell },
  'w:tcPr': { open: (story) => readAs(story, 'w:tcPr') },
}
