import { additions } from './additions.ts'
import { blocks } from './blocks.ts'
import { callouts } from './callouts.ts'
import { figures } from './figures.ts'
import { inlines } from './inlines.ts'
import { lists } from './lists.ts'
import { notes } from './notes.ts'
import { passages } from './passages.ts'

const head = `---
title: Mọi thành phần của một bài
---
`

/** An item that has every node of a tree. */
export const allNodes = [head, inlines, lists, blocks, figures, callouts, additions, passages, notes].join('\n')
