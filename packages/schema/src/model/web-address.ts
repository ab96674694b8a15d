import { z } from 'zod'
import { notations } from './notation.ts'

/** An `https:` or `http:` address. */
export const webAddress = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .meta({ description: 'Địa chỉ web, bắt đầu bằng https://', pattern: '^https?:', examples: ['https://songngan.example'] })
  .register(notations, {
    vi: 'địa chỉ web đầy đủ, bắt đầu bằng https://',
    en: 'a whole web address that begins with https://',
  })
