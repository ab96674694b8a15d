import type { UsageProblem } from '../arguments/usage-problem.ts'
import type { Words } from './words.ts'

function usage(problem: UsageProblem): string {
  switch (problem.kind) {
    case 'unknown-option':
      return `There is no option “${problem.given}”.${problem.nearest ? ` Did you mean “${problem.nearest}”?` : ''}`
    case 'value-missing':
      return `The option ${problem.option} needs a value.`
    case 'value-unwanted':
      return `The option ${problem.option} takes no value.`
    case 'bad-value':
      return `The option ${problem.option} does not take “${problem.given}”. Allowed: ${problem.allowed}.`
    case 'bad-sections':
      return `The option --sections: “${problem.given}” is there twice, or has no letters.`
    case 'too-many-words':
      return `“${problem.given}” is one word too many.`
    case 'not-both':
      return `Only one of the two: ${problem.options.join(' or ')}.`
    case 'nobody-to-ask':
      return 'This is no terminal on which to ask and answer. Add --yes to take the values that are there.'
  }
}

/** English. */
export const en: Words = {
  help: `create-bantin: make the folder of a new bulletin, with its first issue. It never overwrites a file.

Usage:
  npm create bantin
  npm create bantin <folder> -- --yes [options]

  --title "Name"       name of the bulletin
  --place "Name"       the place that it is for
  --publisher "Name"   the publishing office
  --preset <name>      where to begin: commune (or ward), province (or city)
  --format <size>      page: a5, 145x205, 190x270, a4
  --sections "A; B"    sections, with semicolons between them (default: those of the preset)
  -y, --yes            ask nothing; what is not said gets the value that is there
  --install            install the packages right away (default: ask)
  --no-install         do not install
  --lang vi|en         language of messages (default: that of the machine, or Vietnamese)
  -h, --help           this help
  -v, --version        version

Exit codes:
  0 done · 1 the folder holds files already, or installing failed · 2 the command line is wrong
  3 create-bantin failed · 130 stopped by the user
`,
  seeHelp: '“npm create bantin -- --help” tells how to use it.',
  usage,
  ask: {
    folder: 'Folder of the new bulletin?',
    title: 'Name of the bulletin?',
    place: 'Place? (may be left empty)',
    publisher: 'Publishing office?',
    preset: 'Where to begin? (↑ ↓, then Enter)',
    format: 'Page format of the print? (↑ ↓, then Enter)',
    sections: 'Sections, with semicolons between them?',
    install: 'Install the packages that are needed now? (↑ ↓, then Enter)',
  },
  presets: { commune: 'Commune, ward', province: 'Province, city' },
  yes: 'Yes',
  no: 'No',
  needed: 'This is needed.',
  badSections: (title) => `“${title}” is there twice, or has no letters.`,
  defaultTitle: 'Bản tin mới',
  defaultPublisher: 'Tên cơ quan xuất bản',
  created: (folder) => `Created in ${folder}:`,
  installing: (manager) => `Installing the packages with ${manager}…`,
  installFailed: (command) =>
    `The bulletin is made, but the packages could not be installed. With a connection, run in its folder: ${command}`,
  next: (commands) => `Next:\n${commands.map((one) => `  ${one}`).join('\n')}`,
  givenUp: 'Stopped; nothing was written.',
  unexpected: (message) =>
    `create-bantin failed unexpectedly: ${message}\nPlease report it at https://github.com/bantin/bantin/issues, with the command that you typed.`,
}
