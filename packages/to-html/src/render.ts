import { type AdapterContext, type Artifact, type CompiledIssue, sha256 } from '@bantin/compile'
import { formLanguage, pageName } from '@bantin/paratext'
import { policyHash } from './assets/hash.ts'
import { script } from './assets/script.ts'
import { style } from './assets/style.ts'
import { createEmbedding } from './images/embedding.ts'
import { imagesForPages, imagesForSingleFile } from './images/prepare.ts'
import { requestForPages, requestForSingleFile } from './images/request.ts'
import type { Bodies } from './item/bodies.ts'
import type { HtmlSettings } from './options.ts'
import { otherIssuePages } from './other-issue.ts'
import { contentsPage } from './page/contents-page.ts'
import { itemPage } from './page/item-page.ts'
import { singleFile } from './page/single-file.ts'
import type { Archive, Site } from './site.ts'
import { pagesSite, singleSite } from './sites.ts'
import { type Labels, labels } from './words/labels.ts'

const HTML = 'text/html'

/** What an adapter keeps from one render to the next. */
export interface Memory {
  readonly bodies: Bodies
  readonly encode: (bytes: Uint8Array) => Uint8Array
}

type Context = AdapterContext<HtmlSettings>

/** Where the pages stand in the site around all issues: `issues/<id>/<folder>/`. */
function archiveOf({ id }: CompiledIssue, { archive, folder }: HtmlSettings): Archive | undefined {
  const toIssue = '../'.repeat(folder.split('/').length)
  return archive && { root: archive.root ?? `../../${toIssue}`, issue: `${toIssue}../${id}.html`, app: archive.app }
}

const labelsFor = (issue: CompiledIssue, { language }: HtmlSettings): Labels => labels[formLanguage(issue.language, language)]

async function renderPages(issue: CompiledIssue, context: Context, { bodies }: Memory): Promise<Artifact[]> {
  const { options, artifact } = context
  const { folder } = options
  const asset = (name: string, extension: string, mediaType: string, content: string): Artifact =>
    artifact(`${folder}/assets/${name}.${sha256(content).slice(0, 8)}.${extension}`, mediaType, content, { role: 'part' })
  const archive = archiveOf(issue, options)
  const css = asset('style', 'css', 'text/css', style(issue.bulletin.theme, archive !== undefined))
  const js = asset('reader', 'js', 'text/javascript', script)
  const images = await imagesForPages(issue, context, (image) => requestForPages(image, options), folder)
  const otherIssue = otherIssuePages(folder, options.otherIssues)
  const site = pagesSite({ issue, labels: labelsFor(issue, options), images: images.files, bodies, feeds: context.others, otherIssue })
  const within = ({ path }: Artifact) => path.slice(folder.length + 1)
  const assets = { kind: 'linked', style: within(css), script: within(js) } as const
  const placed: Site = { ...site, archive }
  return [
    artifact(`${folder}/index.html`, HTML, contentsPage(placed, assets), { role: 'entry' }),
    ...issue.items.map((item) =>
      artifact(`${folder}/${pageName(item.id)}`, HTML, itemPage(placed, item, assets, options), { role: 'part' }),
    ),
    css,
    js,
    ...images.artifacts,
  ]
}

async function renderSingleFile(issue: CompiledIssue, context: Context, { bodies, encode }: Memory): Promise<Artifact> {
  const { options, artifact } = context
  const css = style(issue.bulletin.theme, false)
  const embedding = createEmbedding(encode)
  const images = await imagesForSingleFile(issue, context, (image) => requestForSingleFile(image, options), embedding.addressOf)
  const site = singleSite({ issue, labels: labelsFor(issue, options), images, bodies, feeds: context.others, otherIssue: () => undefined })
  const assets = {
    kind: 'inline',
    style: css,
    script,
    styleHash: policyHash(sha256(css)),
    scriptHash: policyHash(sha256(script)),
  } as const
  return artifact(`${issue.id}.html`, HTML, embedding.complete(singleFile(site, assets, options)), { role: 'issue' })
}

/** Render an issue in the shapes that the options ask for. */
export async function renderHtml(issue: CompiledIssue, context: Context, memory: Memory): Promise<readonly Artifact[]> {
  const pages = context.options.pages ? await renderPages(issue, context, memory) : []
  return context.options.singleFile ? [...pages, await renderSingleFile(issue, context, memory)] : pages
}
