import type { Bulletin } from '@bantin/schema'

export interface WebManifestOptions {
  readonly bulletin: Pick<Bulletin, 'title' | 'subtitle' | 'theme'>
  /** The language of the site’s interface. @default 'vi' */
  readonly language?: 'vi' | 'en' | undefined
}

export function webManifest(_options: WebManifestOptions): string {
  return ''
}
