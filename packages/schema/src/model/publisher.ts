import { z } from 'zod'
import { notations } from './notation.ts'
import { plainText } from './plain-text.ts'
import { webAddress } from './web-address.ts'

const email = z
  .email()
  .max(254)
  .meta({ description: 'Thư điện tử của tòa soạn', examples: ['bantin@songngan.example'] })
  .register(notations, { vi: 'địa chỉ thư điện tử: bantin@songngan.example', en: 'an e-mail address: bantin@songngan.example' })

/** The office that publishes a bulletin. */
export const publisher = z
  .strictObject({
    name: plainText.meta({ description: 'Tên cơ quan xuất bản' }),
    parent: plainText.optional().meta({ description: 'Cơ quan chủ quản' }),
    address: plainText.optional().meta({ description: 'Địa chỉ tòa soạn' }),
    phone: plainText.optional().meta({ description: 'Điện thoại, viết có dấu cách hoặc đặt trong ngoặc kép: 0200 555 0100' }),
    email: email.optional(),
    website: webAddress.optional(),
  })
  .meta({ description: 'Cơ quan xuất bản' })

/** The office that publishes a bulletin. */
export type Publisher = z.infer<typeof publisher>
