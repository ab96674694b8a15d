import { createHash } from 'node:crypto'
import { type OfflineFile, offlineControl, offlineCss, offlineFiles, offlineJs, offlineList, type StoredFile } from '@bantin/offline'

export const THEME = { colours: { accent: '#1c6b57' }, fonts: { serif: ['Noto Serif'], sans: ['Noto Sans'] } }
export const BULLETIN = { title: 'Bản tin Đồi Thông', theme: THEME }

export const ISSUES = [
  { id: 'so-12', title: 'Số 12', address: 'issues/so-12.html' },
  { id: 'so-11', title: 'Số 11', address: 'issues/so-11.html' },
  { id: 'so-10', title: 'Số 10', address: 'issues/so-10.html' },
]

const encode = (text: string) => new TextEncoder().encode(text)

/** A page that says of which version it is, and whose style and script say so too. */
function page(version: string, root: string, title: string, body: string, language: string): string {
  return `<!DOCTYPE html>
<html lang="${language}" data-page="${version}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="manifest" href="${root}manifest.webmanifest">
<link rel="stylesheet" href="${root}site.css">
<script src="${root}site.js" defer></script>
</head>
<body>
<main>
<h1>${title}</h1>
${body}</main>
</body>
</html>
`
}

/** One pixel. */
const PICTURE = Buffer.from('R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==', 'base64')

export interface SiteOptions {
  readonly language?: 'vi' | 'en'
  /** Issues that did not change since another version. */
  readonly issueVersions?: Readonly<Record<string, string>>
  /** How many issues the list of `offline.html` has. */
  readonly listed?: number
  readonly more?: readonly { path: string; bytes: Uint8Array }[]
}

/** The files of a whole site. */
export function makeSite(
  version: string,
  { language = 'vi', issueVersions = {}, listed = 3, more = [] }: SiteOptions = {},
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  const links = ISSUES.map(({ id, title }) => `<p><a href="issues/${id}/web/1.html">${title}</a></p>\n`).join('')
  files.set('index.html', encode(page(version, '', 'Tháng này', links, language)))
  files.set(
    'offline.html',
    encode(page(version, '', 'Đọc khi không có mạng', offlineList({ issues: ISSUES.slice(0, listed), language }), language)),
  )
  files.set('about.html', encode(page(version, '', 'Giới thiệu', '<p>Tổ biên tập.</p>\n', language)))
  files.set('404.html', encode(page(version, '', 'Không có', '<p>Không có trang này.</p>\n', language)))
  files.set('site.css', encode(`${offlineCss}:root { --version: "${version}" }\n`))
  files.set('site.js', encode(`${offlineJs}document.documentElement.setAttribute('data-script', '${version}')\n`))
  files.set('search/index.js', encode(`bantinSearch("index", "${version}")\n`))
  for (const issue of ISSUES) {
    const own = issueVersions[issue.id] ?? version
    const folder = `issues/${issue.id}`
    const control = offlineControl({ issue, language })
    files.set(`${folder}.html`, encode(page(own, '../', issue.title, control, language)))
    files.set(`${folder}/web/index.html`, encode(page(own, '../../../', issue.title, '<p><a href="1.html">Bài</a></p>\n', language)))
    const rows = Array.from(
      { length: 40 },
      (_, i) => `<h2 id="muc-${i}">Mục ${i}</h2><p style="height:300px">Lịch gặt của thôn ${i}.</p>\n`,
    )
    const picture = `<p><img src="assets/lua-960.0a0b0c0d.gif" srcset="assets/lua-480.0a0b0c0e.gif 480w, assets/lua-960.0a0b0c0d.gif 960w" alt="Ruộng lúa"></p>\n`
    files.set(`${folder}/web/1.html`, encode(page(own, '../../../', `Gặt lúa ${issue.title}`, picture + rows.join(''), language)))
    for (const name of ['lua-480.0a0b0c0e', 'lua-960.0a0b0c0d'])
      files.set(`${folder}/web/assets/${name}.gif`, Buffer.concat([PICTURE, encode(`${own}${name}`)]))
    files.set(`${folder}/${issue.id}.pdf`, encode(`%PDF-1.7 ${'x'.repeat(20_000)}`))
  }
  for (const { path, bytes } of more) files.set(path, bytes)
  for (const { path, bytes } of makeOffline(files, language)) files.set(path, bytes)
  return files
}

export function makeOffline(files: ReadonlyMap<string, Uint8Array>, language: 'vi' | 'en' = 'vi'): OfflineFile[] {
  return offlineFiles({ bulletin: BULLETIN, language, files: storedFiles(files), issues: ISSUES.map(({ id }) => id) })
}

export const storedFiles = (files: ReadonlyMap<string, Uint8Array>): StoredFile[] =>
  [...files].map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }))
