import type { StarlightUserConfig } from '@astrojs/starlight/types'

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>

const group = (label: string, english: string, items: Sidebar, collapsed = false) => ({
  label,
  translations: { en: english },
  items,
  collapsed,
})
const page = (label: string, english: string, link: string) => ({ label, translations: { en: english }, link })

/** The way through the site; pages take their titles from themselves. */
export const sidebar: Sidebar = [
  group('Bắt đầu', 'Start', ['what', 'quick-start', 'tutorial', page('Chạy thử trên web', 'Playground', '/playground/')]),
  group('Dành cho người biên tập', 'For editors', ['editors/markdown', 'editors/folder', 'editors/word', 'editors/check']),
  group('Hướng dẫn', 'Guides', [
    'guides/theme',
    'guides/sections',
    'guides/adapter',
    'guides/transform',
    'guides/import',
    'guides/publishing',
    'guides/site',
    'guides/sharing',
    'guides/deployment',
    'guides/signing',
    'guides/upgrade',
    'guides/languages',
    'guides/licence',
  ]),
  group('Giải thích', 'Explanation', [
    'explanation/architecture',
    'explanation/invariants',
    'explanation/typst',
    'explanation/no-tracking',
    'explanation/decisions',
  ]),
  group('Tra cứu', 'Reference', [
    'reference/cli',
    group('Các tệp', 'Files', ['reference/files/bulletin', 'reference/files/issue', 'reference/files/item']),
    'reference/rules',
    group('Từng nhóm quy tắc', 'Rules by group', [{ autogenerate: { directory: 'reference/rules' } }], true),
    'reference/api',
    group('Từng gói', 'Package by package', [{ autogenerate: { directory: 'reference/api' } }], true),
    'reference/forms',
    'reference/benchmarks',
    'reference/evaluation',
    'reference/licences',
    'glossary',
  ]),
]
