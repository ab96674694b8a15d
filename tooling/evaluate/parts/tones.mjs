/** Tone marks in both styles. */
import { placeTones } from '@bantin/vietnamese/orthography'
import { misplaced, pairs, unmoved } from '../cases/tones.mjs'
import { heldAside } from '../corpus/held-aside.mjs'
import { informative, share, tally } from '../row.mjs'

const STYLES = ['first-vowel', 'main-vowel']

/** Every way of writing must become both expected ones. */
function fault(inputs, expected) {
  for (const input of inputs) {
    for (const [i, style] of STYLES.entries()) {
      const got = placeTones(input, { style })
      if (got !== expected[i]) return `${input}, ${style}: ${got} for ${expected[i]}`
    }
  }
  return undefined
}

const forms = (word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]

const inForms = (input, expected) => {
  for (const [i, form] of forms(input).entries()) {
    const found = fault(
      [form],
      expected.map((one) => forms(one)[i]),
    )
    if (found) return found
  }
  return undefined
}

export function tones() {
  const rows = [
    share(
      'words whose mark moves, in three cases',
      tally(pairs(), (pair) => inForms(pair[0], pair) ?? inForms(pair[1], pair)),
      1,
    ),
    share(
      'words whose mark stays',
      tally(unmoved, (word) => inForms(word, [word, word])),
      1,
    ),
    share(
      'marks on a letter that never bears them',
      tally(misplaced, ([was, now]) => inForms(was, [now, now])),
      1,
    ),
  ]
  const cases = heldAside('tone_cases').flatMap((file) => file.cases)
  if (cases.length > 0)
    rows.push(
      informative(
        share(
          'words held aside',
          tally(cases, ({ input, old, new: main }) => fault([input], [old, main])),
        ),
      ),
    )
  return { title: 'Tone placement', about: '`placeTones` in both styles.', rows }
}
