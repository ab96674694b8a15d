import type { ConformanceCase } from './case.ts'
import { memorySource } from './memory-source.ts'

const bulletin = `schema: 1
id: cho-phien
title: Tờ tin Chợ Phiên
publisher: { name: Tổ thông tin chợ Phiên }
sections:
  - { id: tin, title: Tin chợ }
`

const issue = `schema: 1
id: cho-phien-1
number: 1
period: 2026-11
date: 2026-11-01
items:
  - { item: tin-van, section: tin }
`

/** The least that an issue can be: no cover, no licence, an empty imprint, one item of one paragraph. */
export const minimal = {
  name: 'minimal',
  source: memorySource({
    'bulletin.yaml': bulletin,
    'issues/1/issue.yaml': issue,
    'issues/1/items/tin-van.md': '---\ntitle: Tin vắn\n---\n\nChợ Phiên họp ngày chủ nhật.\n',
  }),
} as const satisfies ConformanceCase
