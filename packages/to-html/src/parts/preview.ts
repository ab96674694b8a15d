import { type Markup, markup } from '@bantin/hast/markup'

/** What a page tells about itself to whoever links to it. */
export interface Preview {
  readonly type: 'article' | 'website'
  readonly title: string
  readonly description?: string | undefined
  readonly address: string
  readonly picture?: string | undefined
  readonly siteName: string
}

const property = (name: string, content: string): Markup => markup`<meta property="og:${name}" content="${content}">\n`

/** The address of the page, and the words and picture that messengers show with a link to it. @source The Open Graph protocol */
export function preview({ type, title, description, address, picture, siteName }: Preview): Markup {
  return markup`<link rel="canonical" href="${address}">
${property('type', type)}${property('title', title)}${description !== undefined && property('description', description)}${property('url', address)}${
  picture !== undefined && property('image', picture)
}${property('site_name', siteName)}`
}
