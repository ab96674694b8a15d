import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchOptions } from '@bantin/browser'
import { createKeyList, revokeKey, rotateKey } from '@bantin/signing'
import { type Browser, type BrowserContextOptions, chromium, type FileChooser, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encode, makeKey } from './support/sample.ts'
import { filesOf, issueOf, verifySite } from './support/verify-site.ts'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
let folder: string
let files: Map<string, string>

beforeAll(async () => {
  browser = await chromium.launch(await launchOptions())
  const [old, stolen, stranger] = [await makeKey(1), await makeKey(2, '2026-06-01'), await makeKey(3)]
  // Replaced in June; the next one stolen in September
  const first = await rotateKey(createKeyList(old.publicKey), { key: stolen.publicKey, former: old.key, date: '2026-06-01' })
  const { list } = revokeKey(first.list!, { id: stolen.key.id, date: '2026-09-20', reason: 'compromised', since: '2026-09-01' })
  const issues = [
    await issueOf(12),
    await issueOf(11, stranger.key),
    await issueOf(10, stolen.key),
    await issueOf(7, stolen.key),
    await issueOf(5, old.key),
  ]
  files = verifySite(issues, list)
  folder = await mkdtemp(path.join(os.tmpdir(), 'bantin-verify-'))
  const write = async (name: string, content: string | Uint8Array) => {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), content)
  }
  for (const [name, text] of files) await write(name, text)
  for (const number of [5, 7]) {
    const issue = issues.find(({ title }) => title.startsWith(`Số ${number},`))!
    for (const one of filesOf(number)) await write(`copies/${number}/${one.path}`, one.bytes)
    await write(`copies/${number}/manifest.json`, issue.manifest)
    await write(`copies/${number}/manifest.sig.json`, issue.signature!)
  }
  await write('copies/7/web/index.html', encode('thay ruột'))
  await write('copies/7/them.txt', encode('thêm vào'))
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})

const SUBPATH = 'https://bantin.test/ban-tin/'
const bases = [
  ['from a disk', () => `${pathToFileURL(folder)}/`],
  ['from a sub-path of a server', () => SUBPATH],
] as const

interface Visit {
  readonly page: Page
  readonly strays: string[]
  readonly errors: string[]
  readonly broken: Set<string>
}

async function open(base: string, address = 'verify.html', options: BrowserContextOptions = {}, before?: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...options })
  const [strays, errors, broken]: [string[], string[], Set<string>] = [[], [], new Set()]
  await context.route('**/*', (route) => {
    const asked = route.request().url()
    const name = asked.slice(base.length)
    if (!asked.startsWith(base) || route.request().method() !== 'GET') {
      strays.push(asked)
      return route.abort()
    }
    if ([...broken].some((one) => name.startsWith(one))) return route.abort()
    if (base !== SUBPATH) return route.continue()
    const text = files.get(name)
    const contentType = name.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8'
    return text === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body: text, contentType })
  })
  const page = await context.newPage()
  page.on('pageerror', (error) => errors.push(String(error)))
  if (before) await page.addInitScript(before)
  await page.goto(base + address)
  return { page, strays, errors, broken }
}

const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 })
const buffer = (name: string, bytes: Uint8Array) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
const sent = (number: number, extension: string) => {
  const { path: name, bytes } = filesOf(number).find(({ path: one }) => one.endsWith(extension))!
  return { name, bytes }
}

async function choose(page: Page, ...chosen: { name: string; bytes: Uint8Array }[]): Promise<string> {
  await page.locator('#verify-files').setInputFiles(chosen.map(({ name, bytes }) => buffer(name, bytes)))
  await eventually(() => page.locator('.verify-results li').count()).toBe(chosen.length)
  return told(page)
}
const told = async (page: Page) =>
  (
    await page
      .locator('.verify-results li')
      .evaluateAll((items) => items.map((item) => [item.className, ...[...item.children].map((one) => one.textContent)].join('\n  ')))
  ).join('\n')

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: unknown[] }>
}
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'] }))
  expect(found.passes.length).toBeGreaterThan(0)
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

