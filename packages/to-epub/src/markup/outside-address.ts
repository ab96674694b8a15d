const OUTSIDE = /^(?:https?:\/\/|mailto:|tel:)./i

/**
 * An address outside the book as every reader takes it: on the web, of mail or telephone, in ASCII; nothing for any other.
 *
 * @source WHATWG URL, “URL serializing”
 */
export function outsideAddress(address: string): string | undefined {
  if (!OUTSIDE.test(address) || !URL.canParse(address)) return undefined
  const { href } = new URL(address)
  return OUTSIDE.test(href) ? href : undefined
}
