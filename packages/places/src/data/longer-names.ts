/** Names that begin with, or hold, the name of a unit and are something else: an ocean, former provinces, a science, a newspaper, a dynasty. */
export const longerNames: readonly string[] = [
  'Thái Bình Dương',
  'Hà Nam Ninh',
  'Hải Dương Học',
  'Hà Nội Mới',
  'Thái Bình Thiên Quốc',
  'Bình Định Vương',
]
