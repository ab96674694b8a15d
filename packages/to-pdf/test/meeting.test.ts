import { conform, failuresOf } from '@bantin/adapter-kit'
import { compile, render } from '@bantin/compile'
import { commune, province, samples } from '@bantin/fixtures'
import { sampleSource } from '@bantin/fixtures/sources'
import { pdf } from '@bantin/to-pdf'
import { describe, expect, test } from 'vitest'
import { feedbackAddress } from '../src/meeting/feedback-address.ts'
import { planned } from './support/planned.ts'
import { pageTexts, poppler, testWithPoppler } from './support/poppler.ts'
import { hasPdftotext, readAlts, readLanguages, readTexts } from './support/read-pdf.ts'
import { readQr, testWithPictures } from './support/read-qr.ts'
import { compileSample, findings, renderPdf } from './support/sample.ts'
import { smallIssue } from './support/small-issue.ts'
import { typeSizes } from './support/type-sizes.ts'

const SITE = 'https://songngan.example'
const UNIT = 'Chi bộ thôn Bến Cũ'

/** One line, as words stand behind one another. */
const flat = (text: string): string => text.replace(/[\s\u00a0\u200b]+/g, ' ')

const packOf = async (...given: Parameters<typeof renderPdf>): Promise<Uint8Array> => {
  const files = [...(await renderPdf(...given))]
  return files.find(([path]) => path.endsWith('-sinh-hoat.pdf'))?.[1].bytes as Uint8Array
}

const small = () =>
  smallIssue({
    issue: 'meeting: { minutes: 20, items: [{ item: b, minutes: 8, questions: [Ai gặt trước?, Ai gặt sau?] }, { item: a }] }\n',
    items: { a: 'Chữ một.', b: 'Chữ hai.\n\n:::cau-hoi\n1. Nhà mình thì sao?\n:::', c: 'Chữ ba không chọn.' },
  })

test('name, role and pages of the file; the issue itself is as it was', async () => {
  const issue = await small()
  const { artifacts } = await render(issue, [pdf({ meeting: true, folder: 'in' })])
  expect(artifacts.map(({ path, role, pages }) => [path, role, pages])).toEqual([
    ['in/khe-la-7.pdf', 'issue', 3],
    ['in/khe-la-7-sinh-hoat.pdf', 'part', 5],
    ['manifest.json', undefined, undefined],
  ])
  const without = await render(issue, [pdf({ folder: 'in' })])
  expect(without.artifacts[0]?.sha256).toBe(artifacts[0]?.sha256)
})

describe('nothing is picked by the program', () => {
  test('a pack without a plan: a finding that says what to write, and the issue', async () => {
    const issue = await smallIssue({ items: { a: 'Chữ.' } })
    const { artifacts, diagnostics } = await render(issue, [pdf({ meeting: true })])
    expect(artifacts.map(({ path }) => path)).toEqual(['khe-la-7.pdf', 'manifest.json'])
    expect(
      diagnostics.map(({ ruleId, severity, file, message, help }) => ({ ruleId, severity, file, message, help })),
    ).toMatchInlineSnapshot(`
      [
        {
          "file": "issues/1/issue.yaml",
          "help": {
            "en": "Add to issue.yaml: “meeting: { minutes: 30, items: [{ item: item-id, questions: [A question?] }] }”; only “item” is needed.",
            "vi": "Thêm vào issue.yaml: “meeting: { minutes: 30, items: [{ item: mã-bài, questions: [Câu hỏi?] }] }”; chỉ “item” là bắt buộc.",
          },
          "message": {
            "en": "There is no meeting pack: nothing is picked for a meeting in this issue.",
            "vi": "Chưa làm được tài liệu sinh hoạt: số này chưa chọn bài cho buổi sinh hoạt.",
          },
          "ruleId": "pdf/meeting-not-planned",
          "severity": "warning",
        },
      ]
    `)
  })

  test('a plan without the option', async () => {
    expect([...(await renderPdf(await small())).keys()]).toEqual(['khe-la-7.pdf'])
  })
})

