import type { CommandName } from '../arguments/commands.ts'
import type { Command } from './command.ts'

/** Only the code of the command that runs is loaded: `check` must not wait for a typesetter. */
export const loadCommand: Readonly<Record<CommandName, () => Promise<Command>>> = {
  new: async () => (await import('./new.ts')).newCommand,
  check: async () => (await import('./check.ts')).check,
  build: async () => (await import('./build.ts')).build,
  dev: async () => (await import('./dev.ts')).dev,
  import: async () => (await import('./import.ts')).importCommand,
  sign: async () => (await import('./sign.ts')).sign,
  verify: async () => (await import('./verify.ts')).verify,
  keys: async () => (await import('./keys.ts')).keys,
  publish: async () => (await import('./publish.ts')).publishCommand,
  sync: async () => (await import('./sync.ts')).sync,
  site: async () => (await import('./site.ts')).siteCommand,
  explain: async () => (await import('./explain.ts')).explain,
  help: async () => (await import('./help.ts')).help,
}
