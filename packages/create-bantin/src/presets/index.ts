import { commune } from './commune.ts'
import { province } from './province.ts'

export type { Preset } from './preset.ts'

/** Where a new bulletin may begin. */
export const PRESETS = { commune, province } as const

/** The name of a preset. */
export type PresetName = keyof typeof PRESETS
