import type { RulePack } from '../rule-pack.ts'
import { pressLaw2016 } from './press-law-103-2016.ts'
import { pressLaw2025 } from './press-law-126-2025.ts'

export { pressLaw2016, pressLaw2025 }

/** The rule packs that Bantin ships. */
export const rulePacks: readonly RulePack[] = [pressLaw2016, pressLaw2025]
