import type { CompiledIssue } from '@bantin/compile'
import { vietnamese as words } from '../words/vietnamese.ts'
import { licenceLine } from './imprint.ts'
import type { TypstImage } from './node.ts'

/** What stands on the first page. */
export interface Cover {
  readonly parent?: string
  readonly publisher: string
  readonly title: string
  readonly subtitle?: string
  readonly issueTitle?: string
  readonly kind?: string
  readonly internal?: string
  readonly facts: string
  readonly published: string
  readonly licence?: string
  readonly image?: TypstImage
  readonly credit?: string
}

/** Describe the first page to the template. */
export function coverOf(
  { bulletin, meta, audience, licence, cover: picture }: CompiledIssue,
  facts: string,
  image: TypstImage | undefined,
): Cover {
  const kind = words.kinds[meta.kind]
  return {
    ...(bulletin.publisher.parent === undefined ? {} : { parent: bulletin.publisher.parent }),
    publisher: bulletin.publisher.name,
    title: bulletin.title,
    ...(bulletin.subtitle === undefined ? {} : { subtitle: bulletin.subtitle }),
    ...(meta.title === undefined ? {} : { issueTitle: meta.title }),
    ...(kind === undefined ? {} : { kind }),
    ...(audience === 'internal' ? { internal: words.internal } : {}),
    facts,
    published: words.published(words.date(meta.date)),
    ...(licence === undefined ? {} : { licence: licenceLine(licence) }),
    ...(image === undefined ? {} : { image }),
    ...(image === undefined || picture?.credit === undefined ? {} : { credit: words.coverCredit(picture.credit) }),
  }
}
