import type { ListMark } from '@bantin/drafting'
import type { Entry } from '../layout/entry.ts'
import type { Drawn, Link } from '../page/content.ts'
import type { TagNode } from '../page/read-page.ts'
import type { Claims } from './claims.ts'
import type { Look } from './roles.ts'

/** What the parts of a walk through the tags of a page share. */
export interface TagContext {
  readonly page: number
  readonly pictures: readonly Drawn[]
  readonly links: readonly Link[]
  readonly claims: Claims
  /** Notes, which come behind everything else. */
  readonly notes: Entry[]
  /** An id for the next list. */
  nextList(): string
  /** Put what stands within a tag behind the other entries. */
  walk(node: TagNode, out: Entry[], look: Look, list?: ListMark): void
}
