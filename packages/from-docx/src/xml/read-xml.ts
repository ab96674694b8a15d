import { SaxesParser } from 'saxes'
import type { Limits } from '../limits.ts'
import type { Entry } from '../zip/entry.ts'
import { type InflateEnd, inflate } from '../zip/inflate.ts'
import { type Attributes, followNamespaces } from './namespaces.ts'
import { guardAmpersands } from './stray-ampersands.ts'
import { decoderFor } from './text-decoder.ts'

/** What is told of a part while it is read. Names have our prefixes. */
export interface Visitor {
  open(name: string, attributes: Attributes): void
  close?(name: string): void
  text?(value: string): void
  /** True when the visitor can take no more. */
  full?(): boolean
}

/** How reading a part ended. All but `whole` and `stopped` are worth a finding. */
export type XmlEnd = InflateEnd | 'entities' | 'too-deep'

/** Behind so many faults there is nothing to be saved, only time to be lost. */
const MOST_FAULTS = 100
const STOP = new Error('stop reading')

/**
 * Read a part of the package. A fault does not end it: what can be read is handed on, and the end says that the part is damaged. Document type
 * declarations are refused, and with them all entities of the file's own.
 */
export function readXml(entry: Entry, limits: Limits, visitor: Visitor): { end: XmlEnd; size: number } {
  const parser = new SaxesParser({ position: false })
  const namespaces = followNamespaces()
  let broken: XmlEnd | undefined
  let faults = 0
  const stack: string[] = []
  const stop = (why: XmlEnd): never => {
    broken = why
    throw STOP
  }
  parser.on('doctype', () => stop('entities'))
  parser.on('error', () => {
    if (++faults > MOST_FAULTS) stop('damaged')
  })
  parser.on('opentag', (tag) => {
    if (stack.length >= limits.depth) stop('too-deep')
    const attributes = namespaces.enter(tag.attributes as Record<string, string>, stack.length)
    const name = namespaces.element(tag.name)
    stack.push(name)
    visitor.open(name, attributes)
    if (visitor.full?.()) stop('too-large')
  })
  parser.on('closetag', () => {
    const name = stack.pop()
    if (name === undefined) return
    namespaces.leave(stack.length)
    visitor.close?.(name)
  })
  if (visitor.text) {
    const text = visitor.text.bind(visitor)
    parser.on('text', text)
    parser.on('cdata', text)
  }
  let decoder: TextDecoder | undefined
  const ampersands = guardAmpersands()
  let size = 0
  const write = (run: () => void): boolean => {
    try {
      run()
      return true
    } catch (error) {
      if (error !== STOP) throw error
      return false
    }
  }
  const inflated = inflate(entry, limits.part, (bytes) => {
    decoder ??= decoderFor(bytes)
    size += bytes.length
    return write(() => void parser.write(ampersands.pass(decoder!.decode(bytes, { stream: true }))))
  })
  if (!broken) write(() => void parser.write(ampersands.pass(decoder?.decode() ?? '') + ampersands.rest()).close())
  // a part that ends too soon leaves elements open: what they hold is kept
  for (const name of stack.reverse()) visitor.close?.(name)
  return { end: broken ?? (inflated === 'whole' && faults + ampersands.found() > 0 ? 'damaged' : inflated), size }
}
