import { FORMER } from '../base.ts'
import type { Example } from '../example.ts'
import { commands, type Typed } from '../kinds/commands.ts'

const SITE = 'bantin site'
/** The site with its web pages only: the print takes most of the time, and says nothing here. */
const WEB = { 'bantin.config.mjs': "import { html } from '@bantin/to-html'\nexport default { forms: [html()] }\n" }

/** The issue of the month before, with an item of its own. */
const former = (changes: { readonly [key in 'number' | 'period' | 'audience' | 'items']?: string } = {}): string => {
  const { number = '6', period = '2026-10', audience = 'public', items = '[{ item: be-nuoc, section: doi-song }]' } = changes
  return `schema: 1\nid: lang-ven-2026-10\nnumber: ${number}\nperiod: ${period}\ndate: 2026-10-05\naudience: ${audience}\nitems: ${items}\n`
}
const ITEM = 'issues/2026-10/items/be-nuoc.md'
const item = (head = '', body = 'Đậy kín bể nước.') => `---\ntitle: Bể nước\n${head}---\n\n${body}\n`
const NOTICE = 'issues/2026-11/items/nuoc-sach.md'

/** Corrections of an issue, in the item of a later one. */
const correcting = (issue: string, of: string) =>
  `---\ntitle: Giữ nước sạch\ncorrections:\n  - date: 2026-11-05\n    of: { issue: ${issue}, item: ${of} }\n    wrong: mỗi tuần\n    right: mỗi tháng\n---\n\nĐậy kín bể nước.\n`

const lines = (text: string, files: Readonly<Record<string, string>> = {}, unseen: Readonly<Record<string, string>> = {}): Typed => ({
  lines: text,
  files,
  unseen: { ...WEB, [FORMER]: former(), [ITEM]: item(), ...unseen, ...files },
})
const GOOD = lines(SITE)
const KEY = 'bantin keys new --out ../khoa --date 2026-01-05'
const SIGNED = `${SITE} --key ../khoa/*.private.json`
const BROKEN = { [ITEM]: item('', 'Đậy kín bể nước.[^1]') }

/** Rules of the reader site, and of what only all issues together show. */
export const siteExamples: readonly Example[] = [
  commands('site/internal-left-out', { bad: lines(SITE, { [FORMER]: former({ audience: 'internal' }) }), good: GOOD }),
  commands('site/other-audience', {
    bad: lines(`${SITE} --out ../trang\n${SITE} --audience internal --out ../trang`),
    good: lines(`${SITE} --out ../trang\n${SITE} --audience internal --out ../trang-noi-bo`),
  }),
  commands('site/no-issues', { bad: lines(`rm -r issues\n${SITE}`), good: GOOD }),
  commands('site/no-web-form', {
    bad: lines(`${SITE}`, { 'bantin.config.mjs': "import { text } from '@bantin/to-text'\n\nexport default { forms: [text()] }\n" }),
    good: lines(`${SITE}`, { 'bantin.config.mjs': "import { html } from '@bantin/to-html'\n\nexport default { forms: [html()] }\n" }),
  }),
  commands('site/issue-left-out', { bad: lines(`${SITE} --keep-going`, BROKEN), good: lines(`${SITE} --keep-going`, { [ITEM]: item() }) }),
  commands('site/issue-kept', {
    bad: lines(`${SITE}\necho "Xem ghi chú.[^1]" >> ${ITEM}\n${SITE} --keep-going`),
    good: lines(`${SITE}\necho "Xem ghi chú." >> ${ITEM}\n${SITE} --keep-going`),
  }),
  commands('site/signature-dropped', {
    bad: lines(`${KEY}\n${SIGNED}\necho "Rửa bể mỗi tháng." >> ${ITEM}\n${SITE}`),
    good: lines(`${KEY}\n${SIGNED}\necho "Rửa bể mỗi tháng." >> ${ITEM}\n${SIGNED}`),
  }),
  commands('archive/number-missing', { bad: lines(SITE, { [FORMER]: former({ number: '4' }) }), good: GOOD }),
  commands('archive/period-shared', { bad: lines(SITE, { [FORMER]: former({ period: '2026-11' }) }), good: GOOD }),
  commands('archive/unknown-issue-corrected', {
    bad: lines(SITE, { [NOTICE]: correcting('lang-ven-2025-10', 'be-nuoc') }),
    good: lines(SITE, { [NOTICE]: correcting('lang-ven-2026-10', 'be-nuoc') }),
  }),
  commands('archive/unknown-item-corrected', {
    bad: lines(SITE, { [NOTICE]: correcting('lang-ven-2026-10', 'be-nuc') }),
    good: lines(SITE, { [NOTICE]: correcting('lang-ven-2026-10', 'be-nuoc') }),
  }),
  commands('archive/internal-item-corrected', {
    bad: lines(SITE, { [FORMER]: former({ audience: 'internal' }), [NOTICE]: correcting('lang-ven-2026-10', 'be-nuoc') }),
    good: lines(SITE, { [NOTICE]: correcting('lang-ven-2026-10', 'be-nuoc') }),
  }),
]
