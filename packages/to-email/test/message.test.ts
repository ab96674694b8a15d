import { compileWritten, type Written } from '@bantin/testing'
import type { EmailOptions } from '@bantin/to-email'
import { describe, expect, test } from 'vitest'
import { parseMessage } from './support/read-email.ts'
import { renderIssue, renderWritten } from './support/render-email.ts'

const head = (message: string): string => message.slice(0, message.indexOf('\r\n\r\n')).replaceAll('\r\n', '\n')
const withSender: Written = { bulletin: { publisher: { name: 'Trung tâm Thông tin', email: 'tin@songngan.example' } } }

test('the head of a message', async () => {
  const { message } = await renderWritten(withSender, {
    to: [{ name: 'Chi bộ thôn Bến Đá', address: 'benda@songngan.example' }, { address: 'gosay@songngan.example' }],
    replyTo: { name: 'Tran, Toa soan', address: 'toasoan@songngan.example' },
    unsubscribe: { url: 'https://thu.songngan.example/ngung?ds=1', mailto: 'ngung@songngan.example', oneClick: true },
  })
  expect(head(message).replace(/[0-9a-f]{24,32}/g, 'HASH')).toMatchInlineSnapshot(`
    "From: =?UTF-8?B?VHJ1bmcgdMOibSBUaMO0bmcgdGlu?= <tin@songngan.example>
    To: =?UTF-8?B?Q2hpIGLhu5kgdGjDtG4gQuG6v24gxJDDoQ==?=
     <benda@songngan.example>, gosay@songngan.example
    Reply-To: "Tran, Toa soan" <toasoan@songngan.example>
    Subject: =?UTF-8?B?QuG6o24gdGluIFPDtG5nIE5nw6JuIMK3IFPhu5EgMjY0IMK3IA==?=
     =?UTF-8?B?dGjDoW5nIDExLzIwMjY=?=
    Date: Thu, 05 Nov 2026 00:00:00 +0700
    Message-ID: <HASH@songngan.example>
    X-Unsent: 1
    Content-Language: vi
    List-Unsubscribe: <mailto:ngung@songngan.example>,
     <https://thu.songngan.example/ngung?ds=1>
    List-Unsubscribe-Post: List-Unsubscribe=One-Click
    MIME-Version: 1.0
    Content-Type: multipart/alternative;
     boundary="=_bantin_HASH""
  `)
})

test('parts come plain first, in the same words as the files', async () => {
  const { message, artifacts, html, text } = await renderWritten(withSender)
  expect(message.match(/^Content-Type: text\/\w+/gm)).toEqual(['Content-Type: text/plain', 'Content-Type: text/html'])
  const parsed = await parseMessage(artifacts)
  // lines of a message end in CRLF
  const unix = (part = '') => part.replaceAll('\r\n', '\n').trimEnd()
  expect(unix(parsed.text)).toBe(text.trimEnd())
  expect(unix(parsed.html)).toBe(html.trimEnd())
  expect(parsed.attachments).toEqual([])
})

test('artifacts say what they are', async () => {
  const { artifacts } = await renderWritten()
  expect(artifacts.slice(0, -1).map(({ path, mediaType, role }) => [path, mediaType, role])).toEqual([
    ['email/song-ngan-2026-11.eml', 'message/rfc822', 'issue'],
    ['email/song-ngan-2026-11.html', 'text/html', 'part'],
    ['email/song-ngan-2026-11.txt', 'text/plain', 'part'],
  ])
})

const LONG = 'Bản tin chuyên đề phòng cháy rừng, chữa cháy rừng và trồng lại rừng thông ở sáu thôn vùng cao của xã'

