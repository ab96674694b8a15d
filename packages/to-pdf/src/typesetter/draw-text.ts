import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Outline } from '../images/svg-outlines.ts'

/** The size at which words are drawn; the drawing scales them. */
const SIZE = 100

const SOURCE = `#set page(width: auto, height: auto, margin: 0pt)
#let words = json(bytes(sys.inputs.words))
#set text(font: words.families, weight: words.weight, size: ${SIZE}pt, fallback: false, top-edge: "baseline", bottom-edge: "baseline")
#words.text`

/** Draw a line of text as paths, in the colour of what stands around them. */
export function drawText(typst: NodeCompiler, text: string, weight: number, families: readonly string[]): Outline | undefined {
  const { result } = typst.compile({ mainFileContent: SOURCE, inputs: { words: JSON.stringify({ text: decode(text), weight, families }) } })
  if (!result) return undefined
  const svg = typst.plainSvg(result)
  const width = Number(/<svg\b[^>]*\bviewBox="0 0 ([\d.]+)/.exec(svg)?.[1])
  const start = svg.indexOf('<g')
  const end = svg.lastIndexOf('</svg>')
  if (!Number.isFinite(width) || start < 0 || end < start) return undefined
  const markup = svg
    .slice(start, end)
    .replaceAll('xlink:href', 'href')
    .replace(/\s(?:fill="#000000"|fill-rule="nonzero"|class="[^"]*")/g, '')
  return { markup, width, size: SIZE }
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" }

const decode = (text: string): string => text.replace(/&(?:lt|gt|amp|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity)
