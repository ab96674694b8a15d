/** One side of a sheet: page numbers from 0 on its left and right half, `undefined` for a blank half. */
export type SheetSide = readonly [left: number | undefined, right: number | undefined]

/**
 * The sides of the sheets of a booklet that is folded and stapled in the middle: front and back of the outermost sheet first.
 * Pages are filled up to a multiple of four. The blank ones stand before the last page, since the last page carries the imprint
 * and is the outside of the back.
 */
export function sheetOrder(pages: number): SheetSide[] {
  const total = Math.ceil(pages / 4) * 4
  const at = (index: number): number | undefined => (index === total - 1 ? pages - 1 : index < pages - 1 ? index : undefined)
  return Array.from({ length: total / 2 }, (_, side) => {
    const other = total - 1 - side
    return side % 2 === 0 ? [at(other), at(side)] : [at(side), at(other)]
  })
}
