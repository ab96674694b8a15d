/** True for an address on the web, the only kind that a document or an office may have. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address)
}
