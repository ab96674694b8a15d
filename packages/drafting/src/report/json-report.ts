import { toJson } from '@bantin/diagnostics'
import type { Draft } from '../draft/draft.ts'
import type { CollapsedRepair } from './collapse.ts'

/** The version of the form; it changes when a field changes its meaning or goes. */
export const IMPORT_REPORT_VERSION = 1

/** The report of a draft as JSON; a refused draft has its findings and nothing else. */
export function jsonReport(draft: Draft, repairs: readonly CollapsedRepair[], unsure: number): string {
  const { file, refused, issue, items, images, losses, guesses, leftOut } = draft
  const head = { version: IMPORT_REPORT_VERSION, file, refused }
  const { diagnostics } = toJson(draft.diagnostics)
  if (refused) return write({ ...head, diagnostics })
  return write({
    ...head,
    summary: {
      items: items.length,
      images: images.length,
      unsure,
      losses: losses.length,
      repairs: draft.repairs.length,
      leftOut: leftOut.length,
      diagnostics: diagnostics.length,
    },
    issue,
    items: items.map(({ tree: _, markdown: _markdown, ...item }) => item),
    images: images.map(({ path, mediaType, bytes }) => ({ path, mediaType, size: bytes.length })),
    guesses,
    losses,
    repairs,
    leftOut,
    diagnostics,
  })
}

const write = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
