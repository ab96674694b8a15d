/** Every letter of every encoding there and back. */
import { decode, encode, encodings } from '@bantin/vietnamese/encoding'
import { heldAside } from '../corpus/held-aside.mjs'
import { informative, share, tally } from '../row.mjs'

const LOWER = 'áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ'
const TONED = [...LOWER].filter((letter) => !'ăâêôơưđ'.includes(letter)).join('')
const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(0x20 + i)).join('')
const ALL = [...LOWER, ...LOWER.toUpperCase(), ...ASCII]

/** What an encoding has no code for; it must be reported, and nothing else. */
const WITHOUT = {
  tcvn3: TONED.toUpperCase(),
  'vietware-f': TONED.toUpperCase(),
  bkhcm1: 'ỤỴ^`{|}~',
}

function fault(letter, id) {
  let lost = false
  const bytes = encode(letter, id, { onUnencodable: () => (lost = true) })
  if (WITHOUT[id]?.includes(letter)) return lost ? undefined : `${id}: the loss of ${letter} is not reported`
  const back = decode(bytes, id)
  return !lost && back === letter ? undefined : `${id}: ${letter} comes back as ${back}`
}

const isCode = (letter, hex) => LOWER.includes(letter.toLowerCase()) && typeof hex === 'string' && /^(?:[0-9A-F]{2})+$/.test(hex)

/** The tables of the held-aside data: hexadecimal codes by letter. */
function tableFaults() {
  const cases = heldAside('encodings/*').flatMap(({ id, encode: codes }) => {
    // the codes of VIQR are text
    if (!codes || id === 'viqr' || !encodings.some((one) => one.id === id || one.aliases.includes(id))) return []
    const letters = Object.entries(codes).filter(([letter, hex]) => isCode(letter, hex))
    // where a small and a capital letter share a code, either is right
    return letters.map(([letter, hex]) => ({ id, hex, letter, either: letters.filter((other) => other[1] === hex).map(([one]) => one) }))
  })
  return tally(cases, ({ id, hex, letter, either }) => {
    const got = decode(
      Uint8Array.from(hex.match(/../g), (one) => Number.parseInt(one, 16)),
      id,
    )
    return either.includes(got) ? undefined : `${id}: ${hex} is ${got}, there ${letter}`
  })
}

export function everyLetter() {
  const rows = encodings.map(({ id, label }) => {
    const note = WITHOUT[id] ? `; ${[...WITHOUT[id]].length} without a code are reported` : ''
    return share(
      `${label}: 134 letters and ASCII${note}`,
      tally(ALL, (letter) => fault(letter, id)),
      1,
    )
  })
  const tables = tableFaults()
  if (tables.cases > 0) rows.push(informative(share('codes of the tables held aside, decoded', tables)))
  return { title: 'Encodings', about: '`decode(encode(letter))` is the letter.', rows }
}
