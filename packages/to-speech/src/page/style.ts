import type { FontFile } from '@bantin/compile'
import { fontFaces } from './font-faces.ts'

/** The style of the script: black on white, large, an item on each page. Fonts are those of the machine that prints, but for those given. */
export function style(textSize: number, fonts: readonly FontFile[]): string {
  const { css, families } = fontFaces(fonts)
  const own = families.map((family) => `, "${family}"`).join('')
  return `${css}@page { size: A4; margin: 16mm 18mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font: 12pt sans-serif } }
* { box-sizing: border-box }
html { color: #000; background: #fff; font: 1.375rem/1.7 "Noto Sans", "Noto Sans Khmer", "Segoe UI", Arial, "Khmer UI", "Leelawadee UI"${own}, sans-serif; overflow-wrap: anywhere }
body { max-width: 44rem; margin: 0 auto; padding: 1rem }
.sheet { padding-block: 1rem 2rem }
main > .sheet, footer.sheet { border-top: 3px solid #000 }
h1, h2, h3, h4, h5, h6 { line-height: 1.35; margin: 1.2em 0 .5em; break-after: avoid }
h1 { font-size: 1.7em; margin-top: 0 }
h2 { font-size: 1.35em }
h3 { font-size: 1.15em }
h4, h5, h6 { font-size: 1em }
p { margin: 0 0 .9em; orphans: 3; widows: 3 }
a { color: inherit; text-decoration-thickness: 1px }
.kicker, .times, .estimate { font-size: .75em; margin: 0 }
.times { border-bottom: 1px solid #000; font-weight: 700 }
.issue-line, .subtitle, .summary { font-weight: 600 }
.label { border: 2px solid #000; padding: .2em .6em; font-weight: 700; width: fit-content }
.byline { font-size: .9em }
.listItem { margin-inline-start: 1.2em }
.level-2 { margin-inline-start: 2.4em }
.level-3, .level-4 { margin-inline-start: 3.6em }
.quote, .note, .callout, .row, .columns { border-inline-start: 4px solid #767676; padding-inline-start: .7em }
.other-language { border-inline-start: 4px double #000; padding-inline-start: .7em }
.callout { font-weight: 700 }
u { text-decoration: underline dotted 2px; text-underline-offset: .25em }
.written { border: 1px solid #767676; border-radius: .3em; padding: 0 .3em; font-size: .6em; color: #404040; vertical-align: .12em; overflow-wrap: anywhere }
mark { background: #ffe58a; color: #000 }
.ref { margin-inline-start: .3em; font-size: .6em; line-height: 0; font-weight: 700 }
code { font-family: monospace, monospace }
del { color: #595959; font-size: .75em }
.direction, .silent, .silent-table { font-size: .7em }
.direction { border: 2px dashed #000; padding: .3em .6em; font-weight: 700; break-after: avoid }
.tag { border: 1px solid #000; padding: 0 .3em; font-size: .85em; font-weight: 400 }
table { border-collapse: collapse; width: 100%; margin: 0 0 1em }
th, td { border: 1px solid #767676; padding: .2em .5em; text-align: start; vertical-align: top }
.plan table, .left-out, .estimate { font-size: .75em }
.plan tbody th { font-weight: 400 }
.plan td { white-space: nowrap }
.review, .imprint { font-size: .7em; border-top: 1px solid #000; margin-top: 1.5em }
.imprint h2, .review h3 { font-size: 1.15em }
dl { margin: 0 } dl div { margin: 0 0 .3em } dt { font-weight: 700; display: inline } dt::after { content: ":\\00a0" } dd { display: inline; margin: 0 }
hr { border: 0; border-top: 2px dotted #000; margin: 1.2em 30% }
@media print {
  html { font-size: ${textSize}pt }
  body { max-width: none; padding: 0 }
  .sheet { padding: 0 }
  main > .sheet, footer.sheet { break-before: page; border: 0 }
  .row, .columns, .callout, .review li { break-inside: avoid }
  .callout { break-after: avoid }
  .silent-table tr, .plan tr { break-inside: avoid }
  mark { background: none; outline: 2px solid #000; print-color-adjust: exact }
}
`
}
