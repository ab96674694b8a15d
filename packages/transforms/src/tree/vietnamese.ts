import type { Nodes } from 'mdast'

/** True for the tag of Vietnamese, with or without a region. */
export const isVietnamese = (language: string): boolean => language === 'vi' || language.startsWith('vi-')

/** `https://bantin.example`, `bantin@songngan.example`: the text of the link is its address. */
export function isPrintedAddress(node: Nodes): boolean {
  if (node.type !== 'link') return false
  const [only, more] = node.children
  return more === undefined && only?.type === 'text' && node.url.endsWith(only.value)
}
