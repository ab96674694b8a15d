import { DOCUMENTS, type DocumentName, jsonSchema, modeline, type PAGE_SIZES, type Section } from '@bantin/schema'
import type { NextIssue } from './next-issue.ts'
import { readme } from './readme.ts'

/** Paths with `/` and texts. */
export type Files = Readonly<Record<string, string>>

/** Where the schemas lie that come with a new bulletin. */
export const SCHEMA_FOLDER = '.bantin/schema'

const SECTIONS: readonly Section[] = [
  { id: 'tin-tuc', title: 'Tin tức' },
  { id: 'san-xuat', title: 'Sản xuất' },
  { id: 'doi-song', title: 'Đời sống' },
]

/** What a new bulletin is to be. */
export interface BulletinFacts {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly place?: string | undefined
  /** Default: news, farming, life. */
  readonly sections?: readonly Section[]
  /** Default: `a5`. */
  readonly format?: keyof typeof PAGE_SIZES
  /** The main colour, `#rrggbb`. */
  readonly accent?: string
}

/** What a new issue is to be. */
export interface IssueFacts {
  readonly id: string
  readonly next: NextIssue
  /** The section of its first item. */
  readonly section: string
  readonly language: string
  /** The `imprint:` block of another issue. */
  readonly imprint?: string | undefined
  /** The folder of the schemas, from the folder of the issue. */
  readonly schemas: string
  /** Its first item. Default: one that shows how to write. */
  readonly item?: { readonly id: string; readonly text: string }
}

/** A text as a YAML scalar that is surely a string. */
const quoted = (text: string): string => JSON.stringify(text.normalize('NFC'))

/** Two words or more need no quotes in YAML: only single ones, such as `Yes`, mean something else. */
const plainOrQuoted = (text: string): string =>
  /^\p{Lu}[\p{L}\p{M}]*(?:,? [\p{L}\p{M}]+)+$/u.test(text) ? text.normalize('NFC') : quoted(text)

/** The schemas by which editors complete YAML, offline. */
export function schemaFiles(): Files {
  const names = Object.keys(DOCUMENTS) as DocumentName[]
  return Object.fromEntries(names.map((name) => [`${SCHEMA_FOLDER}/${name}.schema.json`, `${JSON.stringify(jsonSchema(name), null, 2)}\n`]))
}

/** Ids are plain, but for those that YAML reads as a number or a truth. */
const plainId = (id: string): string => (/^(?=[a-z])(?!(?:true|false|null|yes|no|on|off|y|n)$)/.test(id) ? id : quoted(id))

/**
 * The `bulletin.yaml` of a new bulletin.
 *
 * @param schemas the folder of the schemas, from that of the bulletin
 * @example
 * ```ts
 * import { bulletinYaml } from 'bantin/scaffold'
 *
 * const yaml = bulletinYaml({ id: 'lang-ven', title: 'Bản tin Làng Ven', publisher: 'Tổ thông tin', format: 'a4' })
 * console.log(yaml.split('\n').find((line) => line.includes('format'))) // =>   format: a4 # a5 145x205 190x270 a4
 * ```
 */
export function bulletinYaml(facts: BulletinFacts, schemas = SCHEMA_FOLDER): string {
  const { id, title, publisher, place, sections = SECTIONS, format = 'a5', accent = '#1c6b57' } = facts
  return `${modeline(`${schemas}/bulletin.schema.json`)}
schema: 1
id: ${plainId(id)}
title: ${quoted(title)}
# subtitle: Thông tin hằng tháng cho thôn, bản và tổ dân phố
publisher:
  name: ${quoted(publisher)}
  # parent: cơ quan chủ quản
  # address:
  # phone:
  # email:
${place === undefined ? '' : `place: ${quoted(place)}\n`}languages: [vi]
periodicity: monthly # weekly fortnightly monthly bimonthly quarterly irregular
audience: public # public hoặc internal (lưu hành nội bộ)
# licence:
#   number: "…"
#   date: 2026-01-15
#   issuer: cơ quan cấp phép
sections:
${sections.map((section) => `  - id: ${plainId(section.id)}\n    title: ${plainOrQuoted(section.title)}\n`).join('')}page:
  format: ${format} # a5 145x205 190x270 a4
  columns: 1
theme:
  colours:
    accent: "${accent}"
rules: [press-law-126-2025]
`
}

/**
 * The files of a bulletin without issues.
 *
 * @returns texts by path, from the bulletin's folder; nothing is written
 * @example
 * ```ts
 * import { bulletinFiles } from 'bantin/scaffold'
 *
 * const files = bulletinFiles({ id: 'lang-ven', title: 'Bản tin Làng Ven', publisher: 'Tổ thông tin' })
 * console.log(Object.keys(files).slice(0, 3).join(' ')) // => bulletin.yaml README.md .gitignore
 * ```
 */
export function bulletinFiles(facts: BulletinFacts): Files {
  return {
    'bulletin.yaml': bulletinYaml(facts),
    'README.md': readme(facts.title),
    '.gitignore': 'dist/\n.bantin/cache/\n',
    ...schemaFiles(),
  }
}

/**
 * The files of an issue with one item to begin with.
 *
 * @returns texts by path, from the issue's folder; nothing is written
 * @example
 * ```ts
 * import { issueFiles, nextIssue } from 'bantin/scaffold'
 *
 * const next = nextIssue([{ number: 4, period: '2026-10' }], { periodicity: 'monthly', today: '2026-11-05' })
 * const files = issueFiles({ id: 'lang-ven-2026-11', next, section: 'tin', language: 'vi', schemas: '../../.bantin/schema' })
 * console.log(files['issue.yaml']?.split('\n').slice(3, 5).join(' ')) // => number: 5 period: 2026-11
 * ```
 */
export function issueFiles(facts: IssueFacts): Files {
  const { id, next, section, language, imprint, schemas, item = { id: 'bai-dau-tien', text: ITEM } } = facts
  return {
    'issue.yaml': `${modeline(`${schemas}/issue.schema.json`)}
schema: 1
id: ${plainId(id)}
number: ${next.number}
period: ${next.period}
yearOfPublication: ${next.yearOfPublication}
kind: regular # regular special supplement combined
date: ${next.date}
language: ${language}
# cover:
#   image: images/bia.jpg
#   alt: Mô tả ảnh bìa cho người không nhìn thấy ảnh
${imprint ?? IMPRINT}
items:
  - item: ${plainId(item.id)}
    section: ${plainId(section)}
`,
    [`items/${item.id}.md`]: item.text,
  }
}

const IMPRINT = `imprint:
  periodicity: Mỗi tháng một số
  # responsible:
  #   role: Chức danh người chịu trách nhiệm xuất bản
  #   organisation: Tên cơ quan
  # printer:
  #   name: Tên nơi in
  # quantity: 500`

const ITEM = `---
title: Bài đầu tiên
summary: Một hoặc hai câu, hiện trong mục lục.
---

Viết nội dung bài ở đây. Mỗi đoạn cách nhau một dòng trống.[^1]

## Tiêu đề trong bài

- Ý thứ nhất.
- Ý thứ hai.

:::ghi-nho
Điều người đọc cần nhớ.
:::

[^1]: Lời của chú thích, viết thành câu trọn vẹn.
`
