import { formatFile, type KeyList, signManifest } from '@bantin/signing'
import { type VerifiedIssue, verifyCss, verifyData, verifyForm, verifyJs } from '@bantin/signing/page'
import { encode, type makeKey, manifestOf } from './sample.ts'

export type Signer = Awaited<ReturnType<typeof makeKey>>['key']

/** Files of one issue, of every kind that readers send on. */
export function filesOf(number: number): { path: string; bytes: Uint8Array<ArrayBuffer> }[] {
  const id = `doi-thong-2026-${String(number).padStart(2, '0')}`
  const body = (kind: string) => encode(`${kind}\n${`Lịch gặt lúa mùa của xã, số ${number}. `.repeat(200)}`)
  return [
    { path: `${id}.pdf`, bytes: body('%PDF-1.7') },
    { path: `${id}.epub`, bytes: body('PK\u0003\u0004 epub') },
    { path: `${id}.docx`, bytes: body('PK\u0003\u0004 docx') },
    { path: `${id}.html`, bytes: body('<!DOCTYPE html>') },
    { path: 'web/index.html', bytes: body('<!DOCTYPE html><title>Mục lục</title>') },
  ]
}

export async function issueOf(number: number, key?: Signer, date?: string): Promise<VerifiedIssue> {
  const month = String(number).padStart(2, '0')
  const issue = { id: `doi-thong-2026-${month}`, bulletin: 'doi-thong', number, period: `2026-${month}`, date: `2026-${month}-05` }
  const manifest = await manifestOf(filesOf(number), issue)
  const { signature } = key ? await signManifest({ manifest, key, date }) : {}
  return { title: `Số ${number}, tháng ${number}/2026`, manifest, signature: signature && formatFile(signature) }
}

export function verifyPage(language: 'vi' | 'en' = 'vi'): string {
  const title = { vi: 'Bản thật hay không', en: 'Genuine or not' }[language]
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'self'">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${verifyCss}</style>
<script src="verify.js" defer></script>
</head>
<body>
<main>
<h1>${title}</h1>
${verifyForm({ language })}</main>
</body>
</html>
`
}

/** The files of a site with a verify page. */
export function verifySite(issues: readonly VerifiedIssue[], keys: KeyList | undefined): Map<string, string> {
  const data = verifyData({ bulletin: 'Bản tin xã Đồi Thông', issues, keys: keys && formatFile(keys) })
  return new Map([
    ['verify.html', verifyPage('vi')],
    ['en.html', verifyPage('en')],
    ['verify.js', verifyJs],
    ...data.map(({ path, text }) => [`verify/${path}`, text] as const),
  ])
}