describe.each(bases)('a verify page %s', (_where, base) => {
  test('tells the issue of a genuine file, whatever its name, with the keyboard alone; nothing leaves the device', async () => {
    const { page, strays, errors } = await open(base())
    // Playwright begins to watch for it only now, which takes a while
    const chooser = new Promise<FileChooser>((resolve) => page.on('filechooser', resolve))
    await eventually(() => page.locator('.verify-anchor').textContent()).toMatch(
      /^Dấu vân tay của khóa mà trang này dùng: ([0-9a-f]{4} ){3}[0-9a-f]{4}, Ủy ban nhân dân xã Đồi Thông \(Tổ biên tập\)$/,
    )
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('verify-files')
    await page.keyboard.press('Enter')
    await (await chooser).setFiles(buffer('tai-ve.pdf', sent(5, '.pdf').bytes))
    await eventually(() => page.locator('.verify-genuine').count()).toBe(1)
    expect(await told(page)).toMatchInlineSnapshot(`
      "verify-genuine
        tai-ve.pdf
        ✔ Tệp thật: “doi-thong-2026-05.pdf” (dạng text) của số 5, tháng 5/2026 của “Bản tin xã Đồi Thông”, do Ủy ban nhân dân xã Đồi Thông (Tổ biên tập) ký ngày 05 tháng 5 năm 2026.
        Khóa này được thay bằng khóa mới ngày 01 tháng 6 năm 2026; những gì đã ký đến ngày đó vẫn có giá trị."
    `)
    expect(await page.locator('[role=status]').textContent()).toMatch(/^Tệp thật: “doi-thong-2026-05.pdf”/)
    expect(await violations(page)).toEqual([])
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(320)
    expect([strays, errors]).toEqual([[], []])
    await page.context().close()
  })

  test('tells what differs in a file that was altered, and the issue that it seems to be of', async () => {
    const { page } = await open(base())
    const { name, bytes } = sent(5, '.docx')
    const altered = Uint8Array.from([...bytes, 10])
    expect(await choose(page, { name: name.replace('.docx', ' (2).docx'), bytes: altered })).toMatchInlineSnapshot(`
      "verify-altered
        doi-thong-2026-05 (2).docx
        ✘ Đã bị sửa: tệp mang tên “doi-thong-2026-05.docx” của số 5, tháng 5/2026 của “Bản tin xã Đồi Thông”, nhưng nội dung khác bản do Ủy ban nhân dân xã Đồi Thông (Tổ biên tập) ký ngày 05 tháng 5 năm 2026.
        Bản đã ký: 8.410 byte, SHA-256 7d90635bd2b778f1…; tệp này: 8.411 byte, SHA-256 b726c39bd3594087…
        Đừng dùng và đừng gửi tiếp; hãy lấy lại từ cơ quan phát hành."
    `)
    await page.context().close()
  })

  test('tells whose name a file has where the issue is not signed', async () => {
    const { page } = await open(base())
    expect(await choose(page, { name: sent(12, '.html').name, bytes: encode('thay ruột') })).toMatchInlineSnapshot(`
      "verify-unknown
        doi-thong-2026-12.html
        ? Không rõ: tệp này không có trong những số đang có để đối chiếu.
        Mang tên tệp “doi-thong-2026-12.html” của Số 12, tháng 12/2026, nhưng nội dung khác.
        Bản mà trang này biết: 8.616 byte, SHA-256 0c5072195b9bd542…; tệp này: 11 byte, SHA-256 f21c1613c6348874…
        Điều đó chưa có nghĩa là giả: có thể tệp thuộc một số khác. Hãy hỏi cơ quan phát hành."
    `)
    await page.context().close()
  })

  test('tells of each key what it is worth', async () => {
    const { page } = await open(base())
    expect(
      await choose(page, sent(7, '.epub'), sent(10, '.epub'), sent(11, '.pdf'), sent(12, '.html'), { name: 'la.pdf', bytes: encode('lạ') }),
    ).toMatchInlineSnapshot(`
      "verify-genuine
        doi-thong-2026-07.epub
        ✔ Tệp thật: “doi-thong-2026-07.epub” (dạng text) của số 7, tháng 7/2026 của “Bản tin xã Đồi Thông”, do Ủy ban nhân dân xã Đồi Thông (Tổ biên tập) ký ngày 05 tháng 7 năm 2026.
        Lưu ý: khóa này về sau bị lộ (từ ngày 01 tháng 9 năm 2026), mà ngày ký là do người ký ghi. Nếu nghi ngờ, hãy hỏi cơ quan phát hành.
      verify-revoked
        doi-thong-2026-10.epub
        ✘ Không tin được: khóa của Ủy ban nhân dân xã Đồi Thông (Tổ biên tập) đã bị thu hồi, vì bị lộ.
        Trùng từng byte với tệp “doi-thong-2026-10.epub” của Số 10, tháng 10/2026 mà trang này biết.
        Khóa bị thu hồi ngày 20 tháng 9 năm 2026, chữ ký từ ngày 01 tháng 9 năm 2026 trở đi không có giá trị.
        Đừng dùng; hãy lấy bản ký lại từ cơ quan phát hành.
      verify-unknown-key
        doi-thong-2026-11.pdf
        ✘ Không tin được: chữ ký của một khóa lạ, không có trong danh sách của bản tin.
        Trùng từng byte với tệp “doi-thong-2026-11.pdf” của Số 11, tháng 11/2026 mà trang này biết.
        Đừng dùng; hãy hỏi cơ quan phát hành khóa nào là của họ.
      verify-unsigned
        doi-thong-2026-12.html
        ? Chưa ký: không có chữ ký, nên không biết có đúng do cơ quan phát hành đưa ra hay không.
        Trùng từng byte với tệp “doi-thong-2026-12.html” của Số 12, tháng 12/2026 mà trang này biết.
        Hãy hỏi cơ quan phát hành, hoặc lấy bản có chữ ký.
      verify-unknown
        la.pdf
        ? Không rõ: tệp này không có trong những số đang có để đối chiếu.
        Điều đó chưa có nghĩa là giả: có thể tệp thuộc một số khác. Hãy hỏi cơ quan phát hành."
    `)
    expect(await page.locator('[role=status]').textContent()).toBe('Đã xem 5 mục. Kết quả ở bên dưới.')
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  test('checks a whole folder', async () => {
    const { page } = await open(base())
    await page.locator('#verify-folder').setInputFiles(path.join(folder, 'copies'))
    await eventually(() => page.locator('.verify-results li').count()).toBe(2)
    expect(await told(page)).toMatchInlineSnapshot(`
      "verify-genuine
        copies/5/
        ✔ Bản thật: đúng là số 5, tháng 5/2026 của “Bản tin xã Đồi Thông”, do Ủy ban nhân dân xã Đồi Thông (Tổ biên tập) ký ngày 05 tháng 5 năm 2026.
        Khóa này được thay bằng khóa mới ngày 01 tháng 6 năm 2026; những gì đã ký đến ngày đó vẫn có giá trị.
      verify-altered
        copies/7/
        ✘ Đã bị sửa: không còn đúng như bản do Ủy ban nhân dân xã Đồi Thông (Tổ biên tập) ký ngày 05 tháng 7 năm 2026.
        Khác bản đã ký: web/index.html
        Thừa, không thuộc số này: them.txt
        Đừng dùng và đừng gửi tiếp; hãy lấy lại từ cơ quan phát hành."
    `)
    await page.context().close()
  })

  test('trusts only the fingerprint on paper where it is given', async () => {
    const { page } = await open(base())
    const shown = (await page.locator('.verify-anchor code').textContent())!
    await page.locator('#verify-pin').fill('21fe')
    await page.locator('#verify-files').setInputFiles([buffer('a.pdf', sent(5, '.pdf').bytes)])
    await eventually(() => page.locator('[role=status]').textContent()).toBe(
      'Dấu vân tay cần ít nhất 16 chữ số (0–9, a–f). Hãy gõ lại, hoặc để trống.',
    )
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('verify-pin')
    await page.locator('#verify-pin').fill(shown.toUpperCase())
    expect(await choose(page, sent(5, '.pdf'))).toMatch(/^verify-genuine/)
    await page.locator('#verify-pin').fill('0123 4567 89ab cdef')
    expect(await choose(page, sent(5, '.pdf'))).toMatch(/^verify-unknown-key/)
    await page.context().close()
  })

  test('takes files that are dropped', async () => {
    const { page } = await open(base())
    await page.evaluate(
      (bytes) => {
        const data = new DataTransfer()
        data.items.add(new File([new Uint8Array(bytes)], 'x.pdf'))
        document
          .querySelector('.verify-drop')!
          .dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }))
      },
      [...sent(5, '.pdf').bytes],
    )
    await eventually(() => page.locator('.verify-genuine').count()).toBe(1)
    await page.context().close()
  })

  test('says when its data cannot be loaded, and tries again', async () => {
    const { page, broken } = await open(base())
    broken.add('verify/check')
    await page.locator('#verify-files').setInputFiles([buffer('a.pdf', sent(5, '.pdf').bytes)])
    await eventually(() => page.locator('[role=status]').textContent()).toBe(
      'Không tải được dữ liệu đối chiếu. Hãy kiểm tra đường truyền rồi chọn lại tệp.',
    )
    broken.clear()
    expect(await choose(page, sent(5, '.pdf'))).toMatch(/^verify-genuine/)
    await page.context().close()
  })

  test('without scripts says so', async () => {
    const { page } = await open(base(), 'verify.html', { javaScriptEnabled: false })
    expect(await page.locator('.verify-off').textContent()).toBe(
      'Phần đối chiếu hiện ra khi trình duyệt chạy được JavaScript. Trên máy tính, lệnh “bantin verify” cũng làm được việc này.',
    )
    expect(await page.locator('.verify-on').isVisible()).toBe(false)
    await page.context().close()
  })
})

