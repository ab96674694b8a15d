import { expect, test } from 'vitest'
import { read, show } from './support/read.ts'

// a page that goes on joins any two lines whose sentence goes on
const join = async (first: string, second: string, more = '') => {
  const { blocks, repairs } = await read(`${more}Kho thóc của cả thôn ${first}\n${second} đã xong trước mùa mưa.\n`)
  const { kind, sure } = repairs[0] ?? {}
  return [blocks.map(show).at(-1), kind, sure]
}

test.each<[first: string, second: string, more: string, text: string, kind: string, sure: boolean]>([
  ['có nhiều bảng theo dõi in-', 'formation', '', 'có nhiều bảng theo dõi information', 'hyphen', false],
  ['có nhiều bảng theo dõi in-', 'formation', 'Trang information mở.\n\n', 'có nhiều bảng theo dõi information', 'hyphen', true],
  ['phục vụ cho vụ gieo xuân-', 'hè', '', 'phục vụ cho vụ gieo xuân-hè', 'hyphen', false],
  ['phục vụ cho vụ gieo xuân-', 'hè', 'Lịch xuân-hè có ở loa.\n\n', 'phục vụ cho vụ gieo xuân-hè', 'hyphen', true],
  ['phục vụ bà con đăng ký e-', 'form', 'Xem e-form.\n\n', 'phục vụ bà con đăng ký e-form', 'hyphen', true],
  ['có nhiều bảng theo dõi in\u00ad', 'formation', '', 'có nhiều bảng theo dõi information', 'hyphen', true],
  ['ở gần cổng chợ lớn nhất xã -', 'nơi cao nhất', '', 'ở gần cổng chợ lớn nhất xã - nơi cao nhất', 'line-end', false],
])('%s / %s %s', async (first, second, more, text, kind, sure) => {
  expect(await join(first, second, more)).toEqual([`Kho thóc của cả thôn ${text} đã xong trước mùa mưa.`, kind, sure])
})
