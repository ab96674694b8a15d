import type { Migration } from './migrate.ts'

/** Every step that Bantin ships. Version 1 is the first, so there is none yet. */
export const migrations: readonly Migration[] = []