test('one turned bit at any place of any kind of file is found', async () => {
  const { page } = await open(SUBPATH)
  let random = 264
  for (const { path: name, bytes } of filesOf(5)) {
    const chosen = Array.from({ length: 12 }, () => {
      random = (random * 1_103_515_245 + 12_345) % 2_147_483_648
      const turned = Uint8Array.from(bytes)
      turned[(random >> 8) % bytes.length]! ^= 1 << (random & 7)
      return { name, bytes: turned }
    })
    const classes = (await choose(page, ...chosen)).match(/^verify-.*$/gm)
    // Many issues have an index.html: its name is no proof of anything
    expect(new Set(classes)).toEqual(new Set([name === 'web/index.html' ? 'verify-unknown' : 'verify-altered']))
  }
  expect(await choose(page, ...filesOf(5).map(({ path: name, bytes }) => ({ name, bytes })))).not.toMatch(/^verify-(?!genuine)/m)
  await page.context().close()
})

const without = (later: readonly (readonly [owner: string, names: readonly string[]])[]): string =>
  later.map(([owner, names]) => names.map((name) => `Reflect.deleteProperty(${owner}, '${name}')\n`).join('')).join('')
const AFTER_2019 = without([
  ['Array.prototype', ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'with']],
  ['String.prototype', ['replaceAll', 'matchAll', 'at', 'isWellFormed', 'toWellFormed']],
  ['Object', ['groupBy', 'hasOwn']],
  ['Promise', ['allSettled', 'any', 'withResolvers']],
  ['Uint8Array', ['fromBase64', 'fromHex']],
  ['Uint8Array.prototype', ['at', 'toBase64', 'toHex', 'setFromHex']],
  ['Blob.prototype', ['arrayBuffer', 'text', 'stream']],
  ['self', ['structuredClone', 'queueMicrotask', 'fetch']],
])
const AFTER_2017 =
  AFTER_2019 +
  without([
    ['self', ['BigInt', 'crypto']],
    ['Object', ['fromEntries']],
    ['Array.prototype', ['flat', 'flatMap']],
    ['Promise.prototype', ['finally']],
  ])

