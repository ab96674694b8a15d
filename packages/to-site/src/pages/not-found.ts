import { sha256 } from '@bantin/compile'
import { type Markup, markup, trusted } from '@bantin/hast/markup'
import { isWebAddress } from '@bantin/hast/page'
import { paths } from '../address/paths.ts'
import type { Site } from '../context.ts'
import { textFile } from '../page/document.ts'
import { bulletinLanguage, lang } from '../parts/lang.ts'
import type { SiteFile } from '../site-file.ts'

/** A hash in hexadecimal as a content security policy writes it. */
function policyHash(hex: string): string {
  const bytes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
  return `sha256-${btoa(String.fromCharCode(...bytes))}`
}

const STYLE =
  ':root{color-scheme:light dark}body{max-width:36rem;margin:0 auto;padding:2rem 1.25rem;font:1.125rem/1.6 sans-serif}a{display:inline-block;padding:.6rem 0;color:inherit}'

/**
 * `404.html`. Servers show it in place of a page at any depth, where addresses that are relative lead astray: it needs no other file,
 * and names the bulletin's own address where that is known.
 */
export function notFoundFile(site: Site): SiteFile {
  const { bulletin, labels, audience } = site
  const { site: address } = bulletin
  const base =
    address !== undefined && audience === 'public' && isWebAddress(address) ? (address.endsWith('/') ? address : `${address}/`) : ''
  const way = (path: string, name: string | Markup): Markup => markup`<li><a href="${base}${path}">${name}</a></li>\n`
  const { source } = markup`<!DOCTYPE html>
<html lang="${labels.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${policyHash(sha256(STYLE))}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${labels.notFound} · ${bulletin.title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<main>
<h1>${labels.notFound}</h1>
<p>${labels.notFoundNote}</p>
<ul>
${way(paths.home, markup`<span${lang(site, bulletinLanguage(site))}>${bulletin.title}</span>`)}${way(paths.archive, labels.archive)}${way(paths.search, labels.search)}</ul>
</main>
</body>
</html>
`
  return textFile(paths.notFound, 'text/html', source)
}
