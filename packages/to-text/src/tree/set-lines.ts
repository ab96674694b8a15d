import { wrap } from '../lines/wrap.ts'
import { isFlowing, type State } from './state.ts'

/** Blanks that kept words together while lines were broken. */
const JOINING = /[\u00a0\u2007\u202f]/g

/**
 * Set words in lines. Once lines are broken, blanks that keep words together are ordinary ones: nobody finds a word behind the others by
 * searching.
 */
export function setLines(text: string, state: Pick<State, 'width'>): string[] {
  const lines = wrap(text, state.width).filter((line, index, all) => line !== '' || (index > 0 && index < all.length - 1))
  return isFlowing(state) ? lines : lines.map((line) => line.replace(JOINING, ' '))
}
