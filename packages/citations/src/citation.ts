/** A stretch of the source: UTF-16 offsets, `end` exclusive, and `text.slice(start, end)`. */
export interface Span {
  start: number
  end: number
  text: string
}

/**
 * Where in a document: điểm, khoản, Điều and the larger parts. One value is a string, several are a list in the order of the text;
 * `diem` is always a list. A range stands as `'5-9'`.
 */
export interface Pinpoint {
  diem?: string[]
  tiet?: string | string[]
  khoan?: string | string[]
  dieu?: string | string[]
  muc?: string | string[]
  tieumuc?: string | string[]
  chuong?: string | string[]
  phan?: string | string[]
  phuluc?: string | string[]
}

/** Whose document it is: `party` for organs of the Party and the unions, `state` for organs of the State. */
export type Sector = 'party' | 'state'

/**
 * How a document is named: `full` with number and date, `short` with its number only, `named` by its title (“Luật Đất đai năm 2024”),
 * `plenum` by the session that passed it, `self` (“Nghị định này”), `back` (“Nghị quyết nói trên”).
 */
export type Nature = 'full' | 'short' | 'named' | 'plenum' | 'self' | 'back'

/** What identifies a document, as far as it is known. */
export interface DocumentReference {
  /** The kind of document in full: `'Nghị quyết'`, `'Thông tư liên tịch'`, `'Luật'`. */
  docType: string
  /** As written, zeros kept: `'04'`, `'18B'`. */
  number?: string
  /** The year inside the number, or after the name of a law: `'2014'`. */
  year?: string
  /** The symbol in its canonical form: `'NQ/TW'`, `'NĐ-CP'`, `'QH15'`. */
  symbol?: string
  /** Code of the body, with its place after a dot where the text has one: `'BCT'`, `'UBND.Lâm Đồng'`; a list for joint documents. */
  issuer?: string | string[]
  /** `YYYY-MM-DD` */
  date?: string
  /** Term of the issuing body: `'XIII'`, or its years, `'2020-2025'`. */
  term?: string
  /** The title of a law without its type and year: `'Đất đai'`. */
  name?: string
  /** Number of the plenary session: `'6'`. */
  plenum?: string
}

/** One citation in a text. */
export interface Citation extends Span, DocumentReference {
  /** Number and symbol alone; absent when the document is named in another way. */
  core?: Span
  sector: Sector
  nature: Nature
  pinpoint?: Pinpoint
  /** Index of the earlier citation of the same list that this one repeats. */
  antecedent?: number
  /** The body that the sentence names as issuer before the citation (“Quốc hội đã thông qua …”). */
  contextIssuer?: string | string[]
  /** The year that the sentence adds after the citation (“… vào năm 1946”). */
  contextYear?: string
}
