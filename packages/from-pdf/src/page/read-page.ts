import type { LeftOut } from '@bantin/drafting'
import type { PDFPageProxy } from 'pdfjs-dist'
import type { Deadline } from '../engine/deadline.ts'
import type { Engine } from '../engine/load-pdfjs.ts'
import type { PdfSettings } from '../options.ts'
import type { Link, PageContent, PixelData } from './content.ts'
import { faceOf } from './face.ts'
import { interpret } from './interpret.ts'
import { readAnnotations } from './links.ts'
import type { Matrix } from './matrix.ts'

/** An element of the tags of a page, or the number of a piece of marked content. */
export interface TagNode {
  readonly role?: string
  readonly alt?: string
  readonly lang?: string
  readonly rowSpan?: number
  readonly colSpan?: number
  readonly children?: readonly TagNode[]
  readonly type?: string
  readonly id?: string
}

/** A page as pdf.js gives it. */
export interface ReadPage {
  readonly content: PageContent
  readonly links: readonly Link[]
  readonly comments: readonly LeftOut[]
  readonly tags?: TagNode | undefined
  /** The pixels of the pictures by their name; missing where they cannot be decoded. */
  readonly pixels: ReadonlyMap<string, PixelData>
}

/** In milliseconds, for the pictures of a page. */
const PICTURES_WITHIN = 5000

/** Read all of a page. */
export async function readPage(page: PDFPageProxy, pdfjs: Engine['pdfjs'], settings: PdfSettings, deadline: Deadline): Promise<ReadPage> {
  const viewport = page.getViewport({ scale: 1 })
  const transform = viewport.transform as unknown as Matrix
  // asked for together: a page costs one round to the other thread instead of three
  const [list, annotations, tags] = await deadline.within(
    Promise.all([
      page.getOperatorList(),
      page.getAnnotations().catch(() => []),
      settings.tags ? page.getStructTree().catch(() => null) : null,
    ]),
  )
  const content = interpret(
    list,
    { number: page.pageNumber, width: viewport.width, height: viewport.height, transform, font: fontsOf(page) },
    pdfjs,
    settings.limits,
  )
  const pixels = settings.pictures ? await deadline.within(pixelsOf(page, content)) : new Map<string, PixelData>()
  page.cleanup()
  return { content, ...readAnnotations(annotations, transform, page.pageNumber), tags: (tags as TagNode | null) ?? undefined, pixels }
}

/** Pictures are decoded after the drawing of the page is known; one that cannot be decoded may never come. */
async function pixelsOf(page: PDFPageProxy, { pictures }: PageContent): Promise<Map<string, PixelData>> {
  const names = new Set(pictures.flatMap(({ source }) => (typeof source === 'string' ? [source] : [])))
  const pixels = new Map<string, PixelData>()
  const all = [...names].map(async (name) => {
    const store = name.startsWith('g_') ? page.commonObjs : page.objs
    const data = await new Promise<unknown>((resolve) => store.get(name, resolve))
    if (isPixelData(data)) pixels.set(name, data)
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PICTURES_WITHIN)
  })
  await Promise.race([Promise.all(all), late])
  clearTimeout(timer)
  return pixels
}

function fontsOf(page: PDFPageProxy) {
  const known = new Map<string, { face: ReturnType<typeof faceOf>; scale: number }>()
  return (name: string) => {
    const before = known.get(name)
    if (before) return before
    const font = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined
    const scale = Number(font?.fontMatrix?.[0])
    const fresh = { face: faceOf(font), scale: Number.isFinite(scale) && scale !== 0 ? Math.abs(scale) : 0.001 }
    known.set(name, fresh)
    return fresh
  }
}

function isPixelData(data: unknown): data is PixelData {
  if (typeof data !== 'object' || data === null || !('data' in data) || !('kind' in data)) return false
  return (data.data instanceof Uint8Array || data.data instanceof Uint8ClampedArray) && 'width' in data && 'height' in data
}
