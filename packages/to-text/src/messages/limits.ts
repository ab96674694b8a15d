/** A fact about somebody else's service, which changes when they want it to. */
export interface DatedFact {
  readonly value: number
  /** When it was looked up: `YYYY-MM`. */
  readonly asOf: string
  /** Whether the service itself says so. */
  readonly verified: boolean
  readonly source: string
}

/**
 * How long a Zalo message may be. The makers of two connectors say so for the bot interface and for the client; no page of Zalo's own was
 * found that does.
 */
export const zaloLimit: DatedFact = {
  value: 2000,
  asOf: '2026-11',
  verified: false,
  source: 'docs.openclaw.ai/channels/zalo, docs.openclaw.ai/channels/zalouser',
}
