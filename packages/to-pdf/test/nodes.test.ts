import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { BLOCKS, INLINES } from '../src/nodes.ts'

/** The names of a table of handlers in a Typst file. */
function handlersIn(file: string, table: string): string[] {
  const source = readFileSync(new URL(`../typst/${file}`, import.meta.url), 'utf8')
  const start = source.indexOf(`#let ${table}`)
  const body = source.slice(start, source.indexOf('\n)\n', start))
  return [...body.matchAll(/^ {2}"?(\w+)"?: \(node, go/gm)].map(([, name = '']) => name).sort()
}

describe('the template has a handler for each node that the form declares, and no other', () => {
  test('blocks', () => expect(handlersIn('blocks.typ', 'block-handlers').filter((name) => name !== 'unusedNote')).toEqual([...BLOCKS]))
  test('words', () => expect(handlersIn('inlines.typ', 'inline-handlers')).toEqual([...INLINES]))
})
