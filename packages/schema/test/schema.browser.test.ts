import { issue, item, jsonSchema } from '@bantin/schema'
import { expect, test } from 'vitest'

test('documents are checked in a browser too', () => {
  expect(item.parse({ title: ' Gặt\nsớm ' }).title).toBe('Gặt sớm')
  expect(issue.safeParse({ schema: 1 }).success).toBe(false)
})

test('the JSON Schema is made in a browser too', () => {
  expect(jsonSchema('bulletin')).toMatchObject({ title: 'bulletin.yaml', additionalProperties: false })
})
