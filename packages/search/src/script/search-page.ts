import type { SearchLabels } from '../page/labels.ts'
import { createSearcher, type SearchResult } from '../search/create-searcher.ts'
import { resultItem } from './result-list.ts'
import { scriptLoader } from './script-loader.ts'
import { readState, type State, writeState } from './state.ts'

const PAGE = 10
/** Between two letters of somebody who types slowly, in milliseconds. */
const PAUSE = 400
const FIELDS = ['q', 'year', 'section', 'place'] as const

/** Makes the markup of `searchForm` work. Nothing is kept, and nothing is asked of another host. */
export function startSearchPage(box: HTMLElement): void {
  const labels = JSON.parse(box.getAttribute('data-labels')!) as SearchLabels
  const { search } = createSearcher({ load: scriptLoader(box.getAttribute('data-search')!) })
  const form = box.querySelector('form')!
  const status = box.querySelector('.search-status')!
  const results = box.querySelector('.search-results')!
  const field = (name: string) => form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`)
  const number = (value: number) => value.toLocaleString(box.lang)
  let latest = 0
  let timer: number | undefined
  let shown = ''

  const current = (): State => {
    const value = (name: string) => (field(name) ? field(name)!.value : '')
    return { q: value('q'), year: value('year'), section: value('section'), place: value('place') }
  }
  const fill = () => {
    const state = readState(location)
    for (const name of FIELDS) if (field(name)) field(name)!.value = state[name]
  }
  const say = ({ total, exact, complete }: SearchResult): string => {
    if (total === 0) return labels.none
    if (!complete) return labels.incomplete.replace('{n}', number(total))
    if (exact > 0 && exact < total) return labels.foundExact.replace('{n}', number(exact)).replace('{of}', number(total))
    return total === 1 ? labels.foundOne : labels.found.replace('{n}', number(total))
  }
  const show = (result: SearchResult, more: () => void, from: number) => {
    const list = document.createElement('ol')
    for (const hit of result.hits) list.append(resultItem(hit))
    results.textContent = ''
    if (result.hits.length > 0) results.append(list)
    if (result.hits.length < Math.min(result.total, 100)) {
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = labels.more
      button.addEventListener('click', more)
      results.append(button)
    }
    // The button that was pressed is gone: go on at the first result that is new
    const next = from > 0 && list.querySelectorAll('a')[from]
    if (next) next.focus()
  }
  const run = (partial: boolean, limit = PAGE, from = 0) => {
    clearTimeout(timer)
    const turn = ++latest
    const { q, ...filters } = current()
    const address = writeState({ q, ...filters })
    shown = address
    if (location.hash !== address && (address !== '#' || location.hash)) {
      try {
        // Without an entry in the history, but as an address that can be sent on
        history.replaceState(null, '', location.pathname + (address === '#' ? '' : address))
      } catch {
        // Old browsers refuse it on a disk
        location.hash = address
      }
    }
    if (address === '#') {
      status.textContent = ''
      results.textContent = ''
      return
    }
    if (from === 0) status.textContent = labels.searching
    search(q, { ...filters, limit, partial })
      .then((result) => (result.total === 0 && !partial ? search(q, { ...filters, limit }) : result))
      .then((result) => {
        if (turn !== latest) return
        status.textContent = say(result)
        show(result, () => run(partial, limit + PAGE, limit), from)
      })
      .catch(() => {
        if (turn === latest) status.textContent = labels.failed
      })
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    run(false)
  })
  form.addEventListener('change', (event) => {
    if (event.target !== field('q')) run(false)
  })
  form.addEventListener('input', (event) => {
    if (event.target !== field('q')) return
    clearTimeout(timer)
    timer = window.setTimeout(() => run(true), PAUSE)
  })
  window.addEventListener('hashchange', () => {
    if (location.hash === shown) return
    fill()
    run(false)
  })
  fill()
  form.hidden = false
  box.querySelector<HTMLElement>('.search-off')!.hidden = true
  run(false)
}
