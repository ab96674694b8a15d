import type { UsageProblem } from '../arguments/usage-problem.ts'
import { helpEn } from './help-en.ts'
import { importEn } from './import-en.ts'
import { publishEn } from './publish-en.ts'
import { signingEn } from './signing-en.ts'
import { siteEn } from './site-en.ts'
import { syncEn } from './sync-en.ts'
import type { Words } from './words.ts'

const meant = (nearest: string | undefined): string => (nearest ? ` Did you mean “${nearest}”?` : '')
const count = (value: number, one: string): string => `${value} ${one}${value === 1 ? '' : 's'}`

const MISSING = {
  kind: 'Say what to make: a bulletin or an issue.',
  folder: 'Name the folder of the new bulletin.',
  file: 'Say which file or folder to import.',
  keys: 'Say what to do with the keys: new, rotate or revoke.',
  verified: 'Name the file or folder that is to be verified.',
  upstream: 'Name the upstream: the folder or address of the bulletin that you take items from.',
  key: 'Name the id of the key; it stands in keys.json.',
}

function usage(problem: UsageProblem): string {
  switch (problem.kind) {
    case 'unknown-command':
      return `There is no command “${problem.given}”.${meant(problem.nearest)}`
    case 'unknown-option':
      return `There is no option “${problem.given}”.${meant(problem.nearest)}`
    case 'value-missing':
      return `The option ${problem.option} needs a value.`
    case 'value-unwanted':
      return `The option ${problem.option} takes no value.`
    case 'bad-value':
      return `The option ${problem.option} does not take “${problem.given}”. Allowed: ${problem.allowed}.`
    case 'too-many-words':
      return `“${problem.given}” is one word too many.`
    case 'word-missing':
      return MISSING[problem.what]
    case 'unknown-form':
      return `There is no form “${problem.given}”.${meant(problem.nearest)} The forms are: ${problem.forms.join(', ')}.`
    case 'unknown-rule':
      return `There is no rule “${problem.given}”.${meant(problem.nearest)} “bantin explain” lists them all.`
    case 'no-folder':
      return `There is no folder “${problem.given}”.${meant(problem.nearest)}`
    case 'no-file':
      return `There is no file or folder “${problem.given}”.`
    case 'bad-address':
      return `The address “${problem.given}” cannot be used: it must begin with https:// or http://, without name and password.`
    case 'no-issue':
      return `The bulletin in “${problem.folder}” has no issue yet. “bantin new issue” makes one.`
    case 'no-bulletin':
      return `No bulletin was found at “${problem.folder}”. Name the folder of an issue, or make one with “bantin new bulletin <folder>”.`
    case 'only-with':
      return `The option ${problem.option} goes with ${problem.other} only.`
    case 'option-missing':
      return `The option ${problem.options.join(' or ')} is needed.`
    case 'not-both':
      return `Only one of the two: ${problem.options.join(' or ')}.`
    case 'both-formats':
      return 'Use one of --json and --sarif only.'
  }
}

/** English. */
export const en: Words = {
  help: helpEn,
  usage,
  seeHelp: '“bantin --help” tells how to use it.',
  unexpected: (message) =>
    `Bantin failed unexpectedly: ${message}\nNothing was left half-written. Please report this at https://github.com/bantin/bantin/issues, with the command\nand what it prints when run again with BANTIN_DEBUG=1.`,
  interrupted: 'Stopped.',
  checked: (issue) => `Checked ${issue}.`,
  fixable: (value) => `${count(value, 'place')} can be put right by themselves: bantin check --fix`,
  fixed: (value, files) => `Put right ${count(value, 'place')} in ${count(files, 'file')}.`,
  wouldFix: (value, files) => `Would put right ${count(value, 'place')} in ${count(files, 'file')}; nothing was written.`,
  nothingToFix: 'There is nothing to put right by itself.',
  nothingWritten: 'Nothing was written; an older output, if there is one, is untouched.',
  signatureRemoved: 'The older signature was removed, since the content is another. Sign again: bantin sign',
  built: ({ title, folder }) => `Published ${title} to ${folder}:`,
  files: (value) => count(value, 'file'),
  pages: (value) => count(value, 'page'),
  size: (bytes) => (bytes < 1_000_000 ? `${(bytes / 1000).toFixed(bytes < 9950 ? 1 : 0)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`),
  phases: { reading: 'reading files', compiling: 'checking and compiling', writing: 'writing', rendering: (form) => `rendering ${form}` },
  created: (folder) => `Created in ${folder}:`,
  next: (commands) => `Next:\n${commands.map((one) => `  ${one}`).join('\n')}`,
  import: importEn,
  signing: signingEn,
  publish: publishEn,
  sync: syncEn,
  site: siteEn,
  dev: {
    ready: (url) => `Preview at ${url}`,
    stop: 'Press Ctrl+C to stop.',
    changed: (paths) => `Changed: ${paths.join(', ')}`,
    form: (name, milliseconds) => `  ${name}: ${Math.round(milliseconds)} ms`,
    keepsLast: 'The preview keeps the last good version.',
    written: (folder) => `Written to ${folder}`,
    watchFailed: (problem) => `Changes of files cannot be watched: ${problem}`,
    noPort: (port) => `No port is free from ${port} on.`,
  },
  shell: {
    preview: 'Preview',
    forms: 'Forms',
    web: 'Web pages',
    pdf: 'Print (PDF)',
    problems: 'Problems',
    broken: 'You see the last good version; what was saved since has errors.',
    building: 'Building…',
    noForm: 'Nothing could be built yet.',
    open: 'Open alone',
    offline: 'No connection to “bantin dev”. Trying again…',
    noScript: 'The preview needs JavaScript to reload by itself. Open the forms directly:',
    notFound: 'There is no such file in the preview.',
  },
}
