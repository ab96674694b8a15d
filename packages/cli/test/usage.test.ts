import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bantin, makeFolder } from './bantin.ts'

const version = (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version

describe('help and version go to stdout and end well', () => {
  test.each(['vi', 'en'])('bantin --help in %s', async (lang) => {
    const { code, stdout, stderr } = await bantin(makeFolder(), ['--help', '--lang', lang])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatchSnapshot()
  })

  test.each(
    ['new', 'check', 'build', 'dev', 'import', 'publish', 'sync', 'sign', 'verify', 'keys', 'site', 'explain', 'help'].flatMap(
      (command) => [
        [command, 'vi'],
        [command, 'en'],
      ],
    ),
  )('bantin %s --help in %s: the same as bantin help', async (command, lang) => {
    const { code, stdout } = await bantin(makeFolder(), [command, '-h', '--lang', lang])
    expect([code, stdout.startsWith(`bantin ${command}: `)]).toEqual([0, true])
    expect((await bantin(makeFolder(), ['help', command, `--lang=${lang}`])).stdout).toBe(stdout)
    expect(stdout).toMatchSnapshot()
  })

  test.each([['--version'], ['-v'], ['build', '--version']])('%s %s', async (...argv) => {
    expect(await bantin(makeFolder(), argv)).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  test('every line of help fits a terminal of 110 columns', async () => {
    for (const lang of ['vi', 'en'])
      for (const command of [
        '',
        'new',
        'check',
        'build',
        'dev',
        'import',
        'publish',
        'sync',
        'sign',
        'verify',
        'keys',
        'site',
        'explain',
        'help',
      ]) {
        const { stdout } = await bantin(makeFolder(), [...(command ? [command] : []), '--help', '--lang', lang])
        expect(stdout.split('\n').filter((line) => line.normalize('NFC').length > 110)).toEqual([])
      }
  })
})

describe('the language', () => {
  test.each<[string, Record<string, string>, readonly string[], 'vi' | 'en']>([
    ['Vietnamese without a locale', {}, [], 'vi'],
    ['LANG', { LANG: 'en_GB.UTF-8' }, [], 'en'],
    ['LC_ALL before LANG', { LC_ALL: 'vi_VN.UTF-8', LANG: 'en_US' }, [], 'vi'],
    ['LC_MESSAGES before LANG', { LC_MESSAGES: 'en', LANG: 'vi_VN' }, [], 'en'],
    ['an empty variable is none', { LC_ALL: '', LANG: 'en_US' }, [], 'en'],
    ['another language', { LANG: 'fr_FR.UTF-8' }, [], 'vi'],
    ['no locale', { LANG: 'C' }, [], 'vi'],
    ['--lang before all', { LC_ALL: 'en_US' }, ['--lang', 'vi'], 'vi'],
  ])('%s', async (_, env, argv, language) => {
    const { stdout } = await bantin(makeFolder(), ['--help', ...argv], { env })
    expect(stdout.startsWith(language === 'vi' ? 'Bantin: từ' : 'Bantin: from')).toBe(true)
  })
})

describe('a wrong command line ends with 2, all its problems told at once, nothing on stdout', () => {
  test.each<[string, readonly string[], string]>([
    ['unknown command', ['biuld'], 'bantin: There is no command “biuld”. Did you mean “build”?\n'],
    ['unknown command, far off', ['xyzzy'], 'bantin: There is no command “xyzzy”.\n'],
    [
      'unknown option',
      ['build', 'x', '--ouput', 'y'],
      'bantin: There is no option “--ouput”. Did you mean “--out”?\nbantin: “y” is one word too many.\n',
    ],
    ['an option of another command', ['check', '--port', '80'], 'bantin: There is no option “--port”.\n'],
    ['a value that is missing', ['build', '--out'], 'bantin: The option --out needs a value.\n'],
    ['a value that is an option', ['build', '--to', '--quiet'], 'bantin: The option --to needs a value.\n'],
    ['a value that is not wanted', ['build', '--json=yes'], 'bantin: The option --json takes no value.\n'],
    ['too many words', ['check', 'a', 'b', 'c'], 'bantin: “b” is one word too many.\nbantin: “c” is one word too many.\n'],
    ['new without a kind', ['new'], 'bantin: Say what to make: a bulletin or an issue.\n'],
    ['new bulletin without a folder', ['new', 'bulletin'], 'bantin: Name the folder of the new bulletin.\n'],
    ['new what', ['new', 'isue'], 'bantin: There is no command “new isue”. Did you mean “new issue”?\n'],
    ['a port', ['dev', '--port', '99999'], 'bantin: The option --port does not take “99999”. Allowed: 0–65535.\n'],
    ['a port that is a word', ['dev', '--port', 'x'], 'bantin: The option --port does not take “x”. Allowed: 0–65535.\n'],
    [
      'no bulletin anywhere',
      ['check'],
      'bantin: No bulletin was found at “.”. Name the folder of an issue, or make one with “bantin new bulletin <folder>”.\n',
    ],
    ['a folder that is not there', ['check', 'so-11'], 'bantin: There is no folder “so-11”. Did you mean “so-12”?\n'],
    [
      'new issue outside of a bulletin',
      ['new', 'issue'],
      'bantin: No bulletin was found at “.”. Name the folder of an issue, or make one with “bantin new bulletin <folder>”.\n',
    ],
    ['help of what', ['help', 'chek'], 'bantin: There is no command “chek”. Did you mean “check”?\n'],
  ])('%s', async (_, argv, problems) => {
    const folder = makeFolder({ 'so-12/x.txt': '' })
    expect(await bantin(folder, argv, { env: { LANG: 'en_US.UTF-8' } })).toEqual({
      code: 2,
      stdout: '',
      stderr: `${problems}“bantin --help” tells how to use it.\n`,
    })
  })

  test('in Vietnamese, for a language that is not there', async () => {
    expect(await bantin(makeFolder(), ['check', '--lang', 'fr'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'bantin: Tùy chọn --lang không nhận “fr”. Được dùng: vi, en.\nGõ “bantin --help” để xem cách dùng.\n',
    })
  })

  test('--json and --sarif together: JSON on stdout', async () => {
    const { code, stdout, stderr } = await bantin(makeFolder(), ['check', '--json', '--sarif'])
    expect([code, stderr, JSON.parse(stdout)]).toEqual([
      2,
      '',
      {
        version: 1,
        command: 'check',
        reason: 'usage',
        exitCode: 2,
        problems: ['Chỉ dùng một trong hai: --json hoặc --sarif.'],
        summary: { errors: 0, warnings: 0, notes: 0 },
        diagnostics: [],
      },
    ])
  })

  test('no command at all: the help, on stderr', async () => {
    const { code, stdout, stderr } = await bantin(makeFolder(), [])
    expect([code, stdout, stderr.startsWith('Bantin: từ một thư mục')]).toEqual([2, '', true])
  })

  test('options may stand before the command', async () => {
    expect((await bantin(makeFolder(), ['--lang', 'en', 'help', 'check'])).stdout.startsWith('bantin check: check an issue')).toBe(true)
  })
})
