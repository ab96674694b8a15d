/** What a search page shows, as it stands in its address: `#q=nước+sạch&year=2026`. */
export interface State {
  readonly q: string
  readonly year: string
  readonly section: string
  readonly place: string
}

/** From behind `#`, or behind `?`, where a form on another page puts it. */
export function readState({ hash, search }: { readonly hash: string; readonly search: string }): State {
  const fields = new URLSearchParams(hash.length > 1 ? hash.slice(1) : search)
  const field = (name: string) => fields.get(name) || ''
  return { q: field('q'), year: field('year'), section: field('section'), place: field('place') }
}

export function writeState(state: State): string {
  const fields = new URLSearchParams()
  for (const name of ['q', 'year', 'section', 'place'] as const) if (state[name]) fields.set(name, state[name])
  return `#${fields}`
}
