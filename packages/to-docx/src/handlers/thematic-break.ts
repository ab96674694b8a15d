import type { ThematicBreak } from 'mdast'
import { paragraphIn } from '../writer/paragraph.ts'
import type { Block } from './handle.ts'

/** A line across the text: a paragraph with a border. */
export const thematicBreak: Block<ThematicBreak> = (_writer, _node, scope) => [paragraphIn(scope, [], { style: 'Separator' })]
