import type { SearchItem } from '@bantin/search'
import { fixtureParagraphs } from './paragraphs.ts'

/** A generator of numbers below a bound, the same each time (Park and Miller). */
export function seeded(seed: number): (bound: number) => number {
  let state = seed
  return (bound) => {
    state = (state * 48271) % 2147483647
    return state % bound
  }
}

const PER_ISSUE = 20
const WORDS = 400

/** Items of about 400 words, made of the samples' sentences in an order of our own. */
export function syntheticItems(count: number): SearchItem[] {
  const next = seeded(20261)
  const sentences = fixtureParagraphs().flatMap((paragraph) => paragraph.match(/[^.!?]+[.!?]+/g) ?? [])
  const pick = () => sentences[next(sentences.length)]!.trim()
  return Array.from({ length: count }, (_, i) => {
    const issue = Math.floor(i / PER_ISSUE)
    const place = next(40)
    const date = `${2010 + Math.floor(issue / 12)}-${String((issue % 12) + 1).padStart(2, '0')}-05`
    const passages = [0, 1, 2].map((part) => {
      let text = ''
      for (let words = 0; words < WORDS / 3; words = text.split(' ').length) text += `${text && ' '}${pick()}`
      return { ...(part > 0 && { id: `phan-${part}`, heading: pick().split(' ').slice(0, 6).join(' ') }), text }
    })
    return {
      id: `bai-${i}`,
      code: `${issue + 1}-${String((i % PER_ISSUE) + 1).padStart(2, '0')}`,
      issue: { id: `so-${issue + 1}`, title: `Số ${issue + 1}`, date },
      section: { id: `muc-${i % 7}`, title: `Mục ${(i % 7) + 1}` },
      title: pick().split(' ').slice(0, 12).join(' '),
      summary: pick(),
      words: ['Ban Biên tập'],
      places: [{ key: `xa-${place}`, name: `Xã Đồi Thông ${place}` }],
      page: `issues/so-${issue + 1}/web/bai-${i}.html`,
      passages,
    }
  })
}
