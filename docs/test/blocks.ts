import { guidePages } from '../scripts/pages/guides.ts'
import { handWrittenPages } from '../scripts/pages/hand-written.ts'

/** A fenced block of a page. */
export interface Block {
  readonly page: string
  readonly kind: string
  readonly meta: string
  readonly code: string
}

const FENCE = /^(`{3,})(\w+)([^\n]*)\n([\s\S]*?)^\1$/gm

/** The blocks of the pages that people wrote; those of the reference are made from what they describe. */
export async function blocks(): Promise<Block[]> {
  const pages = [...(await handWrittenPages()), ...guidePages()]
  return pages.flatMap(({ path, language, body }) =>
    [...body.matchAll(FENCE)].map(([, , kind = '', meta = '', code = '']) => ({
      page: `${language}/${path}`,
      kind,
      meta: meta.trim(),
      code,
    })),
  )
}
