import type { SyncWords } from './sync.ts'

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`

/** What `bantin sync` says in English. */
export const syncEn: SyncWords = {
  reading: (name) => `reading ${name}`,
  comparing: 'comparing what was taken with the upstream',
  fetching: (item) => `taking ${item}`,
  upstream: ({ title, publisher, name }) => `Upstream: ${title} (${publisher}), ${name}`,
  issue: ({ number, period, verdict }) => `  no. ${number}, ${period}: ${verdict}`,
  more: (number) => `  and ${number} more`,
  terms: (words) => `  The publisher says: ${words}`,
  state: ({ state, corrections, altered, local }) =>
    [
      {
        current: 'as the upstream has it',
        changed: 'changed upstream',
        withdrawn: 'the upstream no longer has it',
        'not-seen': 'its issue is not in this upstream',
        'no-version': 'not the upstream’s words, of no known version',
      }[state],
      ...(corrections.length > 0 ? [count(corrections.length, 'new correction')] : []),
      ...(altered ? ['altered here'] : []),
      ...(local.additions > 0 ? [count(local.additions, 'addition')] : []),
    ].join('; '),
  takenTitle: 'Taken items:',
  freshTitle: 'Not taken yet, newest first:',
  fresh: ({ section, words, images }) => `${section}, ${words} words${images > 0 ? `, ${count(images, 'picture')}` : ''}`,
  nothingTaken: 'This bulletin has taken nothing from the upstream yet.',
  nothingFresh: 'There is nothing that was not taken.',
  howTo: (upstream, item) => `To take one: bantin sync ${upstream} --take ${item}`,
  wrote: (paths, dryRun) => [dryRun ? 'Would write (nothing was written):' : 'Wrote:', ...paths.map((path) => `  ${path}`)].join('\n'),
  nothingToDo: 'There is nothing to write.',
}
