import { type CompiledIssue, type LaterCorrection, render } from '@bantin/compile'
import { compileWritten } from '@bantin/testing'
import { type HtmlOptions, html } from '@bantin/to-html'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { renderTexts } from './support/issue.ts'

const by: LaterCorrection['by'] = {
  ...{ issue: 'song-ngan-2026-12', number: 265, period: '2026-12', date: '2026-12-05', title: 'Bản tin Sông Ngân' },
  ...{ item: 'lich', itemTitle: 'Lịch tháng Mười hai', language: 'vi' },
}
const later: LaterCorrection = { by, of: { item: 'lua' }, date: '2026-12-05', wrong: '3 <ha>', right: '30 ha', note: 'Gõ thiếu.' }

/** An issue of two items; one was corrected later, and so was the issue; one corrects an earlier issue. */
async function issueOf(...ofItem: readonly LaterCorrection[]): Promise<CompiledIssue> {
  const issue = await compileWritten({
    items: {
      lua: [{ title: 'Gặt lúa' }, 'Gặt sớm.\n\n## Đính chính\n\n:::bo-sung\nXã thêm một đoạn.\n:::\n'],
      rau: [
        {
          title: 'Trồng rau',
          corrections: [{ date: '2026-11-05', of: { issue: 'song-ngan-2026-10', item: 'dau' }, wrong: 'a', right: 'b' }],
        },
        'Tưới.\n',
      ],
    },
  })
  const whole = { ...later, of: {}, wrong: 'Số 246' }
  return {
    ...issue,
    correctedBy: ofItem.length > 0 ? [whole] : [],
    items: issue.items.map((item) => (item.id === 'lua' ? { ...item, correctedBy: ofItem } : item)),
  }
}

const partOf = (page: string | undefined, className: string): string | undefined =>
  new RegExp(`<section class="${className}"[\\s\\S]*?</section>`).exec(page ?? '')?.[0]

test('the note stands above the text, and says where the error was put right', async () => {
  const page = (await renderTexts(await issueOf(later))).get('web/lua.html')
  expect(partOf(page, 'corrected')).toMatchInlineSnapshot(`
    "<section class="corrected" id="dinh-chinh" role="note">
    <h2>Bài này đã được đính chính</h2>
    <ul>
    <li>
    <p class="correction-of">Đính chính đăng ở số 265, tháng 12/2026: Lịch tháng Mười hai · <time datetime="2026-12-05">ngày 05 tháng 12 năm 2026</time></p>
    <dl>
    <div><dt>Đã in</dt><dd>3 &lt;ha&gt;</dd></div>
    <div><dt>Nay sửa là</dt><dd><strong>30 ha</strong></dd></div>
    </dl>
    <p>Gõ thiếu.</p>
    </li>
    </ul>
    </section>"
  `)
  expect(page?.indexOf('class="corrected"')).toBeLessThan(page?.indexOf('class="body"') ?? 0)
})

test('without a correction there is no note', async () => {
  const texts = await renderTexts(await issueOf())
  expect([...texts].filter(([path, text]) => path.endsWith('.html') && text.includes('class="corrected"'))).toEqual([])
})

test('what was put right in the issue as a whole stands above the contents', async () => {
  const texts = await renderTexts(await issueOf(later), { language: 'en' })
  for (const path of ['web/index.html', 'song-ngan-2026-11.html']) {
    const page = texts.get(path) ?? ''
    expect(page.indexOf('This issue was corrected'), path).toBeGreaterThan(page.indexOf('<main'))
    expect(page.indexOf('This issue was corrected'), path).toBeLessThan(page.indexOf('id="contents"'))
  }
})

test('what this office added is named', async () => {
  const page = (await renderTexts(await issueOf())).get('web/lua.html') ?? ''
  expect(/<div class="addition"[\s\S]*?<\/div>/.exec(page)?.[0]).toMatchInlineSnapshot(`
    "<div class="addition" role="group" aria-labelledby="item_lua_addition_1">
    <p class="addition-label" id="item_lua_addition_1">Phần bổ sung của Trung tâm Thông tin</p>
    <p>Xã thêm một đoạn.</p>
    </div>"
  `)
})

describe('pages of other issues', () => {
  const LICH = 'song-ngan-2026-12/web/lich.html'
  const DAU = 'song-ngan-2026-10/web/dau.html'
  test.each<[name: string, options: HtmlOptions, correction: LaterCorrection, note: string | undefined, erratum: string | undefined]>([
    ['none unless told', {}, later, undefined, undefined],
    ['those that are there', { otherIssues: [LICH, DAU] }, later, `../../${LICH}#cac-dinh-chinh`, `../../${DAU}#dinh-chinh`],
    ['only those', { otherIssues: [DAU] }, later, undefined, `../../${DAU}#dinh-chinh`],
    [
      'in a folder that the archive knows',
      { otherIssues: ['song-ngan-2026-12/trang/lich.html'] },
      { ...later, address: 'trang/lich.html' },
      '../../song-ngan-2026-12/trang/lich.html#cac-dinh-chinh',
      undefined,
    ],
    [
      'from deeper folders',
      { folder: 'a/b', otherIssues: ['song-ngan-2026-12/a/b/lich.html'] },
      later,
      '../../../song-ngan-2026-12/a/b/lich.html#cac-dinh-chinh',
      undefined,
    ],
  ])('%s', async (_, options, correction, note, erratum) => {
    const texts = await renderTexts(await issueOf(correction), options)
    const folder = options.folder ?? 'web'
    const hrefOf = (page: string, className: string) => /href="([^"]*)"/.exec(partOf(texts.get(page), className) ?? '')?.[1]
    expect([hrefOf(`${folder}/lua.html`, 'corrected'), hrefOf(`${folder}/rau.html`, 'corrections')]).toEqual([note, erratum])
    expect(hrefOf('song-ngan-2026-11.html', 'corrected')).toBeUndefined()
  })

  test.each(['../x/web/a.html', 'https://x.example/a.html', 'a.html', 'x/../a.html', 'x/web/"><b>.html'])(
    'an address is refused: %s',
    async (path) => {
      const { diagnostics } = await render(await issueOf(later), [html({ otherIssues: [path] })])
      expect(diagnostics.map((one) => one.ruleId)).toEqual(['adapter/bad-option'])
    },
  )
})

test('the pages are valid', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'valid-id': ['error', { relaxed: true }] } })
  const texts = await renderTexts(await issueOf(later, { ...later, by: { ...by, language: 'rad' } }), {
    otherIssues: ['song-ngan-2026-12/web/lich.html'],
  })
  for (const [path, text] of texts) {
    if (!path.endsWith('.html')) continue
    const { results } = await validator.validateString(text)
    expect(results.flatMap(({ messages }) => messages.map((one) => `${path} ${one.ruleId} ${one.message}`))).toEqual([])
  }
})
