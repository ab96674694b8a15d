/** Signs bytes with Ed25519: our own key, or a smart card, a token, a service. Returns the 64 bytes of the signature. */
export type Sign = (statement: Uint8Array) => Promise<Uint8Array>

/** A key with which can be signed. */
export interface SigningKey {
  readonly id: string
  readonly name: string
  readonly office: string
  /** Base64 of the 32 bytes. */
  readonly publicKey: string
  readonly validFrom: string
  readonly sign: Sign
}