describe('a parser reads back', () => {
  test.each<[subject: string]>([
    ['November issue'],
    [LONG],
    [LONG.normalize('NFD')],
    ['=?UTF-8?B?xx?= giả'],
    ['=?UTF-8?Q?gia?='],
    ['ទឹកស្អាត'.repeat(20)],
    ['🙂'.repeat(50)],
    ['x'.repeat(300)],
    ['a "b" \\ <c> (d), e;f: g'],
  ])('the subject %s', async (subject) => {
    const { artifacts, message } = await renderWritten(withSender, { subject })
    expect((await parseMessage(artifacts)).subject).toBe(subject)
    expect(message.split('\r\n').filter((line) => line.length > 76)).toEqual([])
  })

  test.each<[name: string]>([
    ['Ban Bien tap'],
    ['Ban, Bien "tap" \\ <x@y.example>'],
    ['Ban Biên tập'],
    [LONG],
    ['a.b'],
    ['(ghi chú)'],
    ['=?x?='],
  ])('the sender %s', async (name) => {
    const { artifacts } = await renderWritten({}, { from: { name, address: 'a@b.example' } })
    expect((await parseMessage(artifacts)).from).toEqual({ name, address: 'a@b.example' })
  })

  test('the receivers', async () => {
    const to = [
      { name: 'Tổ, một', address: 'mot@b.example' },
      { name: 'Hai', address: 'hai@b.example' },
    ]
    const { artifacts } = await renderWritten({}, { to })
    expect((await parseMessage(artifacts)).to).toEqual(to)
  })
})

test.each<[date: string, header: string]>([
  ['2026-11-05', 'Thu, 05 Nov 2026 00:00:00 +0700'],
  ['2024-02-29', 'Thu, 29 Feb 2024 00:00:00 +0700'],
  ['2027-01-01', 'Fri, 01 Jan 2027 00:00:00 +0700'],
])('an issue of %s is dated %s', async (date, header) => {
  const { message } = await renderWritten({ issue: { date, period: date.slice(0, 7) } })
  expect(head(message).split('\n')).toContain(`Date: ${header}`)
})

test.each<[unsubscribe: NonNullable<EmailOptions['unsubscribe']>, headers: string[], line: string, href: string | undefined]>([
  [{}, [], '{{unsubscribe}}', undefined],
  [{ text: '*|UNSUB|*' }, [], '*|UNSUB|*', undefined],
  [{ text: '<%= ngung & thôi %>' }, [], '<%= ngung & thôi %>', undefined],
  [{ url: '{{ UnsubscribeURL }}' }, [], 'Ngừng nhận thư', '{{ UnsubscribeURL }}'],
  [
    { url: 'https://a.example/?x=1&y=2', text: 'Thôi' },
    ['List-Unsubscribe: <https://a.example/?x=1&y=2>'],
    'Thôi',
    'https://a.example/?x=1&y=2',
  ],
  [{ mailto: 'a@b.example', oneClick: true }, ['List-Unsubscribe: <mailto:a@b.example>'], 'Ngừng nhận thư', 'mailto:a@b.example'],
  [
    { url: 'https://a.example/n', oneClick: true },
    ['List-Unsubscribe: <https://a.example/n>', 'List-Unsubscribe-Post: List-Unsubscribe=One-Click'],
    'Ngừng nhận thư',
    'https://a.example/n',
  ],
])('leaving the list: %j', async (unsubscribe, headers, line, href) => {
  const { message, text, html } = await renderWritten(withSender, { unsubscribe })
  expect(
    head(message)
      .split('\n')
      .filter((one) => one.startsWith('List-')),
  ).toEqual(headers)
  expect(
    text
      .trimEnd()
      .split('\n')
      .slice(href === undefined ? -1 : -2),
  ).toEqual(href === undefined ? [line] : [line, href])
  const escaped = (value: string) => value.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] as string)
  expect(html).toContain(`>${escaped(line)}<`)
  if (href !== undefined) expect(html).toContain(`<a href="${escaped(href)}"`)
})

test('the same issue is the same message; another word makes another one', async () => {
  const issue = await compileWritten(withSender)
  const [one, again] = await Promise.all([renderIssue(issue), renderIssue(issue)])
  expect(again.message).toBe(one.message)
  const other = await renderWritten({ ...withSender, items: { lua: [{ title: 'Gặt lúa sớm' }, 'Gặt.\n'] } })
  const id = (message: string) => /^Message-ID: (.*)$/m.exec(message)?.[1]
  expect(id(other.message)).not.toBe(id(one.message))
})
