import { packageFacts } from '../package-facts.ts'

const USED = ['@bantin/compile', '@bantin/paratext', '@bantin/to-html', '@bantin/to-pdf', 'bantin', 'zod'] as const
/** For the editor, and to try the form of one's own. */
const USED_IN_DEVELOPMENT = ['@bantin/adapter-kit', '@bantin/schema', '@types/mdast'] as const
/** Upgraded together, since they need one another; `npm update` stays below the next minor version of what is below 1.0. */
const OURS = [...USED, ...USED_IN_DEVELOPMENT].filter((one) => /^(?:@bantin\/|bantin$)/.test(one))

/** `package.json` of a new project; its packages are those that this one was packed with. */
export function packageJson(name: string): string {
  const { devDependencies } = packageFacts()
  const range = (one: string): [string, string] => [one, devDependencies[one] ?? '*']
  const facts = {
    name,
    private: true,
    type: 'module',
    scripts: {
      start: 'bantin dev --open',
      dev: 'bantin dev',
      check: 'bantin check',
      'check:forms': 'node forms/check.ts',
      build: 'bantin build',
      site: 'bantin site',
      'new:issue': 'bantin new issue',
      upgrade: ['npm install', ...OURS.map((one) => `${one}@latest`)].join(' '),
    },
    engines: { node: '>=22.18' },
    dependencies: Object.fromEntries(USED.map(range)),
    devDependencies: Object.fromEntries(USED_IN_DEVELOPMENT.map(range)),
  }
  return `${JSON.stringify(facts, null, 2)}\n`
}
