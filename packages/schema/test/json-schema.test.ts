import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DOCUMENTS, type DocumentName, jsonSchema, modeline } from '@bantin/schema'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { sampleDocuments, smallest } from './sample-documents.ts'

const NAMES = Object.keys(DOCUMENTS) as DocumentName[]

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true })
formats.default(ajv)
const validators = Object.fromEntries(NAMES.map((name) => [name, ajv.compile(jsonSchema(name))]))

/** What the independent validator says: the paths of the errors. */
function errorsOf(name: DocumentName, value: unknown): string[] {
  validators[name]?.(value)
  return (validators[name]?.errors ?? []).map(({ instancePath, keyword }) => `${instancePath || '/'} ${keyword}`)
}

test.each(NAMES)('%s.schema.json is what the zod schema says now (pnpm --filter @bantin/schema build)', (name) => {
  const file = readFileSync(new URL(`../json/${name}.schema.json`, import.meta.url), 'utf8')
  expect(JSON.parse(file)).toEqual(jsonSchema(name))
})

test.each(NAMES)('%s is JSON Schema 2020-12', (name) => {
  const schema = jsonSchema(name)
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(ajv.validateSchema(schema)).toBe(true)
})

interface Node {
  readonly description?: string
  readonly properties?: Record<string, Node>
  readonly items?: Node
  readonly anyOf?: Node[]
}

function undescribed(node: Node, path = ''): string[] {
  const below = [
    ...Object.entries(node.properties ?? {}).map(([key, value]) => [`${path}/${key}`, value] as const),
    ...(node.items ? [[`${path}[]`, node.items] as const] : []),
    ...(node.anyOf ?? []).map((value) => [path, value] as const),
  ]
  return below.flatMap(([name, value]) => [...(value.description || name.endsWith('[]') ? [] : [name]), ...undescribed(value, name)])
}

describe('completion', () => {
  test.each(NAMES)('every key of %s is described', (name) => expect(undescribed(jsonSchema(name) as Node)).toEqual([]))

  test('the example of a key is a value of that key', () => {
    const check = (node: Record<string, unknown>): void => {
      if (Array.isArray(node.examples)) {
        const accepts = ajv.compile(node)
        for (const one of node.examples) expect(accepts(one), `${String(one)}: ${JSON.stringify(accepts.errors)}`).toBe(true)
      }
      for (const value of Object.values(node)) if (typeof value === 'object' && value !== null) check(value as Record<string, unknown>)
    }
    for (const name of NAMES) check(jsonSchema(name))
  })
})

describe('samples', () => {
  test.each(sampleDocuments.map((one) => [one.address.pathname.split('/bulletins/')[1], one] as const))('%s', (_, { name, value }) => {
    expect(errorsOf(name, value)).toEqual([])
  })

  test('their first lines lead editors to a schema that is there', () => {
    const lines = sampleDocuments
      .filter((one) => one.name !== 'item')
      .map(({ name, address, text }) => ({ name, address, line: text.slice(0, text.indexOf('\n')) }))
    expect(lines).toHaveLength(6)
    for (const { name, address, line } of lines) {
      const path = /\$schema=(\S+)$/.exec(line)?.[1] ?? ''
      expect(line).toBe(modeline(path))
      const target = new URL(path, address)
      expect(existsSync(fileURLToPath(target)), target.pathname).toBe(true)
      expect(target.href).toBe(new URL(`../json/${name}.schema.json`, import.meta.url).href)
    }
  })
})

describe('bad documents', () => {
  const { bulletin, issue, item } = smallest

  test.each<[name: DocumentName, value: unknown, errors: string[]]>([
    ['bulletin', {}, ['/ required', '/ required', '/ required', '/ required', '/ required']],
    ['bulletin', { ...bulletin, schema: 2 }, ['/schema const']],
    ['bulletin', { ...bulletin, titel: 'A' }, ['/ additionalProperties']],
    ['bulletin', { ...bulletin, id: 'Làng Ven' }, ['/id pattern']],
    ['bulletin', { ...bulletin, publisher: { name: 5 } }, ['/publisher/name type']],
    ['bulletin', { ...bulletin, publisher: { name: 'A', website: 'ftp://a.example' } }, ['/publisher/website pattern']],
    ['bulletin', { ...bulletin, publisher: { name: 'A', email: 'a' } }, ['/publisher/email pattern', '/publisher/email format']],
    ['bulletin', { ...bulletin, sections: [] }, ['/sections minItems']],
    ['bulletin', { ...bulletin, languages: ['vn_VN'] }, ['/languages/0 pattern']],
    ['bulletin', { ...bulletin, page: { format: 'a6' } }, ['/page/format enum', '/page/format type', '/page/format anyOf']],
    ['bulletin', { ...bulletin, page: { columns: 3 } }, ['/page/columns enum']],
    ['bulletin', { ...bulletin, theme: { colours: { accent: 'green' } } }, ['/theme/colours/accent pattern']],
    [
      'bulletin',
      { ...bulletin, licence: { number: '1', date: '2026-02-30', issuer: 'A' } },
      ['/licence/date pattern', '/licence/date format'],
    ],
    ['issue', { ...issue, number: 0 }, ['/number exclusiveMinimum']],
    ['issue', { ...issue, number: '7' }, ['/number type']],
    ['issue', { ...issue, number: 7.5 }, ['/number type']],
    ['issue', { ...issue, period: '2026-13' }, ['/period pattern']],
    ['issue', { ...issue, kind: 'reguler' }, ['/kind enum']],
    ['issue', { ...issue, items: [{ section: 'a' }] }, ['/items/0 required']],
    ['issue', { ...issue, items: [{ item: 'a', sction: 'a' }] }, ['/items/0 additionalProperties']],
    ['issue', { ...issue, imprint: { quantity: -1 } }, ['/imprint/quantity exclusiveMinimum']],
    ['issue', { ...issue, cover: { image: 'a.jpg' } }, ['/cover required']],
    ['item', {}, ['/ required']],
    ['item', { title: '' }, ['/title minLength']],
    ['item', { title: 'Lúa\u0007' }, ['/title pattern']],
    ['item', { ...item, contributors: [{ name: 'A', role: 'autor' }] }, ['/contributors/0/role enum']],
    ['item', { ...item, image: { src: 'a\\b.jpg', alt: 'A' } }, ['/image/src pattern']],
    ['item', { ...item, audience: 'secret' }, ['/audience enum']],
  ])('%s %j', (name, value, errors) => {
    expect(errorsOf(name, value)).toEqual(errors)
    expect(DOCUMENTS[name].safeParse(value).success).toBe(false)
  })

  test.each(NAMES)('the smallest %s is not one', (name) => {
    expect(errorsOf(name, smallest[name])).toEqual([])
    expect(DOCUMENTS[name].safeParse(smallest[name]).success).toBe(true)
  })
})
