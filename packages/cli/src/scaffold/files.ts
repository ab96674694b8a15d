import { DOCUMENTS, type DocumentName, jsonSchema, modeline } from '@bantin/schema'
import type { NextIssue } from './next-issue.ts'
import { readme } from './readme.ts'

/** Paths with `/` and texts. */
export type Files = Readonly<Record<string, string>>

const SCHEMA_FOLDER = '.bantin/schema'

/** A text as a YAML scalar that is surely a string. */
const quoted = (text: string): string => JSON.stringify(text.normalize('NFC'))

/** The schemas by which editors complete YAML, offline. */
export function schemaFiles(): Files {
  const names = Object.keys(DOCUMENTS) as DocumentName[]
  return Object.fromEntries(names.map((name) => [`${SCHEMA_FOLDER}/${name}.schema.json`, `${JSON.stringify(jsonSchema(name), null, 2)}\n`]))
}

/** A bulletin without issues. */
export function bulletinFiles(facts: { readonly id: string; readonly title: string; readonly publisher: string }): Files {
  return {
    'bulletin.yaml': `${modeline(`${SCHEMA_FOLDER}/bulletin.schema.json`)}
schema: 1
id: ${facts.id}
title: ${quoted(facts.title)}
# subtitle: Thông tin hằng tháng cho thôn, bản và tổ dân phố
publisher:
  name: ${quoted(facts.publisher)}
  # parent: cơ quan chủ quản
  # address:
  # phone:
  # email:
languages: [vi]
periodicity: monthly # weekly fortnightly monthly bimonthly quarterly irregular
audience: public # public hoặc internal (lưu hành nội bộ)
# licence:
#   number: "…"
#   date: 2026-01-15
#   issuer: cơ quan cấp phép
sections:
  - id: tin-tuc
    title: Tin tức
  - id: san-xuat
    title: Sản xuất
  - id: doi-song
    title: Đời sống
page:
  format: a5 # a5 145x205 190x270 a4
  columns: 1
theme:
  colours:
    accent: "#1c6b57"
rules: [press-law-126-2025]
`,
    'README.md': readme(facts.title),
    '.gitignore': 'dist/\n.bantin/cache/\n',
    ...schemaFiles(),
  }
}

/** An issue with one item to begin with. */
export function issueFiles(facts: {
  readonly id: string
  readonly next: NextIssue
  readonly section: string
  readonly language: string
  readonly imprint: string | undefined
  /** From the issue's folder to the bulletin's, ending in `/`. */
  readonly up: string
}): Files {
  const { id, next, section, language, imprint, up } = facts
  return {
    'issue.yaml': `${modeline(`${up}${SCHEMA_FOLDER}/issue.schema.json`)}
schema: 1
id: ${id}
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
  - item: bai-dau-tien
    section: ${section}
`,
    'items/bai-dau-tien.md': ITEM,
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
