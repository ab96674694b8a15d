import { createArchiveIndex, type IssueRecord } from '@bantin/archive'
import type { SiteInput } from '@bantin/to-site'
import { bulletin, issueOf } from './archive.ts'
import { parts } from './parts.ts'

/** A site in which every text is the same. Ids, paths and days stay what they are: schemas see to them. */
export function siteOfText(text: string): SiteInput {
  const records = [1, 2].map((number): IssueRecord => {
    const issue = issueOf(number, 2)
    return {
      ...issue,
      title: text,
      sections: issue.sections.map(({ id }) => ({ id, title: text })),
      artifacts: [...issue.artifacts, { ...issue.artifacts[0]!, path: `${number}.gmi`, form: text, mediaType: text, role: 'issue' }],
      items: issue.items.map((item) => ({
        ...item,
        code: text,
        title: text,
        subtitle: text,
        summary: text,
        contributors: [{ name: text, role: 'author', organisation: text }],
        keywords: [text],
        passages: item.passages.map((passage) => ({ ...passage, heading: text, text })),
        citations: [{ key: 'van-ban', name: text, url: text, count: 1 }],
        places: [{ key: 'noi', name: text, today: [text] }],
        corrections: [{ date: '2026-01-05', of: { issue: 'lang-ven-1', item: 'bai-1' }, wrong: text, right: text, note: text }],
      })),
    }
  })
  const { publisher } = bulletin
  return {
    bulletin: {
      ...bulletin,
      title: text,
      subtitle: text,
      site: text,
      publisher: { ...publisher, name: text, parent: text, address: text, phone: text, email: text, website: text },
      licence: { number: text, date: '2025-01-06', issuer: text, audiences: ['public'] },
      sections: bulletin.sections.map(({ id }) => ({ id, title: text, description: text })),
    },
    index: createArchiveIndex(records),
    settings: {
      about: [text],
      notice: text,
      days: { name: text, source: text, sourceUrl: text, days: [{ date: '09-05', title: text }] },
    },
    parts,
  }
}
