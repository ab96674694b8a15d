/** The bulletin that the examples of rules change: nothing is wrong with it. */
export const BASE: Readonly<Record<string, string>> = {
  'bulletin.yaml': `schema: 1
id: lang-ven
title: Bản tin Làng Ven
publisher:
  name: Tổ thông tin Làng Ven
languages: [vi]
periodicity: monthly
audience: public
licence:
  number: 12/GP-STT
  date: 2026-01-05
  issuer: Sở Thông tin tỉnh Sông Ngân
  validFrom: 2026-01-10
  validUntil: 2026-12-31
  audiences: [public]
sections:
  - id: mua-vu
    title: Mùa vụ
  - id: doi-song
    title: Đời sống
page:
  format: a5
theme:
  colours:
    accent: "#1c6b57"
rules: [press-law-126-2025]
`,
  'issues/2026-11/issue.yaml': `schema: 1
id: lang-ven-2026-11
number: 7
period: 2026-11
yearOfPublication: 1
date: 2026-11-05
audience: public
imprint:
  responsible:
    role: Tổ trưởng
    organisation: Tổ thông tin Làng Ven
  printer:
    name: Xưởng in Bến Cũ
  quantity: 300
  periodicity: Mỗi tháng một số
items:
  - item: gat-lua
    section: mua-vu
  - item: nuoc-sach
    section: doi-song
meeting:
  minutes: 30
  items:
    - item: gat-lua
      minutes: 10
`,
  'issues/2026-11/items/gat-lua.md': `---
title: Gặt lúa thu đông
summary: Chọn ngày gặt giữa hai đợt mưa.
---

Lúa chín đều thì gặt ngay.
`,
  'issues/2026-11/items/nuoc-sach.md': `---
title: Giữ nước sạch
---

Đậy kín bể nước.

![Đồng lúa chín vàng](../images/dong-lua.svg)

::chen{tep="../../../shared/so-dien-thoai.md"}

## Thau rửa bể

Mỗi năm hai lần.
`,
  'issues/2026-11/images/dong-lua.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 120"><rect width="320" height="120" fill="#1c6b57"/></svg>\n',
  'issues/2026-10/issue.yaml': 'schema: 1\nid: lang-ven-2026-10\nnumber: 6\nperiod: 2026-10\ndate: 2026-10-05\nitems: []\n',
  'shared/so-dien-thoai.md': 'Trạm y tế: 0200 555 0118.\n',
}

export const ISSUE = 'issues/2026-11/issue.yaml'
/** The issue before it, for what must not be used twice. */
export const FORMER = 'issues/2026-10/issue.yaml'
/** The item whose text an example gives. */
export const ITEM = 'issues/2026-11/items/gat-lua.md'
