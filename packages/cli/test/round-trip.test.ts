import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CompiledIssue, compile, render } from '@bantin/compile'
import { type Draft, type DraftItem, type Importer, importFile } from '@bantin/drafting'
import { bilingual, commune, province } from '@bantin/fixtures'
import { docx as fromDocx } from '@bantin/from-docx'
import { html as fromHtml } from '@bantin/from-html'
import { readIssue } from '@bantin/node'
import { parseMarkdown } from '@bantin/parser'
import { docx as toDocx } from '@bantin/to-docx'
import { html as toHtml } from '@bantin/to-html'
import { describe, expect, test } from 'vitest'
import { makeFolder } from './bantin.ts'
import { LOSSES, type Way } from './round-trip/changes.ts'
import { linesOf, ordered } from './round-trip/lines.ts'
import { sourceLines } from './round-trip/source-lines.ts'

const WAYS: Readonly<Record<Way, { form: ReturnType<typeof toDocx>; reader: Importer; file: RegExp }>> = {
  Word: { form: toDocx(), reader: fromDocx(), file: /\.docx$/ },
  'a web page': { form: toHtml(), reader: fromHtml(), file: /^[^/]+\.html$/ },
}

async function thereAndBack(issue: CompiledIssue, way: Way): Promise<Draft> {
  const { form, reader, file } = WAYS[way]
  const { artifacts } = await render(issue, [form])
  const { path, bytes } = artifacts.find((one) => file.test(one.path))!
  return importFile({ name: path, bytes }, [reader], { sections: issue.bulletin.sections })
}

/** In this order forms print who did what. */
const ROLES: readonly string[] = ['author', 'compiler', 'translator', 'editor', 'photographer', 'illustrator']

/** The head of an item, whatever is printed of it. */
const headOf = ({ title, subtitle, summary, contributors, image, section }: Head) => ({
  title,
  subtitle,
  summary,
  contributors: contributors.map(({ name, role, organisation }) => [role, name, organisation]),
  image: image && [image.alt, image.caption, image.credit],
  section,
})

/** Who made an item as it is printed: by roles, and an office that has the name of who wrote only once. */
const asPrinted = (contributors: Head['contributors']): Head['contributors'] =>
  contributors
    .toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role))
    .map(({ organisation, ...one }) => (organisation === one.name ? one : { ...one, organisation }))

type Head = Pick<DraftItem, 'title' | 'subtitle' | 'summary' | 'contributors'> & {
  readonly image?: Pick<NonNullable<DraftItem['image']>, 'alt' | 'caption' | 'credit'> | undefined
  readonly section?: string | undefined
}

describe.each(Object.keys(WAYS) as Way[])('an issue as %s, imported', (way) => {
  test.each([province, commune, bilingual].map((one) => [one.name, one] as const))('%s', async (_, sample) => {
    const bulletinFolder = makeFolder()
    cpSync(fileURLToPath(sample.folder), bulletinFolder, { recursive: true })
    const folder = join(bulletinFolder, sample.issue)
    const { issue } = await compile(await readIssue(folder))
    const draft = await thereAndBack(issue!, way)
    const { meta, bulletin, cover } = issue!
    expect(draft.issue).toEqual({
      bulletin: bulletin.title,
      number: meta.number,
      period: meta.period,
      yearOfPublication: meta.yearOfPublication,
      date: meta.date,
      ...(meta.kind === 'regular' ? {} : { kind: meta.kind }),
    })
    expect(draft.cover && [draft.cover.alt, draft.cover.credit]).toEqual(cover && [cover.alt, cover.credit])
    expect
      .soft(draft.items.map(({ section, ...item }) => headOf({ ...item, section: section?.id })))
      .toEqual(issue!.items.map(({ meta, section }) => headOf({ ...meta, contributors: asPrinted(meta.contributors), section })))
    for (const [i, item] of issue!.items.entries()) {
      const source = sourceLines(folder, item.file.slice(sample.issue.length + 1))
      const changes = LOSSES.filter(({ only }) => only === undefined || only === way)
      const expected = changes.reduce<readonly string[]>((lines, { apply }) => apply(lines, `${sample.name}/${item.id}`, way), source)
      const found = ordered(linesOf(parseMarkdown(draft.items[i]!.markdown, { file: 'x.md' }).tree.children))
      expect.soft(found, item.id).toEqual(expected)
    }
  })
})
