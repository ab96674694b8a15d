import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder of its own for a test; gone when the test ends. */
export function makeFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bantin-site-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  addFiles(folder, files)
  return folder
}

export function addFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** Every file under a folder, byte for byte. */
export function snapshotOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]))
}

/** What an issue is, in few words. */
export interface Sketch {
  readonly number: number
  readonly audience?: 'internal'
  /** Text of the items by their ids. */
  readonly items: Readonly<Record<string, string>>
  /** What the first item puts right: issue number, item. */
  readonly corrects?: readonly [number, string]
  /** A part of the shared folder, in the first item. */
  readonly includes?: string
}

export const issueId = (number: number): string => `so-${number}`
const dateOf = (number: number): string => `2026-${String(number).padStart(2, '0')}-05`

/** The files of an issue, in the folder `issues/<name>`. */
export function issueFiles(
  { number, audience, items, corrects, includes }: Sketch,
  name: string = issueId(number),
): Record<string, string> {
  const yaml = [
    ...['schema: 1', `id: ${issueId(number)}`, `number: ${number}`, `period: "${dateOf(number).slice(0, 7)}"`, `date: "${dateOf(number)}"`],
    ...(audience ? [`audience: ${audience}`] : []),
    'items:',
    ...Object.keys(items).map((item) => `  - { item: ${item}, section: mua-vu }`),
  ]
  const correction = corrects && [
    ...['corrections:', `  - date: "${dateOf(number)}"`, `    of: { issue: ${issueId(corrects[0])}, item: ${corrects[1]} }`],
    ...['    wrong: ngày 5', '    right: ngày 6'],
  ]
  const texts = Object.entries(items).map(([item, text], i) => {
    const head = [
      '---',
      `title: Bài ${item} số ${number}`,
      ...(i === 0 && correction ? correction : []),
      '---',
      '',
      '## Việc cần làm',
      '',
      text,
    ]
    const included = i === 0 && includes ? ['', `::chen{tep="../../../shared/${includes}"}`] : []
    return [`issues/${name}/items/${item}.md`, [...head, ...included, ''].join('\n')]
  })
  return { [`issues/${name}/issue.yaml`]: `${yaml.join('\n')}\n`, ...Object.fromEntries(texts) }
}

export const BULLETIN = [
  ...['schema: 1', 'id: lang-ven', 'title: Bản tin Làng Ven', 'site: https://langven.example/ban-tin'],
  ...['publisher: { name: Tổ thông tin Làng Ven }', 'sections: [{ id: mua-vu, title: Mùa vụ }]', ''],
].join('\n')

export const SKETCHES: readonly Sketch[] = [
  { number: 1, items: { gat: 'Gặt xong phơi thóc ngay, đảo đều ba lần mỗi ngày.', kenh: 'Nạo vét kênh trước ngày 5.' } },
  { number: 2, items: { 'giong-lua': 'Chọn giống ngắn ngày cho vụ sau.' } },
  { number: 3, items: { 'bao-hiem': 'Gia hạn thẻ bảo hiểm y tế tại trạm.', lich: 'Lịch phun thuốc trừ rầy.' } },
]

/** The files of a bulletin with some issues. */
export const bulletinFiles = (sketches: readonly Sketch[] = SKETCHES): Record<string, string> =>
  Object.assign({ 'bulletin.yaml': BULLETIN }, ...sketches.map((one) => issueFiles(one)))
