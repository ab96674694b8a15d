import type { Language } from '@bantin/diagnostics'
import type { Words } from '../words/index.ts'
import { routeOf } from './route.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)

/** The page at `/`: one tab for each form, the form in a frame, and what is wrong. Its own pages are framed as they are. */
export function shellPage(facts: {
  readonly title: string
  readonly forms: readonly string[]
  readonly language: Language
  readonly words: Words
}): string {
  const { title, forms, language, words } = facts
  const { shell } = words
  const label = (form: string): string => escapeHtml(form === 'html' ? shell.web : form === 'pdf' ? shell.pdf : form)
  const tabs = forms.map(
    (form, i) =>
      `<button type="button" role="tab" id="tab-${i}" aria-controls="pane-${i}" aria-selected="${i === 0}" tabindex="${i === 0 ? 0 : -1}" data-form="${escapeHtml(form)}">${label(form)}</button>`,
  )
  const panes = forms.map(
    (form, i) =>
      `<section role="tabpanel" id="pane-${i}" aria-labelledby="tab-${i}"${i === 0 ? '' : ' hidden'}>
<p class="empty">${escapeHtml(shell.noForm)}</p>
<iframe title="${label(form)}" data-form="${escapeHtml(form)}" hidden></iframe>
</section>`,
  )
  const links = forms.map((form) => `<li><a href="/${escapeHtml(encodeURIComponent(routeOf(form)))}/">${label(form)}</a></li>`)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${shell.preview}: ${title}`)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/_bantin/shell.css">
<script type="module" src="/_bantin/shell.js"></script>
</head>
<body data-broken="${escapeHtml(shell.broken)}" data-building="${escapeHtml(shell.building)}" data-offline="${escapeHtml(shell.offline)}">
<header>
<h1>${escapeHtml(title)}</h1>
<div role="tablist" aria-label="${escapeHtml(shell.forms)}">${tabs.join('')}</div>
<a id="open" href="/" target="_blank" rel="noopener" hidden>${escapeHtml(shell.open)}</a>
<p id="status" role="status"></p>
</header>
<main>
<details id="problems" hidden open>
<summary>${escapeHtml(shell.problems)}: <span id="summary"></span></summary>
<pre id="findings" tabindex="0"></pre>
</details>
<noscript><p>${escapeHtml(shell.noScript)}</p><ul>${links.join('')}</ul></noscript>
${panes.join('\n')}
</main>
</body>
</html>
`
}
