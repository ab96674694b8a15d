import { site } from '@bantin/to-site'
import { expect, test } from 'vitest'
import { archiveOf, bulletin } from './support/archive.ts'
import { settings } from './support/settings.ts'

test('in a browser, a site has all its pages', () => {
  const files = site({ bulletin, index: archiveOf(14), settings })
  const pages = files.filter(({ mediaType }) => mediaType === 'text/html')
  expect(pages.map(({ path }) => path)).toContain('issues/lang-ven-14.html')
  for (const { path, bytes } of pages) {
    const document = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'text/html')
    expect([path, document.querySelectorAll('h1').length, document.querySelectorAll('main').length]).toEqual([path, 1, 1])
  }
})
