import type { Adapter } from '@bantin/compile'
import { nearest } from '@bantin/diagnostics'
import { UsageError } from '../arguments/usage-problem.ts'
import { builtInForms } from './built-in-forms.ts'
import type { LoadedConfig } from './load-config.ts'

/** What is made when nobody says which forms: what is read on a screen and on paper. */
const USUAL_FORMS = 'html,pdf'

/**
 * The forms that `--to` asks for, in the order of the configuration.
 *
 * @param to names with commas between them, or `all`; without it, every form of the configuration, or web and print
 * @throws UsageError when there is no form of a name
 */
export async function loadForms(config: LoadedConfig, to = config.value.forms ? 'all' : USUAL_FORMS): Promise<readonly Adapter[]> {
  const { forms } = config.value
  const names = forms ? forms.map(({ name }) => name) : Object.keys(builtInForms)
  const wanted = to.split(',').map((name) => name.trim())
  for (const given of wanted) {
    // What a configuration that cannot be loaded offers is not known
    if (given === 'all' || names.includes(given) || config.diagnostics.length > 0) continue
    throw new UsageError({ kind: 'unknown-form', given, nearest: nearest(given, [...names, 'all']), forms: names })
  }
  const chosen = wanted.includes('all') ? names : names.filter((name) => wanted.includes(name))
  if (forms) return forms.filter(({ name }) => chosen.includes(name))
  const loaded = await Promise.all(chosen.flatMap((name) => builtInForms[name]?.() ?? []))
  return loaded.map(({ make }) => make())
}
