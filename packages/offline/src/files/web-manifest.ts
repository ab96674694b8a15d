import type { Bulletin } from '@bantin/schema'
import { ICON_SIDES, PAPER } from '../icons/app-icons.ts'

export interface WebManifestOptions {
  readonly bulletin: Pick<Bulletin, 'title' | 'subtitle' | 'theme'>
  /** The language of the site’s interface. @default 'vi' */
  readonly language?: 'vi' | 'en' | undefined
}

/**
 * The web app manifest, by which browsers offer to install the site. All addresses are relative, so it works from any folder.
 *
 * @param options the bulletin, and the language of its site
 * @returns the text of `manifest.webmanifest`
 * @example
 * ```ts
 * import { webManifest } from '@bantin/offline'
 *
 * const theme = { colours: { accent: '#1c6b57' }, fonts: { serif: [], sans: [] } }
 * const { name, start_url } = JSON.parse(webManifest({ bulletin: { title: 'Bản tin Đồi Thông', theme } }))
 * console.log(name, start_url) // => Bản tin Đồi Thông ./index.html
 * ```
 */
export function webManifest({ bulletin, language = 'vi' }: WebManifestOptions): string {
  const { title, subtitle, theme } = bulletin
  const icons = [
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ...ICON_SIDES.flatMap((side) =>
      ['any', 'maskable'].map((purpose) => ({ src: `icon-${side}.png`, sizes: `${side}x${side}`, type: 'image/png', purpose })),
    ),
  ]
  const manifest = {
    name: title,
    short_name: title,
    ...(subtitle === undefined ? {} : { description: subtitle }),
    lang: language,
    dir: 'ltr',
    start_url: './index.html',
    scope: './',
    display: 'standalone',
    theme_color: theme.colours.accent,
    background_color: PAPER,
    icons,
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
