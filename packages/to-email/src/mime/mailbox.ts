import { printable } from '../text/printable.ts'
import { encodedWords } from './encoded-word.ts'

/** Who sends or gets a message. */
export interface Mailbox {
  readonly name?: string | undefined
  readonly address: string
}

/** Words that need no quotes in front of an address. @source RFC 5322, section 3.2.3, "atom" */
const ATOMS = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?: [A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/

function phrase(name: string): string[] {
  const words = encodedWords(name)
  const [only] = words
  if (words.length > 1 || only === undefined || only.startsWith('=?') || ATOMS.test(only)) return words
  return [`"${only.replace(/["\\]/g, '\\$&')}"`]
}

/** The words of a header for one mailbox: its name, encoded, and the address. */
export function mailboxWords({ name, address }: Mailbox): string[] {
  return name === undefined ? [address] : [...phrase(printable(name)), `<${address}>`]
}

/** The words of a header for several. */
export function mailboxList(all: readonly Mailbox[]): string[] {
  return all.flatMap((one, i) => {
    const words = mailboxWords(one)
    return i === all.length - 1 ? words : [...words.slice(0, -1), `${words.at(-1)},`]
  })
}
