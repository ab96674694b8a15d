import { createSearchIndex, type SearchFile, type SearchItem, searchCss, searchFacets, searchForm, searchJs } from '@bantin/search'

/** A whole search page around the form. */
export function searchPage(items: readonly SearchItem[], language: 'vi' | 'en' = 'vi'): string {
  const title = { vi: 'Tìm trong các số', en: 'Search all issues' }[language]
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${searchCss}</style>
<script src="search.js" defer></script>
</head>
<body>
<main>
<h1>${title}</h1>
${searchForm({ language, facets: searchFacets(items), archive: 'archive/index.html' })}</main>
</body>
</html>
`
}

/** The files of a small site: the page, its script, the index, and the page of each item. */
export function searchSite(items: readonly SearchItem[], language?: 'vi' | 'en'): SearchFile[] {
  const pages = items.map(({ page, title, passages }) => ({
    path: page,
    text: `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Bài</title></head><body><h1>${escapeText(title)}</h1>${passages
      .map(({ id, heading, text }) => `${id ? `<h2 id="${id}">${heading}</h2>` : ''}<p>${escapeText(text)}</p>`)
      .join('<div style="height:3000px"></div>')}</body></html>`,
  }))
  return [
    { path: 'search.html', text: searchPage(items, language) },
    { path: 'search.js', text: searchJs },
    ...createSearchIndex(items).map(({ path, text }) => ({ path: `search/${path}`, text })),
    ...pages,
  ]
}

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
