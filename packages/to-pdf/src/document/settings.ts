import type { Bulletin } from '@bantin/schema'
import { sizeOf } from '@bantin/schema'
import { meetingSettings } from '../meeting/meeting-options.ts'
import type { ResolvedPdfOptions } from '../options.ts'

/** What makes one printed form differ from another; the template reads it from `sys.inputs.settings`. */
export interface Settings {
  readonly width: number
  readonly height: number
  readonly columns: 1 | 2
  /** In points. */
  readonly size: number
  readonly large: boolean
  /** Say on which page each item begins. */
  readonly starts: boolean
  /** Bleed in millimetres, with crop marks and CMYK colours; 0: the page as it is cut. */
  readonly bleed: number
  readonly accent: string
  /** The issue has scripts whose letters change shape together, such as Khmer. */
  readonly complex: boolean
  readonly serif: readonly string[]
  readonly sans: readonly string[]
}

/** The printed forms of an issue. */
export type Edition = 'issue' | 'press' | 'large' | 'meeting'

/** The bleed that printers ask for. */
export const BLEED = 3

/** Smallest type of the large-print edition and of the meeting pack is 16 pt; the text itself stands a little above. */
const LARGE = { size: 17, format: 'a4' } as const

/** The page of an edition, in millimetres. */
export const pageOf = (edition: Edition, bulletin: Bulletin, options: ResolvedPdfOptions): ReturnType<typeof sizeOf> =>
  sizeOf(
    edition === 'large'
      ? LARGE.format
      : edition === 'meeting'
        ? (meetingSettings(options)?.format ?? LARGE.format)
        : (options.format ?? bulletin.page.format),
  )

/** Settings of an edition; `given`: the families that were really loaded, and whether there are complex scripts. */
export function settingsOf(
  edition: Edition,
  bulletin: Bulletin,
  options: ResolvedPdfOptions,
  given: { readonly serif: readonly string[]; readonly sans: readonly string[]; readonly complex: boolean },
): Settings {
  const large = edition === 'large' || edition === 'meeting'
  const { width, height } = pageOf(edition, bulletin, options)
  const columns = large ? 1 : (options.columns ?? bulletin.page.columns)
  return {
    width,
    height,
    columns,
    size: large ? LARGE.size : bodySize(width, columns),
    large,
    starts: edition === 'issue',
    bleed: edition === 'press' ? BLEED : 0,
    accent: bulletin.theme.colours.accent,
    ...given,
  }
}

/** 10 pt on a page the size of A5; wider measures take larger type, so that a line keeps 60 to 75 characters. */
function bodySize(width: number, columns: 1 | 2): number {
  if (columns === 2) return width > 200 ? 10.5 : 9.8
  return width < 130 ? 9.5 : width < 165 ? 10 : width < 200 ? 11 : 11.5
}
