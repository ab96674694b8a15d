import { markup, trusted } from '@bantin/hast/markup'
import { issueLine } from '@bantin/paratext'
import { closingSheet } from './closing.ts'
import { itemSheet } from './item.ts'
import { overview } from './overview.ts'
import type { Sheet } from './sheet.ts'
import { style } from './style.ts'

/** The presenter's script: one file that opens from disk and prints. */
export function page(sheet: Sheet): string {
  const { issue, script, labels, options, fonts } = sheet
  let total = script.opening.seconds
  const items = script.items.map((one) => {
    total += one.seconds
    return itemSheet(one, sheet, total)
  })
  const { source } = markup`<!DOCTYPE html>
<html lang="${labels.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<title>${labels.script} · ${issue.bulletin.title} · ${issueLine(issue.meta, labels)}</title>
<style>${trusted(style(options.textSize, fonts))}</style>
</head>
<body>
${overview(sheet)}<main>
${items}</main>
${closingSheet(sheet)}</body>
</html>
`
  return source
}
