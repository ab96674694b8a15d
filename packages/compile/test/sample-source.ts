import type { IssueSource, SourceFile } from '@bantin/compile'

/** Text, bytes, or why the edge did not read the file; `undefined` takes a file away. */
export type Content = string | Uint8Array | { refused: 'outside-folder' | 'too-large' | 'unreadable'; size?: number } | undefined

const bulletin = `schema: 1
id: lang-ven
title: Bản tin Làng Ven
publisher:
  name: Tổ thông tin Làng Ven
licence:
  number: 12/GP-LV
  date: 2025-12-01
  issuer: Phòng Thông tin Làng Ven
  validUntil: 2026-06-30
  audiences: [public]
sections:
  - id: mua-vu
    title: Mùa vụ
  - id: suc-khoe
    title: Sức khỏe
rules: [press-law-103-2016, press-law-126-2025]
`

const issue = `schema: 1
id: lang-ven-2026-05
number: 7
period: 2026-05
date: 2026-05-04
imprint:
  responsible: { role: Tổ trưởng Tổ thông tin }
  printer: { name: Xưởng in Bến Đò }
  quantity: 150
  periodicity: Mỗi tháng một số
items:
  - item: gat-som
    section: mua-vu
  - item: nuoc-uong
    section: suc-khoe
`

const harvest = `---
title: Gặt sớm tránh mưa
summary: Chọn ngày nắng để gặt.
---

Lúa chín tám phần là gặt được.[^1] Xem thêm [bài về nước uống](nuoc-uong.md#dun-soi).

## Chọn ngày

![Ruộng lúa chín vàng bên bờ sông](../images/ruong.svg "Ruộng ven sông")

[^1]: Tính trên từng thửa.
`

const water = `---
title: Nước uống ngày nóng
---

Uống từng ngụm nhỏ.

## Đun sôi

Đun sôi ít nhất một phút.
`

export const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30" viewBox="0 0 40 30"><rect width="40" height="30" fill="#7a5"/></svg>\n'

/** The files of a small issue without a fault. */
export const sound: Readonly<Record<string, string>> = {
  'bulletin.yaml': bulletin,
  'issues/05/issue.yaml': issue,
  'issues/05/items/gat-som.md': harvest,
  'issues/05/items/nuoc-uong.md': water,
  'issues/05/images/ruong.svg': drawing,
}

/** A source with the sound files, some of them changed. */
export function sampleSource(changes: Readonly<Record<string, Content>> = {}, more: Partial<IssueSource> = {}): IssueSource {
  const files = new Map<string, SourceFile>()
  for (const [path, content] of Object.entries({ ...sound, ...changes })) {
    if (content === undefined) continue
    if (typeof content === 'string') files.set(path, { path, bytes: new TextEncoder().encode(content) })
    else files.set(path, content instanceof Uint8Array ? { path, bytes: content } : { path, ...content })
  }
  return { bulletinFile: 'bulletin.yaml', issueFile: 'issues/05/issue.yaml', files, ...more }
}

/** A sound file with a part of it replaced; the part must be there. */
export function edited(path: keyof typeof sound, from: string, to: string): Record<string, string> {
  const text = sound[path] as string
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`)
  return { [path]: text.replace(from, to) }
}
