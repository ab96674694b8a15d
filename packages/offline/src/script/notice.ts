import { button, element } from './element.ts'
import { keepPlace } from './place.ts'
import { type Language, say, type Word } from './words.ts'

/** A reader who said “later” is not asked again in this tab. */
const LATER = 'bantin-later'

/** A line at the foot of the window that speaks of the site itself. */
export interface Notice {
  /** A new version waits; nothing happens to the page that is being read until the reader says so. */
  offerUpdate(waiting: ServiceWorker): void
  tellFull(list: string): void
}

export function createNotice(language: Language): Notice {
  const box = element('div', 'offline-notice')
  box.setAttribute('role', 'status')
  box.lang = language
  document.body.append(box)
  const isPutOff = () => {
    try {
      return sessionStorage.getItem(LATER) !== null
    } catch {
      return false
    }
  }
  const putOff = () => {
    box.textContent = ''
    try {
      sessionStorage.setItem(LATER, '1')
    } catch {
      // Then the next page asks again
    }
  }
  const show = (word: Word, ...more: Node[]) => {
    if (isPutOff()) return
    const later = button(say(language, 'later'), putOff)
    box.textContent = ''
    box.append(element('span', '', say(language, word)), ' ', ...more, ' ', later)
  }
  return {
    offerUpdate(waiting) {
      const reload = button(say(language, 'reload'), () => {
        waiting.addEventListener('statechange', () => {
          if (waiting.state !== 'activated') return
          keepPlace()
          location.reload()
        })
        waiting.postMessage({ type: 'update' })
      })
      show('ready', reload)
    },
    tellFull(list) {
      const link = element('a', '', say(language, 'list'))
      link.setAttribute('href', list)
      show('updateFull', link)
    },
  }
}
