import { startSearchPage } from './search-page.ts'

const start = () => {
  const box = document.querySelector<HTMLElement>('[data-search]')
  if (box) startSearchPage(box)
}
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
else start()