testWithPoppler('the words of each page', async () => {
  const pages = pageTexts(await packOf(await small(), { meeting: { unit: UNIT } })).map(flat)
  expect(pages).toMatchInlineSnapshot(`
    [
      "Tổ Thông tin xã Khe Lá Bản tin Khe Lá Số 7 · tháng 11/2026 Tài liệu sinh hoạt Đơn vị (chi bộ, thôn, tổ…): Chi bộ thôn Bến Cũ Ngày sinh hoạt: Chương trình dự kiến TT Bài Trang Đọc Trao đổi Cộng 1 Bài thử Bài mẫu 3 1 7 8 2 Bài thử Bài mẫu 3 1 11 12 Tổng số phút dự kiến 2 18 20 Buổi sinh hoạt: 20 phút. Các cột Đọc, Trao đổi và Cộng ghi số phút dự kiến; thời gian đọc ước lượng theo độ dài của bài. Trang là trang trong bản in. ",
      "Tài liệu sinh hoạt Bản tin Khe Lá · Số 7 Bài 1 · Mã bài 7-02 · dự kiến đọc 1 phút, trao đổi 7 phút Bài thử Chữ hai. Câu hỏi thảo luận 1. Nhà mình thì sao? Câu hỏi cho buổi sinh hoạt 1. Ai gặt trước? 2. Ai gặt sau? Bài 2 · Mã bài 7-01 · dự kiến đọc 1 phút, trao đổi 11 phút Bài thử Chữ một. 2 ",
      "Bản tin Khe Lá · Số 7 Tài liệu sinh hoạt Ghi chép 3 ",
      "Tài liệu sinh hoạt Bản tin Khe Lá · Số 7 4 ",
      "Bản tin Khe Lá · Số 7 Tài liệu sinh hoạt Cắt theo đường này Phiếu phản hồi Bản tin Khe Lá Số 7 · tháng 11/2026 Phiếu của cả đơn vị, không ghi tên người. Mã này chỉ ghi số báo và đơn vị. Đơn vị (chi bộ, thôn, tổ…): Chi bộ thôn Bến Cũ Bài nào có ích? Đánh dấu vào ô. 7-02 Bài thử 7-01 Bài thử Điều gì chưa rõ? Đề nghị cho các số sau Gửi về: Tổ Thông tin xã Khe Lá 5 ",
    ]
  `)
})

testWithPoppler('the agenda names the pages of the print', async () => {
  const issue = planned(await compileSample(province))
  const files = await renderPdf(issue, { meeting: true })
  const print = pageTexts(files.get('song-ngan-2026-11.pdf')?.bytes as Uint8Array).map(flat)
  const [agenda = ''] = pageTexts(files.get('song-ngan-2026-11-sinh-hoat.pdf')?.bytes as Uint8Array).map(flat)
  for (const { item } of issue.meta.meeting?.items ?? []) {
    const { title = '' } = issue.items.find(({ id }) => id === item) ?? {}
    const page = Number(new RegExp(`${title} [^0-9]*?(\\d+) `).exec(agenda)?.[1])
    // behind cover and contents
    expect(page).toBe(print.findIndex((text, i) => i > 2 && text.includes(title)) + 1)
  }
})

testWithPoppler('the slip stands on a right-hand page with nothing on its back', async () => {
  for (const sample of samples) {
    const pages = pageTexts(await packOf(planned(await compileSample(sample)), { meeting: true }))
    const slip = pages.findIndex((text) => text.includes('Phiếu phản hồi'))
    expect(slip).toBe(pages.length - 1)
    expect(pages.length % 2).toBe(1)
  }
})

testWithPoppler('A4 with no type under 16 points, or another format', async () => {
  const pack = await packOf(await small(), { meeting: true })
  expect(poppler('pdfinfo', pack)).toContain('Page size:       595.276 x 841.89 pts (A4)')
  expect(Math.min(...typeSizes(pack))).toBe(16)
  expect(poppler('pdfinfo', await packOf(await small(), { meeting: { format: 'a5' } }))).toContain('Page size:       419.528 x 595.276 pts')
})

describe('the feedback slip knows no person', () => {
  test.each<[site: string | undefined, unit: string | undefined, says: string]>([
    [undefined, undefined, 'bantin:feedback/khe-la-7'],
    [undefined, 'Tổ 3', 'bantin:feedback/khe-la-7/T%E1%BB%95%203'],
    [SITE, undefined, `${SITE}/khe-la-7/#phan-hoi`],
    [`${SITE}/ban-tin/`, 'a/b#c?d&e', `${SITE}/ban-tin/khe-la-7/#phan-hoi/a%2Fb%23c%3Fd%26e`],
  ])('site %s, unit %s', async (site, unit, says) => {
    const issue = await small()
    const bulletin = { ...issue.bulletin, ...(site === undefined ? {} : { site }) }
    expect(feedbackAddress({ ...issue, bulletin }, unit)).toBe(says)
  })

  testWithPictures('its code says that and no more, as another program reads it', async () => {
    const issue = await small()
    const withSite = { ...issue, bulletin: { ...issue.bulletin, site: SITE } }
    const last = 5
    expect(readQr(await packOf(issue, { meeting: true }), last)).toBe('bantin:feedback/khe-la-7')
    expect(readQr(await packOf(withSite, { meeting: { unit: UNIT } }), last)).toBe(
      `${SITE}/khe-la-7/#phan-hoi/Chi%20b%E1%BB%99%20th%C3%B4n%20B%E1%BA%BFn%20C%C5%A9`,
    )
  })

  testWithPoppler('its code has a description', async () => {
    const pack = await packOf(await small(), { meeting: true })
    const asIssue = { path: 'a.pdf', mediaType: 'application/pdf', bytes: pack, sha256: '', role: 'issue' as const }
    expect(await readAlts([asIssue])).toEqual(['Mã QR của phiếu: bantin:feedback/khe-la-7'])
  })

  test('a unit whose code would be too long', async () => {
    const unit = 'Ế'.repeat(60)
    expect(await findings(await small(), { meeting: { unit } })).toEqual([
      `bulletin.yaml pdf/code-too-long Địa chỉ quá dài để in thành mã QR: bantin:feedback/khe-la-7/${'%E1%BA%BE'.repeat(10).slice(0, 55)}…`,
    ])
  })

  test('a unit with a character that no font has', async () => {
    expect(await findings(await small(), { meeting: { unit: 'Tổ ☃' } })).toEqual([
      'issues/1/issue.yaml pdf/missing-glyph Phông chữ không có ký tự “☃” (U+2603). Đã tìm trong: Noto Sans, Noto Sans Khmer.',
    ])
  })
})

