import { type Markup, markup } from '@bantin/hast/markup'
import type { Site } from '../context.ts'

/** The `lang` attribute of words that come from the bulletin, where they are not in the language of the page. */
export function lang({ labels }: Pick<Site, 'labels'>, language: string): Markup {
  return language === labels.language ? markup`` : markup` lang="${language}"`
}

/** The language of the bulletin itself. */
export const bulletinLanguage = ({ bulletin }: Pick<Site, 'bulletin'>): string => bulletin.languages[0] ?? 'vi'
