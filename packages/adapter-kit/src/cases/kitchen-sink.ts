import { bulletinYaml, issueYaml } from './bulletin-yaml.ts'
import type { ConformanceCase } from './case.ts'
import { jpeg, png, svg } from './images.ts'
import { allNodes } from './kitchen-sink/all-nodes.ts'
import { corrected } from './kitchen-sink/corrected.ts'
import { frontMatter } from './kitchen-sink/front-matter.ts'
import { memorySource } from './memory-source.ts'

const cover = `cover:
  image: images/dong.jpg
  alt: 'Tranh bìa: suối chảy qua <bãi> đá & cỏ'
  credit: Nhóm vẽ Khe Lá
`

/** An issue with every node of a tree, every kind of image, every field of front matter and imprint that is text, and corrections of a later issue. */
export const kitchenSink = {
  name: 'kitchen-sink',
  source: {
    ...memorySource({
      'bulletin.yaml': bulletinYaml,
      'issues/1/issue.yaml': issueYaml({
        number: 31,
        cover,
        items: [
          ['moi-thanh-phan', 'mau'],
          ['bai-duoc-dan', 'khac'],
        ],
      }),
      'issues/1/items/moi-thanh-phan.md': allNodes,
      'issues/1/items/bai-duoc-dan.md': frontMatter,
      'issues/1/images/dong.jpg': jpeg,
      'issues/1/images/luoi.png': png,
      'issues/1/images/duong.svg': svg,
    }),
    corrected,
  },
} as const satisfies ConformanceCase
