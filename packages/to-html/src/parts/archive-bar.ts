import { type Markup, markup } from '@bantin/hast/markup'
import type { Site } from '../site.ts'

/** The ways from a page of the issue to the site around it. */
export function archiveBar({ archive, labels }: Site): Markup {
  if (!archive) return markup``
  const { root, issue } = archive
  return markup`<nav class="archive-bar" aria-label="${labels.archiveBar}">
<ul>
<li><a href="${root}index.html">${labels.home}</a></li>
<li><a href="${root}archive/index.html">${labels.allIssues}</a></li>
<li><a href="${issue}">${labels.allForms}</a></li>
<li><a href="${root}search.html">${labels.search}</a></li>
</ul>
</nav>
`
}

/** What the head of a page names of the site: its web app manifest, and the script that keeps pages on the device. */
export function archiveLinks({ archive }: Site): Markup {
  return archive?.app
    ? markup`<link rel="manifest" href="${archive.root}manifest.webmanifest">\n<script src="${archive.root}site.js" defer></script>\n`
    : markup``
}
