import { ask } from './ask.ts'
import { button, element } from './element.ts'
import type { State } from './messages.ts'
import { formatSize, type Language, languageOf, say, type Word } from './words.ts'

/** Makes the markup of `offlineControl` and `offlineList` work. */
export function startControls(box: HTMLElement, worker: () => ServiceWorker, onKept: () => void): void {
  const language = languageOf(box.lang)
  const status = box.querySelector('.offline-status')!
  const rows = Array.from(box.querySelectorAll<HTMLElement>('[data-keep]'))
  const list = box.querySelector('.offline-list')
  const wanted = /^#from=/.test(location.hash) ? location.hash.slice(6) : ''
  const show = (state: State) => {
    const isCut = navigator.onLine === false || wanted !== ''
    let shown = 0
    if (list) rows.push(...rowsOfOthers(list, state, rows))
    for (const row of rows) {
      row.hidden = !fillRow(row, state, language, press) || (isCut && list !== null && !state.states[row.getAttribute('data-keep')!])
      if (!row.hidden) shown++
    }
    if (shown === 0 && list) status.textContent = say(language, 'none')
    const [off, on] = [box.querySelector<HTMLElement>('.offline-off'), box.querySelector<HTMLElement>('.offline-on')]
    if (off) off.hidden = true
    if (on) on.hidden = false
    box.hidden = false
  }
  const press = (row: HTMLElement, type: 'keep' | 'remove', bytes: number) => {
    const id = row.getAttribute('data-keep')!
    const title = titleOf(row)
    const tell = (word: Word) => {
      status.textContent = say(language, word, { title })
    }
    const bar = element('progress', '') as HTMLProgressElement
    bar.max = bytes
    bar.setAttribute('aria-label', say(language, 'bringing', { title }))
    if (type === 'keep') {
      tell('bringing')
      controlsOf(row).textContent = ''
      controlsOf(row).append(bar)
      // A browser that is short of room then spares what readers chose; it may say no
      if (navigator.storage?.persist) navigator.storage.persist().catch(() => {})
    }
    ask(worker, { type, id, title }, (done) => {
      bar.value = done
    })
      .then(
        (state) => {
          show(state)
          tell(type === 'keep' ? 'kept' : 'removed')
          onKept()
        },
        (error: Error) =>
          ask(worker, { type: 'state' }).then((state) => {
            show(state)
            tell(error.message === 'full' || error.message === 'changed' ? error.message : 'network')
          }),
      )
      // The button that was pressed is gone
      .then(() => focusOn(row))
  }
  const refresh = () => ask(worker, { type: 'state' }).then(show, () => {})
  window.addEventListener('online', refresh)
  window.addEventListener('offline', refresh)
  refresh().then(() => {
    if (wanted) tellMissing(status, wanted, language)
  })
}

const titleOf = (row: HTMLElement): string => {
  const link = row.querySelector('a')
  return row.getAttribute('data-title') || (link || row.firstChild || row).textContent || ''
}

/** What is kept and stands in no row: the list of a page may have the newest issues only. */
function rowsOfOthers(list: Element, { titles }: State, rows: readonly HTMLElement[]): HTMLElement[] {
  const known = new Set(rows.map((row) => row.getAttribute('data-keep')))
  const others = Object.keys(titles).filter((id) => !known.has(id))
  return others.map((id) => {
    const link = element('a', '', titles[id]!)
    link.setAttribute('href', `issues/${id}.html`)
    const row = element('li', '', link)
    row.setAttribute('data-keep', id)
    list.append(row)
    return row
  })
}

function controlsOf(row: HTMLElement): HTMLElement {
  const found = row.querySelector<HTMLElement>('.offline-row')
  if (found) return found
  const made = element('div', 'offline-row')
  row.append(made)
  return made
}

function focusOn(row: HTMLElement): void {
  const next = row.querySelector('button') || row.querySelector('a')
  if (next) next.focus()
}

/** What there is of a part, and what can be done. @returns whether the site has the part */
function fillRow(
  row: HTMLElement,
  { newest, sizes, states }: State,
  language: Language,
  press: (row: HTMLElement, type: 'keep' | 'remove', bytes: number) => void,
): boolean {
  const id = row.getAttribute('data-keep')!
  const bytes = sizes[id]
  if (bytes === undefined) return false
  const size = formatSize(bytes, language)
  const state = states[id]
  const title = titleOf(row)
  const make = (word: 'keep' | 'more' | 'remove') => {
    const text = say(language, word, { size })
    const made = button(text, () => press(row, word === 'remove' ? 'remove' : 'keep', bytes))
    made.setAttribute('aria-label', `${text}: ${title}`)
    return made
  }
  const controls = controlsOf(row)
  controls.textContent = ''
  if (!state) controls.append(make('keep'))
  else {
    controls.append(element('p', '', say(language, id === newest && state === 'whole' ? 'newest' : state, { size })))
    if (state !== 'whole') controls.append(make('more'), ' ')
    if (id !== newest) controls.append(make('remove'))
  }
  return true
}

/** The page that a reader wanted is named in the address; only a path of this site is led to. */
function tellMissing(status: Element, wanted: string, language: Language): void {
  status.textContent = ''
  status.append(say(language, 'missing'), ' ')
  try {
    const root = new URL('./', location.href)
    const address = new URL(decodeURIComponent(wanted), root)
    if (address.href.indexOf(root.href) !== 0) return
    const link = element('a', '', say(language, 'again'))
    link.setAttribute('href', address.href)
    status.append(link)
  } catch {
    // Not an address
  }
}
