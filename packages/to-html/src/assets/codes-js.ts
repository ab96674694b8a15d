/**
 * The script of the box in which the code of an item is typed. It takes `264-07`, `26407`, `7`, and Khmer digits; what leads nowhere
 * is said in the page. Nothing leaves the page. For browsers from 2017 on.
 */
export const codesJs = `(() => {
  'use strict'
  const KHMER_ZERO = 0x17e0
  const western = (text) => text.replace(/[\\u17e0-\\u17e9]/g, (digit) => digit.charCodeAt(0) - KHMER_ZERO)
  const start = () => {
    const box = document.querySelector('[data-codes]')
    if (!box) return
    const number = box.getAttribute('data-codes')
    const input = box.querySelector('input')
    const status = box.querySelector('.code-status')
    const entryAt = (position) => document.getElementById(number + '-' + String(position).padStart(2, '0'))
    // The full code goes before a place in the issue: in issue 1, 112 is item 12
    const byDigits = (digits) => {
      const rest = digits.indexOf(number) === 0 ? digits.slice(number.length) : ''
      return (rest.length > 1 && entryAt(+rest)) || entryAt(+digits) || (rest && entryAt(+rest))
    }
    const say = (name, code) => {
      status.textContent = box.getAttribute('data-' + name).replace('{code}', () => code)
      input.setAttribute('aria-invalid', 'true')
      input.select()
    }
    const clear = () => {
      status.textContent = ''
      input.removeAttribute('aria-invalid')
    }
    const go = (entry) => {
      clear()
      const link = entry.querySelector('h3 a')
      const id = (link.getAttribute('href').match(/^#(.+)/) || [])[1]
      location.href = link.href
      const title = id && document.querySelector('#' + id + ' h3')
      if (!title) return
      title.setAttribute('tabindex', '-1')
      title.focus()
    }
    box.addEventListener('submit', (event) => {
      event.preventDefault()
      const parts = western(input.value).match(/\\d+/g) || []
      const code = input.value.trim()
      if (parts.length === 0) return input.focus()
      const entry = parts.length > 1 ? +parts[0] === +number && entryAt(+parts[1]) : byDigits(parts[0])
      if (entry) go(entry)
      else say(parts.length > 1 && +parts[0] !== +number ? 'elsewhere' : 'unknown', code)
    })
    input.addEventListener('input', clear)
    box.hidden = false
  }
  document.addEventListener('DOMContentLoaded', start)
})()
`
