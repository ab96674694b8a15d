import { z } from 'zod'

/** Who a bulletin is for. A label of distribution, not of secrecy: graded documents have no place in Bantin. */
export const audience = z
  .enum(['public', 'internal'])
  .meta({ description: 'Phạm vi phát hành: public (công khai) hoặc internal (lưu hành nội bộ; không phải độ mật)' })

/** `public` or `internal` (lưu hành nội bộ) */
export type Audience = z.infer<typeof audience>