test('runs where only what browsers of 2019 had is at hand', async () => {
  const { page, errors } = await open(SUBPATH, 'verify.html', {}, AFTER_2019)
  expect(await choose(page, sent(5, '.pdf'), sent(10, '.epub'))).toMatch(/^verify-genuine\n(?:.*\n)*verify-revoked\n/)
  expect(errors).toEqual([])
  await page.context().close()
})

test('a browser that cannot check signatures says so, and still compares', async () => {
  const { page, errors } = await open(SUBPATH, 'verify.html', {}, AFTER_2017)
  const altered = { name: sent(5, '.pdf').name, bytes: encode('thay ruột') }
  expect(await choose(page, sent(5, '.pdf'), altered, { name: 'la.pdf', bytes: encode('lạ') })).toMatchInlineSnapshot(`
    "verify-unchecked
      doi-thong-2026-05.pdf
      ? Chưa xác minh được chữ ký: tệp trùng từng byte với một tệp của Số 5, tháng 5/2026 mà trang này biết.
      Trình duyệt này quá cũ để kiểm tra chữ ký. Hãy mở trang bằng trình duyệt mới hơn, hoặc dùng lệnh “bantin verify” trên máy tính.
    verify-unchecked
      doi-thong-2026-05.pdf
      ? Có thể đã bị sửa: tệp mang tên một tệp của Số 5, tháng 5/2026, nhưng nội dung khác.
      Trình duyệt này quá cũ để kiểm tra chữ ký. Hãy mở trang bằng trình duyệt mới hơn, hoặc dùng lệnh “bantin verify” trên máy tính.
    verify-unchecked
      la.pdf
      ? Không rõ: tệp này không có trong những số đang có để đối chiếu.
      Trình duyệt này quá cũ để kiểm tra chữ ký. Hãy mở trang bằng trình duyệt mới hơn, hoặc dùng lệnh “bantin verify” trên máy tính."
  `)
  expect(errors).toEqual([])
  await page.context().close()
})

