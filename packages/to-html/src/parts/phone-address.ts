/**
 * An address that a telephone can call; nothing for what is more than one number, such as one with an extension.
 *
 * @source RFC 3966, 3 (digits, with visual separators left out); E.164 (at most 15 digits)
 */
export function phoneAddress(phone: string): string | undefined {
  const digits = phone.replace(/[\s.()]|(?<=\d)-(?=\d)/g, '')
  return /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : undefined
}
