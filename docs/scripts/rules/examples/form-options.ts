import { compile, render } from '@bantin/compile'
import { docx } from '@bantin/to-docx'
import { email } from '@bantin/to-email'
import { epub } from '@bantin/to-epub'
import { exchange } from '@bantin/to-exchange'
import { pdf } from '@bantin/to-pdf'
import { speech } from '@bantin/to-speech'
import { text } from '@bantin/to-text'
import { BASE, ISSUE } from '../base.ts'
import type { Example } from '../example.ts'
import { code } from '../kinds/code.ts'

async function issueWith(files: Readonly<Record<string, string>>) {
  const all = Object.entries({ ...BASE, ...files }).map(
    ([path, content]) => [path, { path, bytes: new TextEncoder().encode(content) }] as const,
  )
  return (await compile({ bulletinFile: 'bulletin.yaml', issueFile: ISSUE, files: new Map(all) })).issue
}

const issue = await issueWith({})
/** An issue that was made by a program of somebody’s own: `compile` would have asked for a description. */
const undescribed = issue && {
  ...issue,
  items: issue.items.map((item) => ({
    ...item,
    tree: {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'image', url: 'issues/2026-11/images/dong-lua.svg', alt: '' }] }],
    },
  })),
}

const SCOPE = {
  '@bantin/compile': { render },
  '@bantin/to-docx': { docx },
  '@bantin/to-email': { email },
  '@bantin/to-epub': { epub },
  '@bantin/to-exchange': { exchange },
  '@bantin/to-pdf': { pdf },
  '@bantin/to-speech': { speech },
  '@bantin/to-text': { text },
  '': { issue, undescribed },
}

/** What a program of somebody's own gives to forms. */
const withHost = (host: string, form: string) =>
  `const host = { ${host} }\nconst { diagnostics } = await render(issue, [${form}], { host })`
const MANY = (items: number) =>
  `const sections = issue.sections.map((one) => ({ ...one, items: Array.from({ length: ${items} }, () => one.items[0]) }))\nconst long = { ...issue, sections }`

/** A form with a wrong option, and with a right one. */
const option = (rule: string, bad: string, good: string, of: { readonly bad?: string; readonly good?: string } = {}): Example =>
  code(rule, SCOPE, {
    bad: `const { diagnostics } = await render(${of.bad ?? 'issue'}, [${bad}])`,
    good: `const { diagnostics } = await render(${of.good ?? 'issue'}, [${good}])`,
  })

/** Rules of the options of forms. */
export const formOptionExamples: readonly Example[] = [
  option('to-epub/unknown-page-item', "epub({ pages: { 'gat-lau': 3 } })", "epub({ pages: { 'gat-lua': 3 } })"),
  option('to-epub/page-order', "epub({ pages: { 'gat-lua': 7, 'nuoc-sach': 3 } })", "epub({ pages: { 'gat-lua': 3, 'nuoc-sach': 7 } })"),
  option('to-epub/missing-font', 'epub({ fonts: true })', 'epub()'),
  option('to-epub/claim-not-held', "epub({ certifiedBy: 'Tổ thông tin Làng Ven' })", "epub({ certifiedBy: 'Tổ thông tin Làng Ven' })", {
    bad: 'undescribed',
  }),
  option('to-speech/unknown-item', "speech({ items: ['gat-lau'] })", "speech({ items: ['gat-lua'] })"),
  option('to-speech/item-left-out', 'speech({ minutes: 0.1 })', 'speech({ minutes: 15 })'),
  option('to-text/sms-segments', 'text({ messages: { sms: true } })', 'text()'),
  option('to-exchange/no-source', 'exchange()', 'exchange()', { bad: '{ ...issue, sources: undefined }' }),
  code('to-epub/unusable-font', SCOPE, {
    bad: withHost(
      "fonts: async ([family]) => [{ family, bytes: new TextEncoder().encode('không phải phông chữ') }]",
      'epub({ fonts: true })',
    ),
    good: 'const { diagnostics } = await render(issue, [epub()])',
  }),
  code('to-docx/broken-image', SCOPE, {
    bad: withHost("prepareImage: async () => [{ bytes: new Uint8Array(), width: 320, height: 120, format: 'png' }]", 'docx()'),
    good: 'const { diagnostics } = await render(issue, [docx()])',
  }),
  code('to-email/too-large', SCOPE, {
    bad: `${MANY(400)}\nconst { diagnostics } = await render(long, [email()])`,
    good: `${MANY(4)}\nconst { diagnostics } = await render(long, [email()])`,
  }),
]