describe('no word of the picked items is lost', () => {
  for (const sample of [province, commune])
    test(`of the sample ${sample.name}`, { timeout: 180_000 }, async () => {
      const { issue } = await compile(await sampleSource(sample))
      if (!issue) throw new Error('the sample does not compile')
      const items = issue.items.map(({ id }) => ({ item: id, minutes: 1 }))
      const pack = pageTexts(await packOf(planned(issue, { plan: { minutes: 120, items } }), { meeting: true })).join('\n')
      const words = (text: string): Set<string> => new Set(text.normalize('NFC').match(/\p{L}+|\p{N}+/gu) ?? [])
      const printed = words(pack)
      const wanted = issue.items.flatMap((item) => [item.title, item.meta.subtitle ?? '', item.meta.summary ?? '', textOf(item.tree)])
      expect([...words(wanted.join(' '))].filter((word) => !printed.has(word))).toEqual([])
    })
})

/** Every text of a tree, with a blank between them where blocks end. */
function textOf(node: object): string {
  if ('value' in node && typeof node.value === 'string') return node.value
  if (!('children' in node) || !Array.isArray(node.children)) return ' '
  const inner = node.children.map(textOf).join('')
  return 'type' in node && ['text', 'emphasis', 'strong', 'link', 'noBreak', 'foreign'].includes(String(node.type)) ? inner : ` ${inner} `
}

test('hostile words and many items', { timeout: 120_000 }, async () => {
  const ids = Array.from({ length: 50 }, (_, i) => `bai-${i + 1}`)
  const title = `#let x = [1] \\ $a$ *b* <c> "d" \u202eab\u202c ${'dài'.repeat(100)}`
  const front = `---\ntitle: ${JSON.stringify(title)}\nsummary: ${JSON.stringify(`${title} ]]>`)}\n---\n\nChữ.`
  const issue = await smallIssue({ items: Object.fromEntries(ids.map((id) => [id, front])) })
  const plan = { minutes: 120, items: ids.map((item) => ({ item, questions: [title, '#panic() @x'] })) }
  const { artifacts, diagnostics } = await render(planned(issue, { plan }), [pdf({ meeting: true })])
  expect(diagnostics).toEqual([])
  expect(artifacts.map(({ path }) => path)).toEqual(['khe-la-7.pdf', 'khe-la-7-sinh-hoat.pdf', 'manifest.json'])
})

test('a form with a pack and codes conforms', { timeout: 180_000 }, async () => {
  const plan = '\nmeeting:\n  items:\n    - item: tu-sach-nha-van-hoa\n      questions: [Nên mở tủ sách vào buổi nào?]\n'
  const { files, ...source } = await sampleSource(commune)
  const changed = [...files].map(([path, file]) => {
    const lines = path === source.bulletinFile ? `\nsite: ${SITE}\n` : path === source.issueFile ? plan : ''
    if (!('bytes' in file) || lines === '') return [path, file] as const
    return [path, { path, bytes: new TextEncoder().encode(new TextDecoder().decode(file.bytes) + lines) }] as const
  })
  const cases = [{ name: commune.name, source: { ...source, files: new Map(changed) } }]
  const readers = { languages: readLanguages, alts: readAlts, ...(hasPdftotext ? { extract: readTexts } : {}) }
  const report = await conform(() => pdf({ meeting: { unit: UNIT } }), { ...readers, cases, hostile: false })
  expect(failuresOf(report)).toEqual([])
  expect(report.checks.map(({ check }) => check)).toContain('deterministic')
})
