import { formatDiagnostics } from '@bantin/diagnostics'
import { wordsOf } from '@bantin/drafting'
import { expect, test } from 'vitest'
import { read, show } from './support/read.ts'

test('notes at the end are linked to their signs', async () => {
  const { blocks, notes } = await read(
    'Nước lên 20 cm [1], rút sau hai ngày [2].\n\nXem lại [1].\n\n[1] Đo ở cầu Bến Ven.\n[2] Theo trạm thủy văn.',
  )
  expect(blocks.map(show)).toEqual(['Nước lên 20 cm^1, rút sau hai ngày^2.', 'Xem lại^1.'])
  expect([...notes].map(([id, note]) => `${id} ${wordsOf(note).trim()}`)).toEqual(['1 Đo ở cầu Bến Ven.', '2 Theo trạm thủy văn.'])
})

test('notes at the end of pages count from 1 again', async () => {
  const { blocks, notes } = await read('Nước lên [1].\n\n[1] Ở cầu.\n\fNước rút [1].\n\n[1] Ở cống.')
  expect(blocks.map(show)).toEqual(['Nước lên^1.', '<page> Nước rút^2.'])
  expect([...notes].map(([id, note]) => `${id} ${wordsOf(note).trim()}`)).toEqual(['1 Ở cầu.', '2 Ở cống.'])
})

test.each([
  ['a note without a sign', 'Nước lên.\n\n[1] Ở cầu.', ['Nước lên.', '[1] Ở cầu.']],
  ['notes that text follows', 'Nước lên [1].\n\n[1] Ở cầu.\n\nNước rút.', ['Nước lên [1].', '[1] Ở cầu.', 'Nước rút.']],
])('%s stays as it is', async (_, input, blocks) => expect((await read(input)).blocks.map(show)).toEqual(blocks))

test('names of files are kept, and told with their place', async () => {
  const input =
    'Xem anh1.jpg ở đầu bài.\nD:\\BANTIN\\T7\\bia.cdr\nẢnh: IMG_0123.JPG, https://ven.example/a.png và a@ven.example\nGiá 12.5 nghìn.'
  const { blocks, diagnostics } = await read(input)
  expect(blocks.map(show).join('\n')).toBe(input)
  expect(diagnostics.map(({ ruleId, place }) => `${ruleId} ${place?.start.line}:${place?.start.column}-${place?.end.column}`)).toEqual([
    'text/file-name 1:5-13',
    'text/file-name 2:1-21',
    'text/file-name 3:6-18',
  ])
  expect(formatDiagnostics(diagnostics.slice(0, 1), { language: 'vi' })).not.toContain('anh1')
})
