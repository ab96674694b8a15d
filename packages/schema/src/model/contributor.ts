import { z } from 'zod'
import { plainText } from './plain-text.ts'

/** What a contributor did. */
export const contributorRole = z.enum(['author', 'compiler', 'editor', 'translator', 'photographer', 'illustrator']).meta({
  description:
    'Phần việc: author (tác giả), compiler (biên soạn), editor (biên tập), translator (biên dịch), photographer (ảnh), illustrator (minh họa)',
})

/** What a contributor did. */
export type ContributorRole = z.infer<typeof contributorRole>

/** A person or body that had a part in an item. */
export const contributor = z
  .strictObject({
    name: plainText.meta({ description: 'Tên người hoặc đơn vị, ví dụ Ban Biên tập' }),
    role: contributorRole.default('author'),
    organisation: plainText.optional().meta({ description: 'Cơ quan, đơn vị công tác' }),
  })
  .meta({ description: 'Người hoặc đơn vị tham gia làm bài' })

/** A person or body that had a part in an item. */
export type Contributor = z.infer<typeof contributor>
