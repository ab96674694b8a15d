/** `-rw-r--r--          1,234 2026/11/26 02:30:05 web/index.html` */
const LINE = /^-\S{9}\S? +([\d,.]+) \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d (.+)$/

/** The files, with their sizes, that `rsync --list-only` lists. */
export function parseListing(text: string): ReadonlyMap<string, { readonly bytes: number }> {
  const found = text.split('\n').flatMap((line) => {
    const [, size = '', path = ''] = LINE.exec(line) ?? []
    return path === '' ? [] : [[path, { bytes: Number(size.replace(/[,.]/g, '')) }] as const]
  })
  return new Map(found)
}
