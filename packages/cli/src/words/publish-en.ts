import type { Words } from './words.ts'

const files = (number: number): string => `${number} ${number === 1 ? 'file' : 'files'}`
const DONE = { added: '+', changed: '~', removed: '-', later: '…' } as const

/** What `bantin publish` says in English. */
export const publishEn: Words['publish'] = {
  phases: { checking: 'checking the output', comparing: 'comparing with the target', sending: 'sending', deleting: 'deleting old files' },
  counts: ({ folder, target, added, changed, unchanged, removed, size, dryRun }) =>
    [
      dryRun ? `Would publish ${folder} to ${target}:` : `Published ${folder} to ${target}:`,
      `  ${added} new, ${changed} changed (${size}); ${unchanged} unchanged; ${files(removed)} deleted`,
    ].join('\n'),
  later: (count, from) => `  ${files(count)} of older pages stay for now; a publishing after ${from} deletes them`,
  planned: (kind, path, from) => `  ${DONE[kind]} ${path}${from === undefined ? '' : ` (stays until ${from})`}`,
  more: (count) => `  and ${count} more`,
  nothingSent: 'Nothing was sent.',
  nothing: '  nothing new to send',
  stopped: 'Not finished. Readers see old or new pages, none that lead nowhere; run the command again to go on.',
}
