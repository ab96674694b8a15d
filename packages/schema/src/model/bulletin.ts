import { z } from 'zod'
import { audience } from './audience.ts'
import { identifier } from './identifier.ts'
import { languageTag } from './language-tag.ts'
import { licence } from './licence.ts'
import { pageFormat } from './page-format.ts'
import { plainText } from './plain-text.ts'
import { publisher } from './publisher.ts'
import { schemaVersion } from './schema-version.ts'
import { section } from './section.ts'
import { theme } from './theme.ts'
import { webAddress } from './web-address.ts'

/** How often a bulletin comes out. */
export const periodicity = z.enum(['weekly', 'fortnightly', 'monthly', 'bimonthly', 'quarterly', 'irregular']).meta({
  description:
    'Kỳ hạn: weekly (hằng tuần), fortnightly (hai tuần), monthly (hằng tháng), bimonthly (hai tháng), quarterly (hằng quý), irregular (không định kỳ)',
})

/**
 * The periodical itself: what all its issues have in common. The file `bulletin.yaml`.
 *
 * @example
 * ```ts
 * import { bulletin } from '@bantin/schema'
 *
 * const { periodicity, page } = bulletin.parse({
 *   schema: 1,
 *   id: 'song-ngan',
 *   title: 'Bản tin Sông Ngân',
 *   publisher: { name: 'Trung tâm Thông tin tỉnh Sông Ngân' },
 *   sections: [{ id: 'tin-trong-tinh', title: 'Tin trong tỉnh' }],
 * })
 * console.log(periodicity, page.format) // => monthly a5
 * ```
 */
export const bulletin = z
  .strictObject({
    schema: schemaVersion,
    id: identifier.meta({ description: 'Mã bản tin, đặt một lần rồi không đổi, ví dụ song-ngan', examples: ['song-ngan'] }),
    title: plainText.meta({ description: 'Tên bản tin' }),
    subtitle: plainText.optional().meta({ description: 'Dòng giới thiệu dưới tên bản tin' }),
    publisher,
    site: webAddress.optional().meta({
      description: 'Địa chỉ công khai nơi đăng bản tin trên web: mỗi số là một thư mục con mang mã của số đó',
      examples: ['https://songngan.example/ban-tin'],
    }),
    place: plainText.optional().meta({ description: 'Địa phương của bản tin' }),
    languages: z
      .array(languageTag)
      .min(1)
      .max(20)
      .default(['vi'])
      .meta({ description: 'Các ngôn ngữ của bản tin, ngôn ngữ chính đứng đầu' }),
    periodicity: periodicity.default('monthly'),
    audience: audience.default('public'),
    licence: licence.optional(),
    sections: z.array(section).min(1).max(100).meta({ description: 'Các chuyên mục, theo thứ tự in' }),
    page: pageFormat.prefault({}),
    theme: theme.prefault({}),
    rules: z
      .array(identifier.meta({ description: 'Mã của bộ quy định', examples: ['press-law-103-2016'] }))
      .max(20)
      .default([])
      .meta({ description: 'Các bộ quy định cần kiểm tra, ví dụ press-law-103-2016' }),
  })
  .meta({ title: 'bulletin.yaml', description: 'Bản tin: những điều chung cho mọi số' })

/** The periodical itself. */
export type Bulletin = z.infer<typeof bulletin>
/** How often a bulletin comes out. */
export type Periodicity = z.infer<typeof periodicity>
