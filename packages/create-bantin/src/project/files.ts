import { basename, resolve } from 'node:path'
import { slug } from '@bantin/vietnamese/search'
import { bulletinYaml, type Files, issueFiles, nextIssue } from 'bantin/scaffold'
import type { Answers } from '../answers/answers.ts'
import { PRESETS } from '../presets/index.ts'
import { configFile } from './config-file.ts'
import { editorFiles } from './editor-files.ts'
import { FIRST_ITEM } from './first-item.ts'
import { packageJson } from './package-json.ts'
import { readmeEn } from './readme-en.ts'
import { readmeVi } from './readme-vi.ts'
import { templateFiles } from './template-files.ts'
import { WORKFLOW } from './workflow.ts'

/** Where a project finds the schemas for its editor: in the package, so that an upgrade brings new ones. */
const SCHEMAS = 'node_modules/@bantin/schema/json'

/**
 * The files of a new project: a bulletin, its first issue, its configuration with a form of its own, what an editor and a server need.
 *
 * @param answers what the bulletin is to be
 * @param options.today the date of the first issue, `YYYY-MM-DD`
 * @returns texts by path; nothing is written
 */
export function projectFiles(answers: Answers, options: { readonly today: string }): Files {
  const { title, publisher, place, preset, format, sections } = answers
  const id = slug(title) || slug(basename(resolve(answers.folder))) || 'ban-tin'
  const next = nextIssue([], { periodicity: 'monthly', today: options.today })
  const section = sections.find((one) => one.id === 'phong-tranh-thien-tai' || one.id === 'doi-song') ?? sections[0]
  const issue = issueFiles({
    id: `${id}-${next.period}`,
    next,
    section: section?.id ?? '',
    language: 'vi',
    schemas: `../../${SCHEMAS}`,
    item: FIRST_ITEM,
  })
  const { accent } = PRESETS[preset]
  return {
    'bulletin.yaml': bulletinYaml({ id, title, publisher, place, sections, format, accent }, SCHEMAS),
    ...Object.fromEntries(Object.entries(issue).map(([path, text]) => [`issues/${next.period}/${path}`, text])),
    'bantin.config.ts': configFile(PRESETS[preset]),
    'package.json': packageJson(id),
    ...templateFiles(),
    'README.md': readmeVi(title),
    'README.en.md': readmeEn(title),
    '.github/workflows/bantin.yml': WORKFLOW,
    ...editorFiles(SCHEMAS),
    '.gitignore': 'node_modules/\ndist/\n.bantin/cache/\n',
  }
}
