/** A mail address that may stand in a header or a link as it is. */
const MAIL = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,255}$/

/** True for a mail address that nothing can be smuggled in with. */
export function isMailAddress(address: string): boolean {
  return MAIL.test(address)
}

/** True for what a link may lead to: a page, or a mail address. */
export function isSafeLink(href: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/i.test(href) || (href.startsWith('mailto:') && isMailAddress(href.slice('mailto:'.length)))
}
