import type { Language } from '@bantin/diagnostics'

/**
 * The language of messages: `--lang`, else that of the locale, else Vietnamese.
 *
 * @source POSIX.1-2017, 8.2: LC_ALL before LC_MESSAGES before LANG; an empty one counts as unset
 */
export function chooseLanguage(wanted: string | undefined, env: Readonly<Record<string, string | undefined>>): Language {
  const locale = wanted ?? [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '')
  return /^en(?:[_.-]|$)/i.test(locale ?? '') ? 'en' : 'vi'
}
