import { startVerifyPage } from './verify-page.ts'

const start = () => {
  const box = document.querySelector<HTMLElement>('[data-verify]')
  if (box) startVerifyPage(box)
}
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
else start()
