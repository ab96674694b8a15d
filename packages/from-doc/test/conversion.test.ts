import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { formatDiagnostics } from '@bantin/diagnostics'
import { type DocOptions, doc, rules } from '@bantin/from-doc'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { words } from './support/docx.ts'
import { hasOffice } from './support/office.ts'

const RTF = new TextEncoder().encode('{\\rtf1\\ansi Gat som\\par}')
const folder = mkdtempSync(join(tmpdir(), 'bantin-test-'))
const temporary = join(folder, 'tmp')

beforeAll(() => {
  mkdirSync(temporary)
  // conversions make their folders here, so that what is left behind is seen
  vi.stubEnv('TMPDIR', temporary)
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

/** A program in the place of LibreOffice: the body of a Node script. */
function fake(name: string, body: string): string {
  const path = join(folder, name)
  writeFileSync(path, `#!${process.execPath}\nconst { spawn } = require('node:child_process'); const fs = require('node:fs')\n${body}\n`)
  chmodSync(path, 0o755)
  return path
}

const read = async (options: Partial<DocOptions>, bytes = RTF, name = 'a.rtf') => {
  const result = await doc({ reader: words(), ...options }).read({ name, bytes })
  expect(readdirSync(temporary)).toEqual([])
  return result
}
const findings = async (options: Partial<DocOptions>, bytes = RTF, name = 'a.rtf') => {
  const { diagnostics } = await read(options, bytes, name)
  return `${formatDiagnostics(diagnostics, { language: 'vi' })}\n\n${formatDiagnostics(diagnostics, { language: 'en' })}`
}

test('LibreOffice is missing', async () => {
  vi.stubEnv('PATH', folder)
  const text = await findings({})
  vi.unstubAllEnvs()
  vi.stubEnv('TMPDIR', temporary)
  expect(text).toMatchInlineSnapshot(`
    "a.rtf  lỗi  Cần LibreOffice để đọc tệp này, nhưng không tìm thấy LibreOffice trên máy.
      doc/libreoffice-missing · Cài LibreOffice (libreoffice.org; trên Debian và Ubuntu: apt install libreoffice-writer), hoặc ghi đường dẫn của soffice vào tùy chọn command. Cũng có thể mở tệp bằng Word và lưu thành .docx.

    1 lỗi

    a.rtf  error  LibreOffice is needed to read this file, and was not found.
      doc/libreoffice-missing · Install LibreOffice (libreoffice.org; on Debian and Ubuntu: apt install libreoffice-writer), or give the path of soffice as the option command. Or open the file in Word and save it as .docx.

    1 error"
  `)
})

test('a program that never ends is stopped, with all that it started', async () => {
  const pidFile = join(folder, 'pid')
  const program = fake(
    'slow',
    `const child = spawn('sleep', ['600']); fs.writeFileSync(${JSON.stringify(pidFile)}, String(child.pid)); setInterval(() => 0, 1000)`,
  )
  const start = performance.now()
  expect(await findings({ command: program, timeout: 1500 })).toMatchInlineSnapshot(`
    "a.rtf  lỗi  LibreOffice không đổi xong tệp này trong 2 giây nên đã bị dừng.
      doc/timed-out · Thử lại khi máy rảnh hơn, tăng tùy chọn timeout, hoặc mở tệp bằng Word và lưu thành .docx.

    1 lỗi

    a.rtf  error  LibreOffice did not convert this file within 2 seconds and was stopped.
      doc/timed-out · Try again when the machine is less busy, raise the option timeout, or open the file in Word and save it as .docx.

    1 error"
  `)
  expect(performance.now() - start).toBeLessThan(10_000)
  await wait(200)
  const stat = `/proc/${readFileSync(pidFile, 'utf8')}/stat`
  // a process that was killed may wait for its parent to be told
  expect(existsSync(stat) ? readFileSync(stat, 'utf8').split(' ')[2] : 'Z').toBe('Z')
})

test('a program that fails, or makes nothing', async () => {
  expect(await findings({ command: fake('bad', 'process.exit(1)') })).toMatchInlineSnapshot(`
    "a.rtf  lỗi  LibreOffice không đổi được tệp này sang .docx: tệp hỏng, là loại tệp mà LibreOffice không đọc được, hoặc thiếu phần Writer.
      doc/failed · Mở tệp bằng Word hoặc LibreOffice và lưu thành .docx. Nếu mọi tệp đều lỗi, hãy cài libreoffice-writer.

    1 lỗi

    a.rtf  error  LibreOffice could not convert this file to .docx: it is damaged, of a kind that LibreOffice cannot read, or Writer is not installed.
      doc/failed · Open the file in Word or LibreOffice and save it as .docx. If all files fail, install libreoffice-writer.

    1 error"
  `)
  const { diagnostics } = await read({ command: fake('nothing', '') })
  expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['doc/failed'])
})

test('a result that is too large', async () => {
  const write = `const out = process.argv[process.argv.indexOf('--outdir') + 1]; fs.mkdirSync(out); fs.writeFileSync(out + '/in.docx', Buffer.alloc(5000))`
  expect(await findings({ command: fake('large', write), limits: { bytes: 4000 } })).toMatchInlineSnapshot(`
    "a.rtf  lỗi  Tệp này, hoặc bản .docx đổi từ nó, vượt giới hạn 4000 byte.
      doc/too-large · Giảm cỡ ảnh trong tệp, hoặc tăng tùy chọn limits.bytes.

    1 lỗi

    a.rtf  error  This file, or the .docx made of it, is over the limit of 4000 bytes.
      doc/too-large · Make the pictures in the file smaller, or raise the option limits.bytes.

    1 error"
  `)
})

test('a file with a password', async () => {
  const bytes = new Uint8Array(2048)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  ;[...'WordDocument'].forEach((char, i) => {
    bytes[1024 + 2 * i] = char.charCodeAt(0)
  })
  bytes.set([0xec, 0xa5], 512)
  bytes[523] = 1
  expect(await findings({ command: fake('unused', '') }, bytes, 'a.doc')).toMatchInlineSnapshot(`
    "a.doc  lỗi  Tệp này được khóa bằng mật khẩu nên không đọc được.
      doc/encrypted · Mở tệp bằng chương trình đã tạo ra nó, bỏ mật khẩu, lưu lại rồi nhập lại.

    1 lỗi

    a.doc  error  This file is locked with a password and cannot be read.
      doc/encrypted · Open the file in the program that made it, remove the password, save it and import it again.

    1 error"
  `)
})

test('without a reader', async () => {
  const { diagnostics } = await doc({} as DocOptions).read({ name: 'a.rtf', bytes: RTF })
  expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['import/bad-option'])
})

