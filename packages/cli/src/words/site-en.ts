import type { Words } from './words.ts'

const left = (seconds: number): string => (seconds < 90 ? `about ${seconds} s left` : `about ${Math.ceil(seconds / 60)} min left`)
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** What `bantin site` says in English. */
export const siteEn: Words['site'] = {
  phases: { looking: 'seeing what has changed', pages: 'making the pages around the issues', writing: 'writing the site' },
  issues: 'building issues',
  issue: ({ done, total, seconds }) => `${done}/${total}${seconds === undefined ? '' : `, ${left(seconds)}`}`,
  built: ({ folder, built, kept, removed, files, size }) =>
    [
      `Built the site in ${folder}:`,
      `  ${counted(built, 'issue', 'issues')} built, ${kept} kept${removed > 0 ? `, ${removed} removed` : ''}; ${counted(files, 'file', 'files')}, ${size}`,
    ].join('\n'),
  next: (folder, internal) =>
    `Open ${folder}/index.html to see it. To publish: bantin publish ${folder} --to <target>${internal ? ' --internal (read README.txt first)' : ''}`,
  serving: (url) => `The site runs at ${url}`,
}
