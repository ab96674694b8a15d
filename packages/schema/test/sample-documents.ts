import { readdirSync, readFileSync } from 'node:fs'
import { samples } from '@bantin/fixtures'
import type { DocumentName } from '@bantin/schema'
import { parse } from 'yaml'

/** A document of a sample bulletin. */
export interface SampleDocument {
  readonly name: DocumentName
  readonly address: URL
  readonly text: string
  readonly value: unknown
}

/** Every YAML file and front matter of the samples. */
export const sampleDocuments: readonly SampleDocument[] = samples.flatMap(({ folder, issue }) => {
  const items = readdirSync(new URL(`${issue}/items/`, folder)).map((file) => [`${issue}/items/${file}`, 'item'] as const)
  return ([['bulletin.yaml', 'bulletin'], [`${issue}/issue.yaml`, 'issue'], ...items] as const).map(([path, name]) => {
    const address = new URL(path, folder)
    const text = readFileSync(address, 'utf8')
    const yaml = name === 'item' ? (/^---\n(.*?)\n---\n/s.exec(text)?.[1] ?? '') : text
    return { name, address, text, value: parse(yaml) as unknown }
  })
})

/** The smallest documents that are valid. */
export const smallest = {
  bulletin: {
    schema: 1,
    id: 'lang-ven',
    title: 'Làng Ven',
    publisher: { name: 'Tổ thông tin' },
    sections: [{ id: 'mua-vu', title: 'Mùa vụ' }],
  },
  issue: { schema: 1, id: 'so-7', number: 7, period: '2026-05', date: '2026-05-04', items: [{ item: 'gat-som' }] },
  item: { title: 'Gặt sớm' },
} as const satisfies Record<DocumentName, object>
