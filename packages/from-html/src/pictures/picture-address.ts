import type { Element } from 'hast'
import { attribute } from '../parse/element.ts'

/** Where scripts that load pictures late keep the address. */
const LATE = ['dataSrc', 'dataOriginal', 'dataLazySrc', 'dataOriginalSrc', 'dataUrl', 'dataImage']

/** The addresses of a picture, the likeliest first: what a script would load, what stands there, and those of other sizes. */
export function pictureAddresses(element: Element): string[] {
  const sets = [attribute(element, 'srcSet'), attribute(element, 'dataSrcSet'), attribute(element, 'dataSrcset')].flatMap(largest)
  const source = attribute(element, 'src')
  // a stand-in of a few pixels is worth less than what it stands in for
  const isStandIn = /^data:image\/(?:gif|svg)/i.test(source.slice(0, 30)) && source.length < 2000
  const late = LATE.map((name) => attribute(element, name))
  const better = [...late, ...sets].filter((one) => one.trim() !== '')
  const all = isStandIn && better.length > 0 ? better : [...late, source, ...sets]
  return [...new Set(all.map((one) => one.trim()).filter((one) => one !== ''))]
}

/** The address of the largest picture of a `srcset`. */
function largest(set: string): string[] {
  let best = ''
  let most = -1
  for (const one of set.slice(0, 20_000).split(/,\s+|,$/)) {
    const [address = '', size = '1x'] = one.trim().split(/\s+/)
    const amount = Number.parseFloat(size)
    if (address !== '' && amount > most) [best, most] = [address, amount]
  }
  return best === '' ? [] : [best]
}
