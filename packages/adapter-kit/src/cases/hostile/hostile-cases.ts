import type { IssueSource } from '@bantin/compile'
import { bulletinYaml, issueYaml } from '../bulletin-yaml.ts'
import { svg } from '../images.ts'
import { memorySource } from '../memory-source.ts'
import { hostileCorrection } from './hostile-correction.ts'
import { hostileItem } from './hostile-item.ts'
import { type HostileTexts, hostileTexts } from './texts.ts'

/** An issue of texts that must come out letter by letter. */
export interface HostileCase {
  readonly name: string
  readonly source: IssueSource
  /** What must be read in the artifacts: each list is one place, its texts in order. */
  readonly literals: readonly (readonly string[])[]
  /** Whether the form may refuse the text with a finding of its own, for want of letters in its fonts. */
  readonly refusable: boolean
}

/** The hostile issues of the kit: each text in an item of its own, wherever a form writes texts. */
export const hostileCases: readonly HostileCase[] = hostileTexts.map(toCase)

function toCase({ name, texts, literals = (text) => [text], refusable }: HostileTexts): HostileCase {
  const items = texts.map((text, index) => ({ id: `bai-${index + 1}`, ...hostileItem(text, index + 1) }))
  const corrections = texts.map((text, index) => hostileCorrection(text, `bai-${index + 1}`))
  return {
    name,
    refusable,
    literals: [
      ...items.flatMap((item) => item.texts),
      ...corrections.flatMap(({ by, wrong, right, note }) => [by.itemTitle, wrong, right, note]),
    ].map(literals),
    source: {
      corrected: corrections,
      ...memorySource({
        'bulletin.yaml': bulletinYaml,
        'issues/1/issue.yaml': issueYaml({ number: 40, items: items.map(({ id }) => [id, 'mau'] as const) }),
        'issues/1/images/duong.svg': svg,
        ...Object.fromEntries(items.map(({ id, markdown }) => [`issues/1/items/${id}.md`, markdown])),
      }),
    },
  }
}
