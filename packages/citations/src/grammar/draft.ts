import type { Nature, Pinpoint, Sector } from '../citation.ts'

/** A citation in the making: offsets of the readable copy, not yet of the source. Every draft has every field, so that all are one shape. */
export interface Draft {
  start: number
  end: number
  coreStart: number
  /** 0 when there is no core. */
  coreEnd: number
  docType: string
  sector: Sector
  nature: Nature
  number: string | undefined
  year: string | undefined
  symbol: string | undefined
  issuer: string | string[] | undefined
  date: string | undefined
  term: string | undefined
  name: string | undefined
  plenum: string | undefined
  pinpoint: Pinpoint | undefined
  /** Only a citation when an earlier one is of the same document. */
  tentative: boolean
}

/** What was read from one place: the citations, and where reading goes on. */
export interface Reading {
  drafts: Draft[]
  end: number
}

export function createDraft(start: number, end: number, docType: string, sector: Sector, nature: Nature): Draft {
  return {
    start,
    end,
    coreStart: 0,
    coreEnd: 0,
    docType,
    sector,
    nature,
    number: undefined,
    year: undefined,
    symbol: undefined,
    issuer: undefined,
    date: undefined,
    term: undefined,
    name: undefined,
    plenum: undefined,
    pinpoint: undefined,
    tentative: false,
  }
}
