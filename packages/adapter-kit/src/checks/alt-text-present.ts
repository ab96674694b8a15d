import type { CompiledIssue } from '@bantin/compile'
import { diagnose, type Location } from '@bantin/diagnostics'
import { isParent } from '@bantin/schema'
import type { Nodes } from 'mdast'
import { judge, skip, type Verdict } from '../report/verdict.ts'
import { altMissing } from '../rules.ts'
import { artifactsOf } from './artifacts-of.ts'
import type { CheckContext, Subject } from './check.ts'

/** The description of every picture is in the artifacts: of the cover, of lead images, and in the text. */
export async function altTextPresent({ issue, rendered, adapter }: Subject, { options }: CheckContext): Promise<Verdict> {
  if (!options.alts) return skip({ vi: 'Không có hàm “alts” để đọc mô tả ảnh.', en: 'No “alts” reader was given.' })
  const found = new Set((await options.alts(artifactsOf(rendered))).map(plain))
  const omitted = new Set(adapter.omits.map((one) => one.node))
  const missing = omitted.has('image') ? [] : altsOf(issue, omitted).filter(({ alt }) => !found.has(plain(alt)))
  return judge(missing.map(({ alt, at }) => diagnose(altMissing, at, { alt })))
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

function altsOf(issue: CompiledIssue, omitted: ReadonlySet<string>): { readonly alt: string; readonly at: Location }[] {
  const alts: { alt: string; at: Location }[] = []
  const enter = (node: Nodes, file: string): void => {
    if (omitted.has(node.type)) return
    if (node.type === 'image' && node.alt) alts.push({ alt: node.alt, at: { file, place: node.position } })
    if (isParent(node)) for (const child of node.children) enter(child, file)
  }
  if (issue.cover) alts.push({ alt: issue.cover.alt, at: { file: issue.files.issue } })
  for (const { image, file, tree } of issue.items) {
    if (image) alts.push({ alt: image.alt, at: { file } })
    enter(tree, file)
  }
  return alts
}
