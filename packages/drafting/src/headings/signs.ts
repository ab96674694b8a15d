import type { Localised } from '@bantin/diagnostics'
import type { Body } from './body.ts'
import type { Look } from './look.ts'
import type { Numbering } from './numbering.ts'

/** Something that speaks for a heading, and how strongly. */
export interface Sign {
  readonly weight: number
  /** It alone can make a heading. */
  readonly strong: boolean
  readonly name: Localised
}

const NUMBERED: Readonly<Record<Numbering, number>> = {
  part: 0.75,
  chapter: 0.75,
  section: 0.75,
  article: 0.7,
  letter: 0.5,
  roman: 0.65,
  decimal: 0.5,
  'decimal-2': 0.55,
  'decimal-3': 0.55,
  'small-letter': 0.2,
}
/** A size that is meant to be seen. */
const BIGGER = 1.08

/** What a paragraph has that headings have. */
export function signsOf(look: Look, body: Body): Sign[] {
  const signs: Sign[] = []
  const add = (weight: number, vi: string, en: string, strong = true) => signs.push({ weight, strong, name: { vi, en } })
  if (look.bold && !body.bold) add(0.7, 'chữ đậm', 'bold')
  if (look.size !== undefined && body.size !== undefined && look.size >= body.size * BIGGER) add(0.75, 'cỡ chữ lớn', 'large type')
  if (look.capitals && !body.capitals) add(0.65, 'chữ hoa', 'capitals')
  if (look.numbering) add(NUMBERED[look.numbering], 'đánh số', 'numbered')
  if (look.centred) add(0.3, 'căn giữa', 'centred', false)
  return signs
}

const MOST = 0.97
const MOST_OF_ONE = 0.89

/** How likely it is that signs that agree are right. One strong sign alone is never nearly sure. */
export function confidenceOf(signs: readonly Sign[]): number {
  const doubt = signs.reduce((product, { weight }) => product * (1 - weight), 1)
  const most = signs.filter(({ strong }) => strong).length >= 2 ? MOST : MOST_OF_ONE
  return Math.round(Math.min(1 - doubt, most) * 100) / 100
}

/** The signs in words. */
export function reasonOf(signs: readonly Sign[]): Localised {
  const list = (language: 'vi' | 'en') => signs.map(({ name }) => name[language]).join(', ')
  return { vi: `Đoạn ngắn đứng trước phần chữ thường: ${list('vi')}.`, en: `A short paragraph before running text: ${list('en')}.` }
}
