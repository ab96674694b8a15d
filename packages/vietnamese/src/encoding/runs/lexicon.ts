import type { Emission } from './emission.ts'

// so many words may share a place: more are not remembered, whoever chose them
const TRIES = 16

/**
 * The different words of one text, each with its evidence. A word is found by a number made of its letters and compared with the place where
 * it was seen first, so that no string is made for a word that is known.
 */
export interface Lexicon {
  readonly emissions: readonly Emission[]
  /** The gains of all words, one behind the other. */
  readonly gains: Float64Array
  /** The bits of all words, three behind one another: changed, open, syllables. */
  readonly bits: Int32Array
  /** The number of the word between two offsets, or -1. */
  find(start: number, end: number, hash: number): number
  /** Give the word between two offsets a number. */
  add(start: number, end: number, hash: number, emission: Emission): number
}

/** A lexicon without words. */
export function createLexicon(text: string, states: number): Lexicon {
  const emissions: Emission[] = []
  let gains = new Float64Array(states * 1024)
  let bits = new Int32Array(3 * 1024)
  let starts = new Int32Array(1024)
  let ends = new Int32Array(1024)
  let hashes = new Int32Array(1024)
  let places = new Int32Array(4096).fill(-1)
  const isSame = (id: number, start: number, end: number): boolean => {
    let at = starts[id] as number
    if ((ends[id] as number) - at !== end - start) return false
    for (let i = start; i < end; i++, at++) if (text.charCodeAt(i) !== text.charCodeAt(at)) return false
    return true
  }
  const place = (id: number, hash: number) => {
    const mask = places.length - 1
    for (let tried = 0, at = hash & mask; tried < TRIES; tried++, at = (at + 1) & mask) {
      if (places[at] !== -1) continue
      places[at] = id
      return
    }
  }
  const grow = () => {
    const longer = <T extends Int32Array | Float64Array>(old: T, made: T): T => {
      made.set(old)
      return made
    }
    starts = longer(starts, new Int32Array(starts.length * 2))
    ends = longer(ends, new Int32Array(ends.length * 2))
    hashes = longer(hashes, new Int32Array(hashes.length * 2))
    gains = longer(gains, new Float64Array(gains.length * 2))
    bits = longer(bits, new Int32Array(bits.length * 2))
    places = new Int32Array(places.length * 2).fill(-1)
    for (let id = 0; id < emissions.length; id++) place(id, hashes[id] as number)
  }
  return {
    emissions,
    get gains() {
      return gains
    },
    get bits() {
      return bits
    },
    find(start, end, hash) {
      const mask = places.length - 1
      for (let tried = 0, at = hash & mask; tried < TRIES; tried++, at = (at + 1) & mask) {
        const id = places[at] as number
        if (id < 0) break
        if (hashes[id] === hash && isSame(id, start, end)) return id
      }
      return -1
    },
    add(start, end, hash, emission) {
      const id = emissions.length
      if (id === starts.length) grow()
      emissions.push(emission)
      gains.set(emission.gains, id * states)
      bits[3 * id] = emission.changed
      bits[3 * id + 1] = emission.open
      bits[3 * id + 2] = emission.syllables
      starts[id] = start
      ends[id] = end
      hashes[id] = hash
      place(id, hash)
      return id
    },
  }
}
