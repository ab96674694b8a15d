/** The script of the preview's own page: tabs, and a reload of a frame when its form has a new version. */
export const shellScript = `const byId = (id) => document.getElementById(id)
const tabs = [...document.querySelectorAll('[role=tab]')]
const paneOf = (tab) => byId(tab.getAttribute('aria-controls'))
const texts = document.body.dataset
let forms = new Map()
let selected = tabs.find((tab) => '#' + tab.dataset.form === location.hash) ?? tabs[0]

function select(tab) {
  selected = tab
  for (const one of tabs) {
    one.setAttribute('aria-selected', String(one === tab))
    one.tabIndex = one === tab ? 0 : -1
    paneOf(one).hidden = one !== tab
  }
  history.replaceState(null, '', '#' + tab.dataset.form)
  show(tab)
}

// A frame that is not seen loads when it is
function show(tab) {
  const form = forms.get(tab.dataset.form)
  const pane = paneOf(tab)
  const frame = pane.querySelector('iframe')
  const ready = Boolean(form && form.version > 0 && form.entry)
  pane.querySelector('.empty').hidden = ready
  frame.hidden = !ready
  byId('open').hidden = !ready
  if (!ready) return
  const address = form.entry.split('/').map(encodeURIComponent).join('/')
  byId('open').href = address
  if (frame.dataset.version === String(form.version)) return
  const isFirst = frame.dataset.version === undefined
  frame.dataset.version = String(form.version)
  if (isFirst || !reload(frame)) frame.src = address + '?version=' + form.version
}

// The page that is open in the frame stays open, where it was scrolled to
function reload(frame) {
  try {
    const view = frame.contentWindow
    if (view.document.contentType !== 'text/html') return false
    const { scrollX, scrollY } = view
    frame.addEventListener('load', () => frame.contentWindow.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' }), { once: true })
    view.location.reload()
    return true
  } catch {
    return false
  }
}

function update(state) {
  forms = new Map(state.forms.map((form) => [form.name, form]))
  byId('problems').hidden = !state.problems
  byId('summary').textContent = state.problems?.summary ?? ''
  if (byId('findings').textContent !== (state.problems?.text ?? '')) byId('findings').textContent = state.problems?.text ?? ''
  byId('status').textContent = state.building ? texts.building : state.broken && state.forms.some((form) => form.version > 0) ? texts.broken : ''
  if (selected) show(selected)
}

for (const [i, tab] of tabs.entries()) {
  tab.addEventListener('click', () => select(tab))
  tab.addEventListener('keydown', (event) => {
    const next = { ArrowRight: i + 1, ArrowLeft: i - 1, Home: 0, End: tabs.length - 1 }[event.key]
    if (next === undefined) return
    event.preventDefault()
    const target = tabs[(next + tabs.length) % tabs.length]
    target.focus()
    select(target)
  })
}
if (selected) select(selected)

const events = new EventSource('/_bantin/events')
events.addEventListener('state', (event) => update(JSON.parse(event.data)))
events.addEventListener('error', () => { byId('status').textContent = texts.offline })
`
