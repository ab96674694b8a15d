const ONSETS = [
  ...(['', 'b', 'c', 'ch', 'd', 'đ', 'g', 'gh', 'g+i', 'gi', 'h', 'k', 'kh', 'l', 'm', 'n'] as const),
  ...(['ng', 'ngh', 'nh', 'p', 'ph', 'qu', 'r', 's', 't', 'th', 'tr', 'v', 'x'] as const),
] as const

/** What a syllable begins with, as it is written; `''` where it begins with its vowel, `g+i` where gi shares its i with the rime. */
export type Onset = (typeof ONSETS)[number]

/** One bit for each onset. */
export const onsetBit = (onset: Onset): number => 1 << ONSETS.indexOf(onset)

let bits: ReadonlyMap<string, number> | undefined

/** The bit of an onset, 0 when the letters are none. */
export function onsetBits(letters: string): number {
  bits ??= new Map(ONSETS.map((onset) => [onset, onsetBit(onset)]))
  return bits.get(letters) ?? 0
}
