/** The web form of an issue (check, transform, sanitise, pages and single file) against the bare unified pipeline on the same articles. */
import { compile, render } from '@bantin/compile'
import { html } from '@bantin/to-html'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { alternate, median } from './measure.mjs'

const bare = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify).freeze()

/** @param {import('@bantin/compile').IssueSource} source without a host: images go out as they came in */
export async function webVersusUnified(source) {
  const texts = [...source.files.values()]
    .filter((file) => 'bytes' in file && file.path.includes('/items/'))
    .map((file) => new TextDecoder().decode(file.bytes).replace(/^---\n[\s\S]*?\n---\n/, ''))
  const ours = async () => {
    const { issue } = await compile(source)
    await render(issue, [html()])
  }
  const theirs = async () => {
    for (const text of texts) bare.processSync(text).toString()
  }
  const times = await alternate([ours, theirs], { warmup: 4, runs: 15 })
  return { ours: median(times[0]), baseline: median(times[1]) }
}
