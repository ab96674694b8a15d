const CHUNK = 4096

/** Words to be joined, any number of them, in memory that grows with the text alone. */
interface Joiner {
  readonly add: (word: string) => void
  readonly all: () => string
}

/** Joins words in chunks, so that millions of them need no array of millions. */
export function joiner(between: string): Joiner {
  const chunks: string[] = []
  let words: string[] = []
  return {
    add(word) {
      words.push(word)
      if (words.length < CHUNK) return
      chunks.push(words.join(between))
      words = []
    },
    all: () => [...chunks, ...(words.length > 0 ? [words.join(between)] : [])].join(between),
  }
}
