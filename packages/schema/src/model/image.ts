import { z } from 'zod'
import { notations } from './notation.ts'
import { longText, plainText } from './plain-text.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const PATH = /^[^\\\u0000-\u001f]+$/

/** A path relative to the file that names it, with `/`. Whether it leads out of the folder is for the reader of files to judge. */
export const relativePath = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .regex(PATH)
  .meta({ description: 'Đường dẫn tính từ tệp này, ví dụ ../images/lua.jpg', examples: ['../images/lua.jpg'] })
  .register(notations, {
    vi: 'đường dẫn tính từ tệp này, dùng dấu /: ../images/lua.jpg',
    en: 'a path that starts from this file, with /: ../images/lua.jpg',
  })

const alt = plainText.meta({ description: 'Mô tả ảnh cho người không nhìn thấy ảnh' })
const credit = plainText.optional().meta({ description: 'Người chụp, người vẽ hoặc nguồn ảnh' })

/** A picture with its words. `alt` is for readers who cannot see it. */
export const image = z
  .strictObject({
    src: relativePath,
    alt,
    caption: longText.optional().meta({ description: 'Chú thích in dưới ảnh' }),
    credit,
  })
  .meta({ description: 'Ảnh' })

/** The picture of a cover. */
export const coverImage = z
  .strictObject({
    image: relativePath.meta({ description: 'Tệp ảnh, đường dẫn tính từ issue.yaml, ví dụ images/bia.jpg', examples: ['images/bia.jpg'] }),
    alt,
    credit,
  })
  .meta({ description: 'Ảnh bìa' })

/** A picture with its words. */
export type Image = z.infer<typeof image>
/** The picture of a cover. */
export type CoverImage = z.infer<typeof coverImage>
