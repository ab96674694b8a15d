import type { Words } from './words.ts'

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`
const time = (seconds: number): string => (seconds < 90 ? count(seconds, 'second') : count(Math.round(seconds / 60), 'minute'))

/** What `bantin import` says in English. */
export const importEn: Words['import'] = {
  reading: (file) => `reading ${file}`,
  source: ({ source, items, images }) => `${source}: ${count(items, 'item')}${images > 0 ? `, ${count(images, 'picture')}` : ''}`,
  counts: ({ repairs, unsure, losses, leftOut, report }) => [
    ...(Object.keys(repairs).length === 0
      ? []
      : [
          `repaired: ${Object.entries(repairs)
            .map(([kind, number]) => `${kind} ${number}`)
            .join(', ')}`,
        ]),
    ...(losses > 0 ? [`lost for good: ${count(losses, 'place')}`] : []),
    ...(leftOut > 0 ? [`left out of the items: ${leftOut} (running heads, page numbers, comments…)`] : []),
    ...(unsure > 0 ? [`to be looked at: ${count(unsure, 'place')}`] : []),
    `report: ${report}`,
  ],
  left: (source) => `${source}: not imported; see the messages above.`,
  written: (folder) => `Written into ${folder}.`,
  wouldWrite: (folder) => `Would be written into ${folder}; nothing was.`,
  unchanged: (folder) => `There is nothing new for ${folder}.`,
  archiving: 'importing the archive',
  progress: ({ done, total, seconds }) => `${done}/${total}${seconds === undefined ? '' : `, about ${time(seconds)} left`}`,
  archived: ({ imported, duplicate, refused, failed, items, repairs, unsure, losses, folder }) =>
    [
      `Imported ${count(imported, 'file')} (${count(items, 'item')}) into ${folder}.`,
      `  ${count(repairs, 'repair')}, ${count(unsure, 'place')} to be looked at, ${count(losses, 'place')} lost for good`,
      `  the same as another: ${duplicate}; refused: ${refused}; not imported: ${failed}`,
    ].join('\n'),
  summary: (path) => `Summary: ${path}`,
}
