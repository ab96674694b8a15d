import type { PageSize } from '@bantin/schema'
import type { ResolvedPdfOptions } from '../options.ts'

/** Settings of a meeting pack that was asked for. */
export interface MeetingSettings {
  readonly unit?: string | undefined
  readonly format: PageSize
}

/** The settings of the pack, or nothing where none was asked for. */
export function meetingSettings({ meeting }: Pick<ResolvedPdfOptions, 'meeting'>): MeetingSettings | undefined {
  return meeting === true ? { format: 'a4' } : meeting === false ? undefined : meeting
}
