import type { Language } from './page.ts'

const PAGES: Readonly<Record<string, string>> = {
  'README.md': 'reference/rules/',
  'docs/forms.md': 'reference/forms/',
  'docs/benchmarks.md': 'reference/benchmarks/',
  'docs/evaluation.md': 'reference/evaluation/',
  'docs/licences.md': 'reference/licences/',
  'docs/import.md': 'guides/import/',
  'docs/publishing.md': 'guides/publishing/',
  'docs/sharing.md': 'guides/sharing/',
  'docs/signing.md': 'guides/signing/',
  'docs/site.md': 'guides/site/',
  'docs/writing-a-form.md': 'guides/adapter/',
  'docs/rules/README.md': 'reference/rules/',
  'docs/rules': 'reference/rules/',
  'docs/decisions': 'explanation/decisions/',
  'ARCHITECTURE.md': 'explanation/architecture/',
}

/** Where a file of the repository stands on the site; undefined where it does not. */
function addressOf(file: string): string | undefined {
  if (PAGES[file]) return PAGES[file]
  const named = /^packages\/([\w-]+)(?:\/README\.md)?\/?$/.exec(file)
  if (named) return `reference/api/${named[1]}/`
  const rule = /^docs\/rules\/([\w-]+)\/([\w-]+)\.md$/.exec(file)
  if (rule) return `reference/rules/${rule[1]}/#${rule[2]}`
  const decision = /^docs\/decisions\/(\d{4})[\w-]*\.md$/.exec(file)
  return decision ? `explanation/decisions/#d${decision[1]}` : undefined
}

/** Make links between files of the repository links of the site; what the site does not have becomes the name of the file. */
export function rewriteLinks(markdown: string, from: string, language: Language): string {
  const root = language === 'vi' ? '/' : '/en/'
  const fenced = /(^`{3,}[\s\S]*?^`{3,}$)/m
  return markdown
    .split(fenced)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/g, (all, image, text, address) => rewrite(all, image, text, address)),
    )
    .join('')

  function rewrite(all: string, image: string, text: string, address: string): string {
    if (/^(?:[a-z]+:|#|\/)/i.test(address)) return all
    const [file = '', fragment] = address.split('#')
    const path = new URL(file, `file:///${from}`).pathname.slice(1).replace(/\/$/, '')
    const target = addressOf(path)
    if (target === undefined || image) return image ? '' : `${text} (\`${path}\`)`
    return `[${text}](${root}${target}${fragment && !target.includes('#') ? `#${fragment}` : ''})`
  }
}
