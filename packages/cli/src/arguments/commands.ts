/** An option that takes a value, or one that is given or not. */
export interface Option {
  readonly type: 'string' | 'boolean'
  readonly short?: string
}

/** Options that every command takes. */
export const GLOBAL_OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  lang: { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  json: { type: 'boolean' },
  'no-color': { type: 'boolean' },
} as const satisfies Record<string, Option>

/** Options of the commands that sign. */
const SIGNING_OPTIONS = {
  key: { type: 'string', short: 'k' },
  signer: { type: 'string' },
  id: { type: 'string' },
  date: { type: 'string' },
  keys: { type: 'string' },
  'passphrase-file': { type: 'string' },
} as const satisfies Record<string, Option>

/** The commands: their own options, and how many words may follow. */
export const COMMANDS = {
  new: { options: { title: { type: 'string' }, publisher: { type: 'string' } }, words: 2 },
  check: { options: { sarif: { type: 'boolean' }, fix: { type: 'boolean' }, 'dry-run': { type: 'boolean' } }, words: 1 },
  build: { options: { to: { type: 'string', short: 't' }, out: { type: 'string', short: 'o' } }, words: 1 },
  dev: {
    options: {
      port: { type: 'string', short: 'p' },
      host: { type: 'string' },
      out: { type: 'string', short: 'o' },
      open: { type: 'boolean' },
    },
    words: 1,
  },
  import: {
    options: {
      into: { type: 'string' },
      out: { type: 'string', short: 'o' },
      archive: { type: 'string' },
      workers: { type: 'string' },
      changes: { type: 'string' },
      encoding: { type: 'string' },
      whole: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
    },
    words: 10_000,
  },
  sign: {
    options: SIGNING_OPTIONS,
    words: 1,
  },
  verify: { options: { keys: { type: 'string' }, trust: { type: 'string' } }, words: 1 },
  keys: {
    options: {
      name: { type: 'string' },
      office: { type: 'string' },
      out: { type: 'string', short: 'o' },
      public: { type: 'string' },
      key: { type: 'string', short: 'k' },
      signer: { type: 'string' },
      id: { type: 'string' },
      'without-former': { type: 'boolean' },
      date: { type: 'string' },
      reason: { type: 'string' },
      since: { type: 'string' },
      'passphrase-file': { type: 'string' },
    },
    words: 2,
  },
  publish: {
    options: {
      to: { type: 'string', short: 't' },
      endpoint: { type: 'string' },
      grace: { type: 'string' },
      prune: { type: 'boolean' },
      internal: { type: 'boolean' },
      overwrite: { type: 'boolean' },
      jobs: { type: 'string' },
      'dry-run': { type: 'boolean' },
    },
    words: 1,
  },
  sync: {
    options: {
      take: { type: 'string' },
      update: { type: 'string' },
      issue: { type: 'string' },
      section: { type: 'string' },
      keys: { type: 'string' },
      trust: { type: 'string' },
      timeout: { type: 'string' },
      'dry-run': { type: 'boolean' },
    },
    words: 2,
  },
  site: {
    options: {
      out: { type: 'string', short: 'o' },
      audience: { type: 'string' },
      ...SIGNING_OPTIONS,
      'keep-going': { type: 'boolean' },
      fresh: { type: 'boolean' },
      serve: { type: 'boolean' },
      port: { type: 'string', short: 'p' },
    },
    words: 1,
  },
  explain: { options: {}, words: 1 },
  help: { options: {}, words: 1 },
} as const satisfies Record<string, { readonly options: Record<string, Option>; readonly words: number }>

/** The name of a command. */
export type CommandName = keyof typeof COMMANDS
