import { TEXT_SIZES } from './text-sizes.ts'

/**
 * The script of all pages: text size and light or dark, remembered on the reader's own device and nowhere else. It runs in the
 * head, so that a page never flashes in the wrong colours, and in browsers from 2017 on.
 */
export const displayJs: string = `(() => {
  'use strict'
  const root = document.documentElement
  const KEY = 'bantin-reader'
  const STEPS = ${TEXT_SIZES.length}
  const store = { size: 1, theme: '' }
  try {
    const saved = JSON.parse(localStorage.getItem(KEY) || '{}')
    if (saved.size >= 1 && saved.size <= STEPS) store.size = Math.floor(saved.size)
    if (saved.theme === 'dark' || saved.theme === 'light') store.theme = saved.theme
  } catch (_) {}
  const save = () => {
    try {
      localStorage.setItem(KEY, JSON.stringify(store))
    } catch (_) {}
  }
  const system = window.matchMedia ? matchMedia('(prefers-color-scheme: dark)') : { matches: false }
  const isDark = () => (store.theme ? store.theme === 'dark' : system.matches)
  const apply = () => {
    root.setAttribute('data-text', store.size)
    if (store.theme) root.setAttribute('data-theme', store.theme)
  }
  apply()
  document.addEventListener('DOMContentLoaded', () => {
    const box = document.querySelector('[data-controls]')
    if (!box) return
    const button = (action) => box.querySelector('[data-action="' + action + '"]')
    const status = box.querySelector('[data-size-label]')
    const show = () => {
      apply()
      button('smaller').setAttribute('aria-disabled', store.size === 1)
      button('larger').setAttribute('aria-disabled', store.size === STEPS)
      button('dark').setAttribute('aria-pressed', isDark())
    }
    const resize = (step) => {
      store.size = Math.min(STEPS, Math.max(1, store.size + step))
      status.textContent = status.getAttribute('data-size-label').replace('{n}', store.size)
      save()
      show()
    }
    button('smaller').addEventListener('click', () => resize(-1))
    button('larger').addEventListener('click', () => resize(1))
    button('dark').addEventListener('click', () => {
      store.theme = isDark() ? 'light' : 'dark'
      save()
      show()
    })
    if (system.addEventListener) system.addEventListener('change', show)
    show()
    box.hidden = false
  })
})()
`
