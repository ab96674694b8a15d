const HOUSE = /(?:số nhà|nhà số|ngõ|ngách|hẻm|kiệt|thửa|(?:^|[^\p{L}])số|địa chỉ:?)\s?$/u
/** “số” ends words that are no house’s. */
const OTHER = /(?:tỷ|tỉ|chỉ|con|phân|đa|thiểu)\s?số\s?$/

/** True behind words that a house or plot is numbered after. */
export const followsHouseWord = (before: string): boolean => HOUSE.test(before) && !OTHER.test(before)

/** True behind words that streets and places are named with. */
export const followsPlaceWord = (before: string): boolean =>
  /(?:đường|phố|công viên|quảng trường|phường|khu|trường|nông trường|hợp tác xã)\s$/.test(before)
