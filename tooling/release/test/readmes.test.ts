import { globSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../../..')

/** The sections of a readme, in order; a package may have more between them. */
const SKELETON = ['What is this?', 'When should I use this?', 'Install', 'Use', 'API', 'Errors', 'Compatibility', 'Security', 'Related']

/** What a readme lacks. */
function faultsOf(text: string, name: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '')
  const [title = '', ...sections] = prose.split(/^## /m)
  const found = sections.map((section) => section.slice(0, section.indexOf('\n')).trim())
  const known = found.filter((one) => SKELETON.includes(one))
  const lead = title.split('\n').filter((line) => line.trim() !== '')
  return [
    ...(lead[0] === `# ${name}` ? [] : [`the title is not “# ${name}”`]),
    ...(/^\p{Lu}[^\n]*[.:]$/u.test(lead[1] ?? '') ? [] : ['no sentence below the title']),
    ...SKELETON.filter((one) => !known.includes(one)).map((one) => `no section “${one}”`),
    ...(known.every((one, i) => i === 0 || SKELETON.indexOf(one) > SKELETON.indexOf(known[i - 1] ?? ''))
      ? []
      : ['sections in another order']),
    ...sections.flatMap((section, i) =>
      section.slice(found[i]?.length).trim() === '' && !hasCode(text, found[i]) ? [`“${found[i]}” is empty`] : [],
    ),
    ...(/^```(?:ts|sh)\n/m.test(text.slice(0, text.indexOf('\n## '))) ? [] : ['no example above the first section']),
    ...(/\bnot\b|\bis enough\b|\buse \[?`/i.test(sections[found.indexOf('When should I use this?')] ?? '')
      ? []
      : ['it does not say when not to use it']),
  ]
}

const hasCode = (text: string, section: string | undefined): boolean =>
  new RegExp(`^## ${section?.replace(/[?]/g, '\\?')}\\n+\`\`\``, 'm').test(text)

const names = new Map(
  globSync('packages/*/package.json', { cwd: root })
    .sort()
    .map((file) => [path.dirname(file), (JSON.parse(readFileSync(path.join(root, file), 'utf8')) as { name: string }).name]),
)

test.each([...names])('the readme of %s has the skeleton', (folder, name) => {
  expect(faultsOf(readFileSync(path.join(root, folder, 'README.md'), 'utf8'), name)).toEqual([])
})

/** Packages whose result one can look at; `pnpm --filter @bantin/docs pictures` takes the pictures of the sample bulletin. */
const PICTURED = ['to-html', 'to-pdf', 'to-epub', 'to-docx', 'to-email', 'to-speech', 'to-site', 'search'].map((name) => `packages/${name}`)
/** Forms that are text, or for programs. */
const UNPICTURED = ['to-text', 'to-feed', 'to-exchange'].map((name) => `packages/${name}`)

test('every form has a picture, or is text', () => {
  const forms = [...names.keys()].filter((folder) => folder.startsWith('packages/to-'))
  expect([...PICTURED, ...UNPICTURED].filter((folder) => folder !== 'packages/search').sort()).toEqual(forms)
})

test.each(PICTURED)('the readme of %s shows what comes out, in a small picture that is not packed', (folder) => {
  const lead = readFileSync(path.join(root, folder, 'README.md'), 'utf8').split('\n## ')[0]
  expect(lead).toMatch(/^!\[.{30,}\]\(picture\.webp\)$/m)
  expect(statSync(path.join(root, folder, 'picture.webp')).size).toBeLessThan(60_001)
  const { files } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as { files: string[] }
  expect(files.filter((one) => one.includes('*') || one.startsWith('picture'))).toEqual([])
})

test('the readme at the root names every package', () => {
  const text = readFileSync(path.join(root, 'README.md'), 'utf8')
  expect([...names.keys()].filter((folder) => !text.includes(`(${folder})`))).toEqual([])
})

test.each<[what: string, text: string, faults: string[]]>([
  ['with everything', README(), []],
  ['that is for everything', README().replace('When not: never.', 'When you like.'), ['it does not say when not to use it']],
  ['without an example', README().replace(/```sh[\s\S]*?```/, ''), ['no example above the first section']],
  ['without a section', README().replace('## Errors', '### Errors'), ['no section “Errors”']],
  [
    'in another order',
    README().replace('## Use', '## X').replace('## API', '## Use').replace('## X', '## API'),
    ['sections in another order'],
  ],
  ['with an empty section', README().replace('## Errors\n\nwords', '## Errors'), ['“Errors” is empty']],
  ['under another name', README().replace('# some', '# other'), ['the title is not “# some”']],
])('a readme %s', (_, text, faults) => expect(faultsOf(text, 'some')).toEqual(faults))

function README(): string {
  const sections = SKELETON.map((one) => `## ${one}\n\n${one.startsWith('When') ? 'When not: never.' : 'words'}\n`).join('\n')
  return `# some\n\nDoes it.\n\n\`\`\`sh\nnpm x\n\`\`\`\n\n${sections}`
}
