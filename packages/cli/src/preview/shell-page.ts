import type { Language } from '@bantin/diagnostics'
import { markup } from '@bantin/hast/markup'
import type { Words } from '../words/index.ts'
import { routeOf } from './route.ts'

/** The page at `/`: one tab for each form, the form in a frame, and what is wrong. Its own pages are framed as they are. */
export function shellPage(facts: {
  readonly title: string
  readonly forms: readonly string[]
  readonly language: Language
  readonly words: Words
}): string {
  const { title, forms, language, words } = facts
  const { shell } = words
  const label = (form: string): string => (form === 'html' ? shell.web : form === 'pdf' ? shell.pdf : form)
  const tabs = forms.map(
    (form, i) =>
      markup`<button type="button" role="tab" id="tab-${i}" aria-controls="pane-${i}" aria-selected="${String(i === 0)}" tabindex="${i === 0 ? 0 : -1}" data-form="${form}">${label(form)}</button>`,
  )
  const panes = forms.map(
    (form, i) =>
      markup`<section role="tabpanel" id="pane-${i}" aria-labelledby="tab-${i}"${i !== 0 && ' hidden'}>
<p class="empty">${shell.noForm}</p>
<iframe title="${label(form)}" data-form="${form}" hidden></iframe>
</section>\n`,
  )
  const links = forms.map((form) => markup`<li><a href="/${encodeURIComponent(routeOf(form))}/">${label(form)}</a></li>`)
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${shell.preview}: ${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/_bantin/shell.css">
<script type="module" src="/_bantin/shell.js"></script>
</head>
<body data-broken="${shell.broken}" data-building="${shell.building}" data-offline="${shell.offline}">
<header>
<h1>${title}</h1>
<div role="tablist" aria-label="${shell.forms}">${tabs}</div>
<a id="open" href="/" target="_blank" rel="noopener" hidden>${shell.open}</a>
<p id="status" role="status"></p>
</header>
<main>
<details id="problems" hidden open>
<summary>${shell.problems}: <span id="summary"></span></summary>
<pre id="findings" tabindex="0"></pre>
</details>
<noscript><p>${shell.noScript}</p><ul>${links}</ul></noscript>
${panes}</main>
</body>
</html>
`.source
}
