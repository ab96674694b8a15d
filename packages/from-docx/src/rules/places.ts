import type { Localised } from '@bantin/diagnostics'

/** Where a finding applies that is told once for the whole file. */
export interface Places {
  readonly count: number
  /** The first paragraphs, from 1. */
  readonly lines: readonly number[]
}

/** `(đoạn 3, 8, …)`: paragraph numbers, for people to find them. */
export function inParagraphs({ count, lines }: Places): Localised {
  const list = `${lines.join(', ')}${count > lines.length ? ', …' : ''}`
  return { vi: `(đoạn ${list})`, en: `(paragraph ${list})` }
}
