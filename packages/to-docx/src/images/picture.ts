/** A picture as a Word file can hold it. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
  readonly type: 'jpg' | 'png' | 'gif'
  /** Names the picture for as long as docx has it; the bytes themselves come in when the file is packed. */
  readonly name: string
  /** The drawing that new programs show instead. */
  readonly drawing?: Uint8Array
}

const TYPES: readonly (readonly [type: Picture['type'], start: readonly number[]])[] = [
  ['jpg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
]

/** What a picture really is, by its first bytes: a wrong name makes Word call the whole file damaged. */
export function typeOf(bytes: Uint8Array): Picture['type'] | undefined {
  return TYPES.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0]
}

/** A PNG of one transparent pixel. */
export const EMPTY_PNG: Uint8Array = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADUlEQVQImWP4//8/AwAI/AL+hc2rNAAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
)
