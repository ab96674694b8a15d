import type { List, ListItem } from 'mdast'
import { prefix, spaced } from '../../lines/prefix.ts'
import { type Block, narrowed, type State } from '../state.ts'

/** Signs of lists within lists, as official letters in Viet Nam use them. */
const BULLETS = ['-', '+', '*']

/** A list: each item behind its marker, its other lines below the first. */
export const list: Block<List> = (node, state) => {
  const markers = node.children.map((item, index) => `${markerOf(node, index, state)} ${boxOf(item)}`)
  const loose = node.spread || node.children.some((item) => item.spread)
  const items = node.children.map((item, index) => listItem(item, markers[index] as string, { ...state, lists: state.lists + 1 }))
  return loose ? spaced(items) : items.flat()
}

function listItem(item: ListItem, marker: string, state: State): string[] {
  const inner = narrowed(state, marker.length)
  const loose = item.spread === true
  const blocks = item.children.map((child) => state.blocks([child], inner))
  const lines = loose ? spaced(blocks) : blocks.flat()
  return prefix(lines.length === 0 ? [''] : lines, marker, ' '.repeat(marker.length))
}

function markerOf(list: List, index: number, state: State): string {
  if (!list.ordered) return BULLETS[state.lists % BULLETS.length] as string
  const start = list.start ?? 1
  const longest = String(start + list.children.length - 1).length
  return `${start + index}.`.padEnd(longest + 1)
}

const boxOf = ({ checked }: ListItem): string => (checked === true ? '[x] ' : checked === false ? '[ ] ' : '')