test('the program gets a folder and a profile of its own, with macros off', async () => {
  const seen = join(folder, 'seen.json')
  const look = `
    const profile = new URL(process.argv.find((one) => one.startsWith('-env:')).split('=')[1])
    const folder = require('node:path').dirname(profile.pathname)
    const settings = fs.readFileSync(profile.pathname + '/user/registrymodifications.xcu', 'utf8')
    fs.writeFileSync(${JSON.stringify(seen)}, JSON.stringify({ mode: (fs.statSync(folder).mode & 0o777).toString(8), home: process.env.HOME === folder, macros: /DisableMacrosExecution.*true/.test(settings) }))`
  await read({ command: fake('look', look) })
  expect(JSON.parse(readFileSync(seen, 'utf8'))).toEqual({ mode: '700', home: true, macros: true })
})

test.each<[what: string, bytes: Uint8Array, known: boolean]>([
  ['RTF', RTF, true],
  ['nothing', new Uint8Array(), false],
  ['text', new TextEncoder().encode('Gặt sớm'), false],
  ['an OLE file without a Word stream', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), false],
  ['OpenDocument', zipHead('application/vnd.oasis.opendocument.textPK'), true],
  ['an OpenDocument template', zipHead('application/vnd.oasis.opendocument.text-template'), false],
  ['a Word file of today', zipHead('x'), false],
])('%s is known by its bytes', (_, bytes, known) => expect(doc({ reader: words() }).recognises(bytes)).toBe(known))

function zipHead(type: string): Uint8Array {
  return Uint8Array.from([0x50, 0x4b, 3, 4, ...new Array(26).fill(0), ...new TextEncoder().encode(`mimetype${type}`)])
}

test.skipIf(!hasOffice)('nothing is asked of the network', async () => {
  let asked = 0
  const server = createServer((_, response) => {
    asked++
    response.end()
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.png`
  const field = `{\\field{\\*\\fldinst INCLUDEPICTURE "${address}"}{\\fldrslt anh}}{\\field{\\*\\fldinst INCLUDETEXT "${address}"}{\\fldrslt chu}}`
  const { manuscript } = await read({}, new TextEncoder().encode(`{\\rtf1\\ansi Gat som ${field}\\par}`))
  server.close()
  expect(manuscript?.blocks.length).toBe(1)
  expect(asked).toBe(0)
})

test.skipIf(!hasOffice)('three files side by side', async () => {
  const importer = doc({ reader: words() })
  const texts = await Promise.all(
    ['Mot', 'Hai', 'Ba'].map(async (word) => {
      const { manuscript } = await importer.read({ name: 'a.rtf', bytes: new TextEncoder().encode(`{\\rtf1\\ansi ${word}\\par}`) })
      const [block] = manuscript?.blocks ?? []
      return block?.type === 'paragraph' ? block.inlines.map((one) => (one.type === 'text' ? one.text : '')).join('') : undefined
    }),
  )
  expect(texts).toEqual(['Mot', 'Hai', 'Ba'])
  expect(readdirSync(temporary)).toEqual([])
})

test('the rules of the reader are listed', () => {
  expect(rules.map((one) => `${one.id} ${one.severity}`)).toEqual([
    'doc/libreoffice-missing error',
    'doc/timed-out error',
    'doc/failed error',
    'doc/encrypted error',
    'doc/too-large error',
  ])
})
