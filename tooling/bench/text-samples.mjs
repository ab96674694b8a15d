/** Vietnamese text of any length, made from the sample bulletins; no two stretches of it are the same. */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** Lines of Vietnamese in the Markdown of the bulletins. */
const lines = () =>
  globSync('packages/fixtures/bulletins/**/*.md', { cwd: root })
    .sort()
    .flatMap((file) => readFileSync(path.join(root, file), 'utf8').split('\n'))
    .filter((line) => /[ạ-ỹ]/.test(line) && !/\p{Script=Khmer}|lang=rad/u.test(line))

/** Numbers from 0 to below 1, the same in every run. */
function seeded(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 0) / 2 ** 32
  }
}

/** Lines in any order, with other digits, and what `between` puts behind each. */
function fill(length, between) {
  const random = seeded(11)
  const digit = () => String(1 + Math.floor(random() * 9))
  const all = lines()
  const parts = []
  let size = 0
  while (size < length) {
    const line = all[Math.floor(random() * all.length)].replace(/[1-9]/g, digit)
    const part = `${line}\n${between(size + line.length, random)}`
    parts.push(part)
    size += part.length
  }
  return parts.join('').slice(0, length)
}

export const vietnameseText = (length) => fill(length, () => '')

const CITATIONS = [
  (n) => `Thực hiện Nghị quyết số ${n}-NQ/TW ngày ${1 + (n % 28)}/${1 + (n % 12)}/2018 của Ban Chấp hành Trung ương khóa XII, `,
  (n) => `Theo điểm a khoản ${1 + (n % 5)} Điều ${n} Luật Đất đai năm 2024, `,
  (n) => `Căn cứ Nghị định số ${n}/2023/NĐ-CP ngày ${1 + (n % 28)} tháng ${1 + (n % 12)} năm 2023 của Chính phủ, `,
  (n) => `Quyết định số ${n}/QĐ-UBND của Ủy ban nhân dân tỉnh nêu rõ: `,
  (n) => `các Thông tư số ${n}/2024/TT-BTC, số ${n + 1}/2024/TT-BTC và Kế hoạch số ${n}/KH-UBND; `,
  () => 'Nghị quyết này có hiệu lực từ ngày ký. ',
]

/** The same with a citation every 600 characters. */
export function citedText(length) {
  let cited = 0
  return fill(length, (size, random) => {
    let text = ''
    for (; cited < size; cited += 600) text += CITATIONS[Math.floor(random() * CITATIONS.length)](1 + Math.floor(random() * 150))
    return text
  })
}

/** Bytes as a program shows them that takes them for Latin-1. */
export function shownAsLatin1(bytes) {
  const parts = []
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return parts.join('')
}
