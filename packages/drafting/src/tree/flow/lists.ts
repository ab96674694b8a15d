import type { BlockContent, DefinitionContent, List, ListItem } from 'mdast'
import type { ListMark } from '../../manuscript/block.ts'

type Child = BlockContent | DefinitionContent

/** A file may say any level; no reader follows more. */
const DEEPEST = 7
const NUMBER = /^0*([0-9]{1,9})[.)]$/

/** The lists that are open, the outermost first. */
export interface OpenLists {
  /** Add an item; false where Markdown cannot write its mark. */
  add(mark: ListMark, children: Child[]): boolean
  /** Put blocks into the item above a level; false where there is none. */
  under(level: number, children: Child[]): boolean
  close(): void
}

/** Gathers items into lists. A list that goes on behind something else starts again with the number that it shows. */
export function openLists(emit: (list: List) => void): OpenLists {
  let open: { list: List; level: number }[] = []
  const close = () => {
    open = []
  }
  return {
    add(mark, children) {
      const number = mark.ordered ? numberOf(mark) : undefined
      if (mark.ordered && number === undefined) return false
      const level = Math.min(Math.max(0, mark.level), DEEPEST)
      while (open.length > 0 && (open.at(-1)?.level as number) > level) open.pop()
      const top = open.at(-1)
      if (top?.level === level) {
        if (goesOn(top.list, mark, number)) {
          top.list.children.push(itemOf(children))
          return true
        }
        open.pop()
      }
      const list: List = { type: 'list', ordered: mark.ordered, start: number ?? null, spread: false, children: [itemOf(children)] }
      const item = open.at(-1)?.list.children.at(-1)
      if (item) item.children.push(list)
      else emit(list)
      open.push({ list, level })
      return true
    },
    under(level, children) {
      while (open.length > 0 && (open.at(-1)?.level as number) >= level) open.pop()
      const item = open.at(-1)?.list.children.at(-1)
      if (!item) return false
      item.children.push(...children)
      return true
    },
    close,
  }
}

/** The number, where the mark shows nothing but it. */
function numberOf({ label, number }: ListMark): number | undefined {
  const shown = label.trim()
  if (shown === '') return number !== undefined && number >= 0 && number < 1e9 ? number : undefined
  const match = NUMBER.exec(shown)
  return match && !/^0\d/.test(shown) ? Number(match[1]) : undefined
}

function goesOn({ ordered, start, children }: List, mark: ListMark, number: number | undefined): boolean {
  return ordered === mark.ordered && (number === undefined || number === (start ?? 1) + children.length)
}

const itemOf = (children: Child[]): ListItem => ({ type: 'listItem', spread: false, checked: null, children })

/** Items with more than a paragraph and lists in it need blank lines; so does then their list. */
export function spaceLists(lists: readonly List[]): void {
  const waiting = [...lists]
  for (let list = waiting.pop(); list; list = waiting.pop()) {
    for (const item of list.children) {
      item.spread = item.children.some((child, i) => i > 0 && child.type !== 'list')
      for (const child of item.children) if (child.type === 'list') waiting.push(child)
    }
    list.spread = list.children.some(({ spread }) => spread)
  }
}
