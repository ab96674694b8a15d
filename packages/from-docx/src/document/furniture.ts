import type { LeftOutKind, ManuscriptBlock } from '@bantin/drafting'
import type { Limits } from '../limits.ts'
import { type Relationship, resolveTarget } from '../package/relationships.ts'
import { leaveOut } from '../story/left-out.ts'
import { plainText } from '../story/plain-text.ts'
import { endStory, storyVisitor } from '../story/read-story.ts'
import type { Shared } from '../story/shared.ts'
import { newStory, type StoryKind } from '../story/story.ts'

/** List the heads and feet of pages, each text once. */
export function readFurniture(shared: Shared, part: string, relationships: ReadonlyMap<string, Relationship>, limits: Limits): void {
  const parts = new Map<string, StoryKind>()
  for (const id of shared.furniture) {
    const relation = relationships.get(id)
    if (!relation || relation.external || (relation.type !== 'header' && relation.type !== 'footer')) continue
    parts.set(resolveTarget(part, relation.target), relation.type)
  }
  const seen = new Set<string>()
  for (const [one, kind] of parts) {
    if (kind !== 'header' && kind !== 'footer') continue
    const mark = shared.leftOut.length
    const blocks = readPart(shared, one, kind, limits)
    const within = shared.leftOut.splice(mark)
    const story = newStory(shared, kind, one, new Map())
    story.fixedLine = 1
    const leftOutKind: LeftOutKind = kind === 'header' ? 'running-head' : 'running-foot'
    for (const { kind: of, text, author } of [{ kind: leftOutKind, text: plainText(blocks, shared), author: undefined }, ...within]) {
      // page numbers differ from page to page and say nothing
      const key = of === 'page-number' ? of : `${of}\n${text}`
      if (seen.has(key)) continue
      seen.add(key)
      leaveOut(story, of, of === 'page-number' ? '' : text, { author, line: 1 })
      story.emitted++
    }
  }
}

/** Read a part that is a story of its own. */
export function readPart(shared: Shared, part: string, kind: StoryKind, limits: Limits, line?: number): readonly ManuscriptBlock[] {
  const story = newStory(shared, kind, part, shared.pack.relationships(part))
  story.fixedLine = line ?? (kind === 'document' ? undefined : 1)
  shared.pack.read(part, kind, storyVisitor(story, limits))
  return endStory(story)
}
