/** A file that a reader chose or dropped, with its place in the folder that it came in. */
export interface Chosen {
  readonly path: string
  readonly file: File
}

/** The files of a field. */
export const chosenIn = (list: FileList): Chosen[] =>
  Array.from(list, (file) => ({ path: (file as { webkitRelativePath?: string }).webkitRelativePath || file.name, file }))

/** The files that were dropped, those in folders too. */
export async function dropped(data: DataTransfer): Promise<Chosen[]> {
  // The list is empty once the event is over
  const entries = Array.from(data.items || [], (item) => (item.webkitGetAsEntry ? item.webkitGetAsEntry() : null))
  const files = chosenIn(data.files)
  if (entries.some((entry) => entry === null) || entries.length === 0) return files
  return ([] as Chosen[]).concat(...(await Promise.all(entries.map((entry) => filesOf(entry!)))))
}

async function filesOf(entry: FileSystemEntry): Promise<Chosen[]> {
  const path = entry.fullPath.replace(/^\//, '')
  if (entry.isFile) {
    return [{ path, file: await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)) }]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: Chosen[] = []
  for (;;) {
    // A hundred at a time
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return found
    for (const one of some) found.push(...(await filesOf(one)))
  }
}

/** Files that stand with a manifest, as the folder of an issue; and the others. */
export interface Sorted {
  readonly folders: readonly { readonly path: string; readonly files: readonly Chosen[] }[]
  readonly single: readonly Chosen[]
  /** How many files stand around the folders of issues, such as the pages of a whole site. */
  readonly others: number
}

const MANIFEST = 'manifest.json'

export function sortChosen(chosen: readonly Chosen[]): Sorted {
  const folders = chosen
    .filter(({ path }) => path.slice(-MANIFEST.length - 1) === `/${MANIFEST}`)
    .map(({ path }) => path.slice(0, -MANIFEST.length))
    // One within another, such as a whole site, belongs to itself
    .sort((a, b) => b.length - a.length)
  const within = new Map<string, Chosen[]>(folders.map((folder): [string, Chosen[]] => [folder, []]))
  const single: Chosen[] = []
  let others = 0
  for (const one of chosen) {
    const folder = folders.find((path) => one.path.indexOf(path) === 0)
    if (folder === undefined && folders.length > 0 && one.path.indexOf('/') >= 0) others++
    else if (folder === undefined) single.push(one)
    else within.get(folder)!.push({ path: one.path.slice(folder.length), file: one.file })
  }
  return { folders: Array.from(within, ([path, files]) => ({ path, files })).reverse(), single, others }
}
