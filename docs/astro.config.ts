import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import { sidebar } from './src/sidebar.ts'

export default defineConfig({
  outDir: process.env.DOCS_OUT ?? 'dist',
  // pages are files with relative links, so that a copy works from a folder or a stick
  build: { format: 'file', inlineStylesheets: 'never' },
  trailingSlash: 'ignore',
  // the playground holds the compiler, the importers and two forms
  vite: { build: { chunkSizeWarningLimit: 1500 } },
  prefetch: false,
  integrations: [
    starlight({
      title: { vi: 'Bantin', en: 'Bantin' },
      description: 'Phần mềm làm bản tin: từ một thư mục bài viết đến mọi dạng phát hành.',
      favicon: '/favicon.svg',
      locales: { root: { label: 'Tiếng Việt', lang: 'vi' }, en: { label: 'English', lang: 'en' } },
      sidebar,
      customCss: ['./src/styles/site.css'],
      components: { Search: './src/components/Search.astro' },
      // @bantin/search finds đ as d; Pagefind does not
      pagefind: false,
      // long lines wrap; messages keep their signs below the place
      expressiveCode: { defaultProps: { wrap: true, frame: 'none', overridesByLang: { text: { wrap: false } } } },
      credits: false,
      lastUpdated: false,
      pagination: true,
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
    }),
  ],
})
