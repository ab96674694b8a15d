import type { CompiledIssue } from '@bantin/compile'
import { itemAddress, itemCode } from '@bantin/paratext'
import { vietnamese as words } from '../words/vietnamese.ts'
import { type QrCode, qrCode } from './qr-code.ts'

/** What leads from an item on paper to the item on the web. */
export interface ItemCode {
  readonly label: string
  /** Such as `264-07`. */
  readonly digits: string
  /** The site, for those who type. */
  readonly site?: string
  readonly qr?: QrCode
}

/** The codes of an issue's items by their ids, and the addresses that are too long for a code. */
export interface ItemCodes {
  readonly codes: Readonly<Record<string, ItemCode>>
  readonly tooLong: readonly string[]
}

/** Make what finds the codes of an issue. Those of the last issue are kept: an edit does not change an address. */
export function createItemCodes(): (issue: CompiledIssue, wanted: boolean | undefined) => ItemCodes {
  let known = new Map<string, QrCode | undefined>()
  return (issue, wanted) => {
    const { site } = issue.bulletin
    if (!(wanted ?? site !== undefined)) return { codes: {}, tooLong: [] }
    const used = new Map<string, QrCode | undefined>()
    const drawn = (address: string): QrCode | undefined => {
      const qr = known.has(address) ? known.get(address) : qrCode(address, words.code.item(address))
      used.set(address, qr)
      return qr
    }
    const entries = issue.items.map(({ id }): [string, ItemCode] => {
      const address = itemAddress(issue, id)
      const qr = address === undefined ? undefined : drawn(address)
      return [
        id,
        {
          label: words.code.label,
          digits: itemCode(issue, id) ?? '',
          ...(site === undefined ? {} : { site: site.replace(/^https?:\/\//, '').replace(/\/$/, '') }),
          ...(qr === undefined ? {} : { qr }),
        },
      ]
    })
    known = used
    return { codes: Object.fromEntries(entries), tooLong: [...used].flatMap(([address, qr]) => (qr === undefined ? [address] : [])) }
  }
}
