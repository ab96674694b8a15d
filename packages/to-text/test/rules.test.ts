import { render } from '@bantin/compile'
import { formatDiagnostics } from '@bantin/diagnostics'
import { compileWritten } from '@bantin/testing'
import { rules, text } from '@bantin/to-text'
import { expect, test } from 'vitest'

const all = async (language: 'vi' | 'en') => {
  const issue = await compileWritten({ items: { lua: [{ title: 'Gặt lúa' }, `Xem <https://songngan.example/${'gat'.repeat(100)}>.\n`] } })
  const { diagnostics } = await render(issue, [text({ messages: { limit: 200, sms: true } })])
  return formatDiagnostics(diagnostics, { language })
}

test('an address that is too long, and the price of an SMS', async () => {
  expect(await all('vi')).toMatchInlineSnapshot(`
    "i/issue.yaml  ghi chú  Tin SMS của số này được tính là 1 tin (55 ký tự, bảng mã UCS-2).
      to-text/sms-segments · Muốn ít tin hơn, đặt messages.sms là without-tones để viết không dấu, hoặc rút ngắn tên bài.
      Nguồn: 3GPP TS 23.038, 3GPP TS 23.040 (https://www.3gpp.org/dynareport/23040.htm) · chưa kiểm chứng

    i/items/lua.md  cảnh báo  Từ hoặc địa chỉ “<https://songngan.example/gatgatgatgatga…” dài hơn một tin nhắn (200 ký tự) nên bị cắt làm nhiều phần.
      to-text/cut-word · Rút ngắn địa chỉ hoặc thêm dấu cách vào chữ, hoặc tăng tùy chọn messages.limit nếu ứng dụng nhắn tin cho phép.

    1 cảnh báo, 1 ghi chú"
  `)
  expect(await all('en')).toMatchInlineSnapshot(`
    "i/issue.yaml  note  The SMS of this issue counts as 1 message (55 characters, UCS-2).
      to-text/sms-segments · For fewer messages, set messages.sms to without-tones, or shorten the titles.
      Source: 3GPP TS 23.038, 3GPP TS 23.040 (https://www.3gpp.org/dynareport/23040.htm) · not verified

    i/items/lua.md  warning  The word or address “<https://songngan.example/gatgatgatgatga…” is longer than a message (200 characters) and was cut.
      to-text/cut-word · Shorten the address or put spaces into the text, or raise the option messages.limit if the messenger takes more.

    1 warning, 1 note"
  `)
})

test('the rules of the form are listed', () => {
  expect(rules.map((one) => `${one.id} ${one.severity}`)).toEqual(['to-text/cut-word warning', 'to-text/sms-segments info'])
})
