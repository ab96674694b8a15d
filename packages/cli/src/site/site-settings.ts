import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import type { SiteSettings } from '@bantin/to-site'
import type { LoadedConfig } from '../config/load-config.ts'
import { configNoFile } from '../config/rules.ts'
import { siteConfig } from '../config/site-config.ts'
import { displayPath } from '../issue/folders.ts'

/** What the configuration says of the site, with its style sheet read. */
export async function siteSettingsOf(
  { file = '', value }: LoadedConfig,
  bulletinFolder: string,
): Promise<{ readonly settings?: SiteSettings; readonly diagnostics: readonly Diagnostic[] }> {
  const { theme, ...settings } = siteConfig.parse(value.site ?? {})
  if (theme === undefined) return { settings, diagnostics: [] }
  const text = await readFile(resolve(dirname(file), theme), 'utf8').catch(() => undefined)
  if (text === undefined)
    return { diagnostics: [diagnose(configNoFile, { file: displayPath(file, bulletinFolder) }, { key: 'site.theme', path: theme })] }
  return { settings: { ...settings, theme: text }, diagnostics: [] }
}
