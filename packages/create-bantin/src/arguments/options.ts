import { PAGE_SIZES } from '@bantin/schema'
import { PRESETS } from '../presets/index.ts'

/** An option of the command line: a switch, or one that takes a value, perhaps one of a few. */
export interface Option {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly allowed?: readonly string[]
}

/** Every option. */
export const OPTIONS = {
  title: { type: 'string' },
  place: { type: 'string' },
  publisher: { type: 'string' },
  preset: { type: 'string', allowed: Object.keys(PRESETS) },
  format: { type: 'string', allowed: Object.keys(PAGE_SIZES) },
  sections: { type: 'string' },
  yes: { type: 'boolean', short: 'y' },
  install: { type: 'boolean' },
  'no-install': { type: 'boolean' },
  lang: { type: 'string', allowed: ['vi', 'en'] },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const satisfies Record<string, Option>

/** The name of an option. */
export type OptionName = keyof typeof OPTIONS
