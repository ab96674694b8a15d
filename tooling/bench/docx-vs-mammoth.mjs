/** Reading a Word document into a manuscript against mammoth, which makes HTML of it; in one process, warm. Pictures are read by both. */
import { compile, render } from '@bantin/compile'
import { docx as reader } from '@bantin/from-docx'
import { docx as writer } from '@bantin/to-docx'
import mammoth from 'mammoth'
import { alternate, median } from './measure.mjs'

/** @param {import('@bantin/compile').IssueSource} source the sample issue; its Word form is what is read */
export async function docxVersusMammoth(source) {
  const { issue } = await compile(source)
  const { artifacts } = await render(issue, [writer()])
  const { bytes } = artifacts.find(({ path }) => path.endsWith('.docx'))
  const importer = reader()
  const buffer = Buffer.from(bytes)
  const ours = () => importer.read({ name: 'issue.docx', bytes })
  const theirs = () => mammoth.convertToHtml({ buffer })
  const times = await alternate([ours, theirs], { warmup: 4, runs: 15 })
  return { ours: median(times[0]), baseline: median(times[1]) }
}
