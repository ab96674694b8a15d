import { diagnose } from '@bantin/diagnostics'
import type { ManuscriptPicture } from '@bantin/drafting'
import type { Element } from 'hast'
import { attribute, lineOf } from '../parse/element.ts'
import { placeAt } from '../read/place-at.ts'
import type { Reading } from '../read/reading.ts'
import { missingPicture, unusablePicture } from '../rules/picture-rules.ts'
import { dataBytes, safely } from './data-address.ts'
import { extensionOf, isActive, mediaTypeOf } from './media-type.ts'
import { pictureAddresses } from './picture-address.ts'

/** Smaller ones count visitors or push the text to its place. */
const SMALLEST = 3

/** Take the picture of an `img` over; its name among the pictures, or undefined with a finding. */
export function readPicture(element: Element, reading: Reading): string | undefined {
  const width = Number(attribute(element, 'width') || SMALLEST + 1)
  const height = Number(attribute(element, 'height') || SMALLEST + 1)
  const addresses = pictureAddresses(element)
  const known = addresses.map((one) => reading.pictureNames.get(one)).find((one) => one !== undefined)
  if (known !== undefined) return known
  if (addresses.length === 0 || width <= SMALLEST || height <= SMALLEST) return undefined
  const location = { file: reading.file, place: placeAt(lineOf(element)) }
  const refuse = (reason: 'type' | 'active' | 'size') => void reading.diagnostics.push(diagnose(unusablePicture, location, { reason }))
  for (const address of addresses) {
    const bytes = dataBytes(address, reading.limits.pictureBytes) ?? reading.findFile(address, reading.base)
    if (bytes === undefined) continue
    if (bytes === 'large' || bytes.length > reading.limits.pictureBytes) return refuse('size')
    const mediaType = mediaTypeOf(bytes)
    if (mediaType === undefined) return refuse('type')
    if (mediaType === 'image/svg+xml' && isActive(bytes)) return refuse('active')
    const name = freeName(address, mediaType, reading.pictures)
    reading.pictures.set(name, { name, bytes, mediaType })
    reading.pictureNames.set(address, name)
    return name
  }
  reading.diagnostics.push(diagnose(missingPicture, location, { host: hostOf(addresses, reading.base) }))
  return undefined
}

/** A name that no other picture has, from the address where it has one. */
function freeName(address: string, mediaType: string, taken: ReadonlyMap<string, ManuscriptPicture>): string {
  const last = address.startsWith('data:')
    ? ''
    : safely(address.replace(/[?#].*$/, ''))
        .split(/[/\\:]/)
        .at(-1)!
  const stem =
    last
      .replace(/\.[a-z0-9]{1,5}$/i, '')
      .replace(/[^\p{L}\p{N}_-]+/gu, '-')
      .slice(0, 60) || `anh-${taken.size + 1}`
  const end = extensionOf(mediaType)
  let name = `${stem}.${end}`
  for (let count = 2; taken.has(name); count++) name = `${stem}-${count}.${end}`
  return name
}

function hostOf(addresses: readonly string[], base: string | undefined): string | undefined {
  const found = addresses.find((one) => URL.canParse(one, base) && /^https?:/.test(new URL(one, base).protocol))
  return found === undefined ? undefined : new URL(found, base).host
}
