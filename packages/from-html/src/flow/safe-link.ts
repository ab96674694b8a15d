import { diagnose } from '@bantin/diagnostics'
import type { Element } from 'hast'
import { attribute, lineOf } from '../parse/element.ts'
import { placeAt } from '../read/place-at.ts'
import type { Reading } from '../read/reading.ts'
import { unsafeLink } from '../rules/link-rules.ts'

const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:'])
const LONGEST = 4000

/** The address of a link, complete; undefined where it may run something, or leads to a file of the machine that saved the page. */
export function safeLink(element: Element, reading: Reading): string | undefined {
  const written = attribute(element, 'href').trim()
  if (written === '' || written === '#') return undefined
  if (written.startsWith('#')) return reading.targets.has(written.slice(1)) ? `#${anchorId(written.slice(1))}` : undefined
  if (written.length > LONGEST || !URL.canParse(written, reading.base)) return refuse(element, reading, written)
  const url = new URL(written, reading.base)
  if (!SAFE.has(url.protocol)) return refuse(element, reading, url.protocol)
  // the page itself, by its address
  if (reading.base !== undefined && url.hash !== '' && url.href.slice(0, -url.hash.length) === reading.base.replace(/#.*$/, ''))
    return reading.targets.has(url.hash.slice(1)) ? `#${anchorId(url.hash.slice(1))}` : url.href
  // browsers add a slash to an address that is nothing but a host; as words it may stand without
  return /^https?:\/\/[^/?#\\]+$/i.test(written) ? url.href.replace(/\/$/, '') : url.href
}

/** Ids of pages as ids of anchors. */
export const anchorId = (id: string): string => id.replace(/[^\p{L}\p{N}_.-]+/gu, '-')

function refuse(element: Element, reading: Reading, address: string): undefined {
  const scheme = /^[a-z][a-z0-9+.-]{0,20}(?=:)/i.exec(address)?.[0].toLowerCase()
  // relative addresses of a saved page lead nowhere, and nothing is lost by them
  if (scheme === undefined && address.length <= LONGEST) return
  reading.diagnostics.push(diagnose(unsafeLink, { file: reading.file, place: placeAt(lineOf(element)) }, { scheme: scheme ?? '?' }))
}
