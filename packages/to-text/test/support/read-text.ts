import type { Artifact } from '@bantin/compile'

const read = (one: Artifact): string => new TextDecoder('utf-8', { fatal: true }).decode(one.bytes)

/** The messages in the order in which they are sent, without their numbers. */
export function readMessages(artifacts: readonly Artifact[]): string {
  const placed = artifacts.flatMap((one) => {
    const [, item, part] = /^zalo\/(\d+)-[^/]+\/(\d+)\.txt$/.exec(one.path) ?? []
    return item === undefined ? [] : [{ one, item: Number(item), part: Number(part) }]
  })
  const inOrder = placed.sort((a, b) => a.item - b.item || a.part - b.part)
  return inOrder.map(({ one }) => read(one).replace(/^\(\d+\/\d+\) /, '')).join('\n')
}

/** The two complete readings of an issue: the file, and all messages. */
export async function readTexts(artifacts: readonly Artifact[]): Promise<string[]> {
  const file = artifacts.find((one) => one.role === 'issue')
  return [file ? read(file) : '', readMessages(artifacts)]
}

/** Descriptions of pictures that stand both in the file and in the messages. */
export async function readAlts(artifacts: readonly Artifact[]): Promise<string[]> {
  const [file = [], messages = []] = (await readTexts(artifacts)).map((text) =>
    [...text.replace(/\s+/g, ' ').matchAll(/\[(?:Ảnh|Ảnh bìa): (.*?)\](?= |$)/g)].map((match) => match[1] as string),
  )
  return file.filter((alt) => messages.includes(alt))
}

const NAMES: Readonly<Record<string, string>> = { 'Klei Êđê': 'rad', ភាសាខ្មែរ: 'km', 'Tiếng Việt': 'vi' }

/** Plain text declares languages by name; what has no name is in the language of the form's own words. */
export function readLanguages(artifacts: readonly Artifact[]): string[] {
  const text = artifacts.map(read).join('\n')
  const own = text.includes('Thông tin xuất bản') ? ['vi'] : []
  return [...own, ...[...text.matchAll(/^(?:\| |> )*\[(.*)\]$/gm)].flatMap((match) => NAMES[match[1] as string] ?? [])]
}
