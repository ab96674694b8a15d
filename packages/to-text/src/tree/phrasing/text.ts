import type { Html, InlineCode, Text } from 'mdast'
import { clean } from '../../characters/clean.ts'
import type { Phrasing } from '../state.ts'

const BLANKS = /[\t\n\v\f ]+/g

/** Words, and code between them, which looks like any other word. */
export const text: Phrasing<Text | InlineCode | Html> = (node) => clean(node.value).replace(BLANKS, ' ')
