import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { Settings } from '../document/settings.ts'
import type { Family } from '../fonts/load-fonts.ts'
import type { Outline } from '../images/svg-outlines.ts'
import { PACKAGE_FOLDER } from '../template-folder.ts'
import { garbageCollector } from './collect-garbage.ts'
import { drawText } from './draw-text.ts'
import { type Failure, standardFailure, typesettingFailure } from './failure.ts'
import { type Files, mapFiles } from './shadow-files.ts'

/** The whole programs that Typst gets; everything else is data. */
export const PROGRAMS = {
  issue: `#import "/typst/issue.typ": issue
#issue(json("/data/issue.json"), id => json("/data/items/" + id + ".json"))`,
  meeting: `#import "/typst/meeting.typ": meeting
#meeting(json("/data/issue.json"), json("/data/meeting.json"), json("/data/starts.json"), id => json("/data/items/" + id + ".json"))`,
} as const

/** A drawing alone on its page. */
const DRAWING = `#set document(title: "drawing")
#set page(width: auto, height: auto)
#image(bytes(sys.inputs.svg), alt: "drawing")`

/** Generations of memoised layouts that stay: the last issue's, so that an edit only lays out what changed. */
const KEPT_GENERATIONS = 1

/** Memory is given back when nothing has happened for this long: a process that ends sooner has no use for it. */
const IDLE_MS = 100

/** What is to be typeset. */
export interface Job {
  readonly program: keyof typeof PROGRAMS
  readonly files: Files
  readonly settings: Settings
  /** PDF/A-2a, or plain PDF 1.7. */
  readonly archive: boolean
}

/** A finished document. */
export interface Typeset {
  readonly pdf: Uint8Array
  readonly pages: number
  /** The page on which each item begins, where that was asked for. */
  readonly starts: Readonly<Record<string, number>>
}

/** Typst with its fonts and caches, kept from issue to issue. */
export interface Typesetter {
  /** Take these fonts for what follows. */
  useFonts(families: readonly Family[]): void
  typeset(job: Job): Typeset | Failure
  /** Why a picture of the last job cannot be printed, or nothing if it can. */
  tryImage(path: string, archive: boolean): Failure | undefined
  /** Whether PDF/A takes a drawing. */
  acceptsDrawing(svg: string): boolean
  /** Draw words as lines. */
  draw(text: string, weight: number, families: readonly string[]): Outline | undefined
  /** Wait until the memory of the last issue is given back. */
  ready(): Promise<void>
  /** The issue is done: give back what the next one does not need, as soon as nothing else runs. */
  release(): void
}

/** Make a typesetter; Typst itself starts with the first document. */
export function createTypesetter(): Typesetter {
  let compiler: NodeCompiler | undefined
  let fonts = ''
  const mapped = new Map<string, string | Uint8Array>()
  let collect: (() => void) | undefined
  let pending: NodeJS.Timeout | undefined

  const useFonts = (families: readonly Family[]): void => {
    const wanted = families.map(({ key }) => key).join('\n')
    if (compiler && fonts === wanted) return
    compiler = NodeCompiler.create({ workspace: PACKAGE_FOLDER, fontArgs: families.map(({ files }) => files) })
    fonts = wanted
    mapped.clear()
  }
  const typst = (): NodeCompiler => {
    if (!compiler) useFonts([])
    return compiler as NodeCompiler
  }
  const giveBack = (): void => {
    pending = undefined
    collect ??= garbageCollector()
    collect?.()
    compiler?.evictCache(KEPT_GENERATIONS)
  }

  return {
    useFonts,
    typeset({ program, files, settings, archive }) {
      mapFiles(typst(), files, mapped)
      return run(typst(), { source: PROGRAMS[program], inputs: { settings: JSON.stringify(settings) }, archive, starts: settings.starts })
    },
    tryImage(path, archive) {
      const source = `#set document(title: "picture")\n#image(${JSON.stringify(path)}, alt: "picture")`
      const result = run(typst(), { source, inputs: {}, archive })
      return 'problems' in result ? result : undefined
    },
    acceptsDrawing: (svg) => !('problems' in run(typst(), { source: DRAWING, inputs: { svg }, archive: true })),
    draw: (text, weight, families) => drawText(typst(), text, weight, families),
    async ready() {
      if (!pending) return
      clearTimeout(pending)
      // results of the last issue are garbage only when its callers have run
      await new Promise<void>((resume) => setImmediate(resume))
      giveBack()
    },
    release() {
      pending = setTimeout(giveBack, IDLE_MS).unref()
    },
  }
}

interface Program {
  readonly source: string
  readonly inputs: Record<string, string>
  readonly archive: boolean
  readonly starts?: boolean
}

function run(typst: NodeCompiler, { source, inputs, archive, starts = false }: Program): Typeset | Failure {
  const compiled = typst.compile({ mainFileContent: source, inputs })
  const error = compiled.takeError()
  const document = compiled.result
  if (error || !document) return typesettingFailure(error ? typst.fetchDiagnostics(error) : [])
  try {
    return {
      pdf: typst.pdf(document, archive ? { pdfStandard: 'a-2a' } : {}),
      pages: document.numOfPages,
      starts: starts ? startsOf(typst, document) : {},
    }
  } catch (thrown) {
    return standardFailure(thrown)
  }
}

/** `issue.typ` leaves one list behind. */
function startsOf(typst: NodeCompiler, document: NodeTypstDocument): Record<string, number> {
  const [starts = {}] = typst.query(document, { selector: '<starts>', field: 'value' }) as Record<string, number>[]
  return starts
}
