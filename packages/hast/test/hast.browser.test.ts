import { toHast, toHtml } from '@bantin/hast'
import { expect, test } from 'vitest'

test('the package runs in a browser, and the browser reads what was meant', () => {
  const value = '<img src=x onerror=alert(1)>'
  const tree = toHast({ type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] })
  const page = new DOMParser().parseFromString(toHtml(tree), 'text/html')
  expect(page.body.textContent).toBe(value)
  expect(page.images.length).toBe(0)
})