test('a large file is read in pieces, and the page goes on answering', async () => {
  const { page } = await open(SUBPATH)
  const longest = await page.evaluate(async () => {
    const data = new DataTransfer()
    data.items.add(new File([new Uint8Array(50_000_000).fill(7)], 'lon.pdf'))
    const field = document.querySelector<HTMLInputElement>('#verify-files')!
    field.files = data.files
    field.dispatchEvent(new Event('change'))
    let [longest, last] = [0, performance.now()]
    while (!document.querySelector('.verify-results li')) {
      await new Promise((resolve) => setTimeout(resolve, 0))
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }
    return longest
  })
  expect(await told(page)).toMatch(/^verify-unknown/)
  expect(longest).toBeLessThan(1000)
  await page.context().close()
})

test('names are text, never markup; the English page is checked as well', async () => {
  const { page, errors } = await open(SUBPATH, 'en.html')
  expect(await choose(page, { name: '<img src=x onerror=alert(1)>.pdf', bytes: encode('x') }, sent(5, '.pdf'))).toMatchInlineSnapshot(`
    "verify-unknown
      <img src=x onerror=alert(1)>.pdf
      ? Unknown: none of the issues at hand has this file.
      That does not mean that it is a forgery: it may be of another issue. Ask the publisher.
    verify-genuine
      doi-thong-2026-05.pdf
      ✔ Genuine: “doi-thong-2026-05.pdf” (form text) of no. 5, May 2026, of “Bản tin xã Đồi Thông”, signed by Ủy ban nhân dân xã Đồi Thông (Tổ biên tập) on 5 May 2026.
      This key was replaced by a new one on 1 June 2026; what it signed until then still counts."
  `)
  expect(await page.locator('.verify-results img').count()).toBe(0)
  expect(await violations(page)).toEqual([])
  expect(errors).toEqual([])
  await page.context().close()
})
