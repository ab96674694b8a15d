import { bulletin, issue, item } from '@bantin/schema'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { blocks } from './blocks.ts'

const schemas = { bulletin: bulletin.partial(), issue: issue.partial(), item: item.partial() }
const all = (await blocks()).filter(({ kind }) => kind === 'yaml')

test('every YAML block says which file it belongs to', () => {
  expect(all.filter(({ meta }) => !(meta in schemas) && !/^(append|file)=/.test(meta))).toEqual([])
  expect(all.length).toBeGreaterThan(20)
})

test.each(all.map((block) => [block.page, block.meta, block.code] as const))('%s: %s', (_, meta, code) => {
  const value = parse(code)
  if (meta in schemas) expect(schemas[meta as keyof typeof schemas].safeParse(value)).toMatchObject({ success: true })
  else expect(value).toBeTruthy()
})
