/** Where a reader was on a page that loads anew. On the device, in this tab, until it is used. */
const KEY = 'bantin-place'

interface Place {
  readonly page: string
  /** The last element with an id above the upper edge, and how far above. */
  readonly id: string
  readonly offset: number
  readonly top: number
}

export function keepPlace(): void {
  let id = ''
  let offset = 0
  for (const one of Array.from(document.querySelectorAll('main [id], article [id]'))) {
    const { top } = one.getBoundingClientRect()
    if (top > 0) break
    id = one.id
    offset = top
  }
  const place: Place = { page: location.pathname, id, offset, top: window.pageYOffset }
  try {
    sessionStorage.setItem(KEY, JSON.stringify(place))
  } catch {
    // Without a store the browser's own memory of places has to do
  }
}

/** The page may be another version: the place is found by what stood there. */
export function findPlace(): void {
  let place: Place | undefined
  try {
    place = JSON.parse(sessionStorage.getItem(KEY) || 'null') || undefined
    sessionStorage.removeItem(KEY)
  } catch {
    return
  }
  if (!place || place.page !== location.pathname) return
  const there = place.id ? document.getElementById(place.id) : null
  window.scrollTo(0, there ? there.getBoundingClientRect().top + window.pageYOffset - place.offset : place.top)
}
