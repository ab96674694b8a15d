/** True for an address on the web, the only kind that a publisher, a source or a document may have. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address)
}
