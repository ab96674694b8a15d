/**
 * Whether words can be added behind a stretch of text: not before brackets of the text's own, not inside a longer word or range, and in
 * brackets only at their end.
 */
export function hasRoomBehind(text: string, end: number, bracketed: boolean): boolean {
  const behind = text.slice(end, end + 4)
  return bracketed ? /^\s{0,2}[);\]]/.test(behind) : !/^(?:\s{0,2}[([]|[-–/\p{L}\p{N}])/u.test(behind)
}
