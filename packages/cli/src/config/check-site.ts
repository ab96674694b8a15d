import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { wrongOptions } from '@bantin/parser'
import { configBadSite } from './rules.ts'
import { siteConfig } from './site-config.ts'

/** What is wrong with the settings of the site. */
export function checkSite(value: unknown, file: string): Diagnostic[] {
  const { error } = siteConfig.safeParse(value)
  return error ? wrongOptions(error, value).map((wrong) => diagnose(configBadSite, { file }, wrong)) : []
}
