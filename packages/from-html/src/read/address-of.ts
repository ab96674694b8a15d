import type { Root } from 'hast'
import { attribute, elementsIn } from '../parse/element.ts'

/** The address that links of a page are relative to; undefined where nobody says it. */
export function addressOf(tree: Root, text: string, given: string | undefined): string | undefined {
  // browsers write the address into the pages that they save
  const saved = /<!-- saved from url=\(\d+\)(https?:\/\/\S+) -->/.exec(text.slice(0, 2000))?.[1]
  let own: string | undefined
  let canonical: string | undefined
  for (const element of elementsIn(tree)) {
    if (element.tagName === 'base') own ??= attribute(element, 'href')
    if (element.tagName === 'link' && /\bcanonical\b/.test(attribute(element, 'rel'))) canonical ??= attribute(element, 'href')
    if (element.tagName === 'body') break
  }
  const around = [given, saved, canonical].find((one) => one !== undefined && isWeb(one))
  return own !== undefined && URL.canParse(own, around) && isWeb(new URL(own, around).href) ? new URL(own, around).href : around
}

const isWeb = (address: string): boolean => /^https?:\/\//i.test(address) && URL.canParse(address)
