import { blockHandlers, inlineHandlers } from './handlers/index.ts'

/** The nodes of a tree that the form has a handler for; cells and rows are part of their table. */
export const nodes: readonly string[] = [...Object.keys(blockHandlers), ...Object.keys(inlineHandlers), 'root', 'tableCell', 'tableRow']
