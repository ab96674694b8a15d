/** Which words can be Vietnamese syllables. */
import { isSyllable } from '@bantin/vietnamese/orthography'
import { invalid, valid } from '../cases/syllables.mjs'
import { heldAside } from '../corpus/held-aside.mjs'
import { informative, share, tally } from '../row.mjs'

const LIMIT = 0.995
const unique = (words) => [...new Set(words)]
const taken = (word) => (isSyllable(word) ? undefined : `${word} is refused`)
const refused = (word) => (isSyllable(word) ? `${word} is taken` : undefined)

export function syllables() {
  const rows = [
    share('syllables that are attested', tally(unique(valid), taken), LIMIT),
    share('words that cannot be syllables', tally(unique(invalid), refused), LIMIT),
  ]
  const files = heldAside('syllables')
  if (files.length > 0) {
    rows.push(
      informative(
        share(
          'syllables held aside',
          tally(
            files.flatMap((file) => file.valid),
            taken,
          ),
        ),
      ),
    )
    rows.push(
      informative(
        share(
          'non-syllables held aside',
          tally(
            files.flatMap((file) => file.invalid.map(({ syllable }) => syllable)),
            refused,
          ),
        ),
      ),
    )
  }
  return { title: 'Syllables', about: '`isSyllable` both ways.', rows }
}
