import type { Element, ElementContent } from 'hast'
import { textIn } from '../parse/element.ts'

const LONGEST = 300
/** “Tác giả: Lê Mẫu”: what it is and who. */
const PART = /^\s*[^:\s][^:]{1,30}:\s*\S/u

/** The parts of a byline that stand in elements of their own, with a sign between them: as text only blanks would part them. */
export function partedByline({ children }: Element): ElementContent[] | undefined {
  const parts = children.filter((one) => one.type === 'element')
  const rest = children.filter((one) => one.type !== 'element')
  if (parts.length < 2 || !rest.every((one) => one.type !== 'text' || one.value.trim() === '')) return undefined
  if (!parts.every((one) => PART.test(textIn(one).slice(0, LONGEST)))) return undefined
  return parts.flatMap((one, i) => (i === 0 ? [one] : [{ type: 'text', value: ' · ' } as const, one]))
}
