import { z } from 'zod'
import { notations } from './notation.ts'

/** A stable name of an issue, item, section…: ASCII letters, digits and single hyphens, at most 100. It is a part of file names and addresses. */
export const identifier = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .meta({ description: 'Mã cố định: chữ thường không dấu, chữ số và dấu gạch nối, ví dụ lua-thu-dong', examples: ['lua-thu-dong'] })
  .register(notations, {
    vi: 'bằng chữ thường không dấu, chữ số và dấu gạch nối: lua-thu-dong',
    en: 'lowercase letters without marks, digits and single hyphens: lua-thu-dong',
  })
