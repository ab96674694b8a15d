import { bulletinYaml, issueYaml } from './bulletin-yaml.ts'
import type { ConformanceCase } from './case.ts'
import { memorySource } from './memory-source.ts'

const item = `---
title: Gàu và guồng
---

Nhà xa suối vẫn tát nước bằng gàu[^gau].

[^gau]: Gàu đan bằng nan tre già.

[^guong]: Guồng tự quay theo dòng chảy; loại đạp chân ở chú thích sau[^dap].

[^dap]: Guồng đạp cần hai người, khác guồng nước[^guong] không cần ai.

[^minh]: Một chú thích chỉ dẫn tới chính mình[^minh].

[^sau]: Cọn nước to gấp đôi, kể ở chú thích cuối[^cuoi].

[^cuoi]: Cọn lớn nhất đường kính chín thước.
`

/** Notes that no text refers to: alone, in a circle, each to itself. Their author is warned, and no word of them may be lost. */
export const looseNotes = {
  name: 'loose-notes',
  source: memorySource({
    'bulletin.yaml': bulletinYaml,
    'issues/1/issue.yaml': issueYaml({ number: 33, items: [['gau-guong', 'mau']] }),
    'issues/1/items/gau-guong.md': item,
  }),
} as const satisfies ConformanceCase
