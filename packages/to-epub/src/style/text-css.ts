/** Type: no colour of text or page anywhere, so that night mode and the reader's own settings hold. */
export const textCss = `
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; padding: 0 0.4em; line-height: 1.5; overflow-wrap: break-word; word-wrap: break-word; -webkit-hyphens: manual; hyphens: manual; }
:lang(km) { line-height: 1.8; }
h1, h2, h3, h4, h5, h6 { margin: 1.4em 0 0.4em; line-height: 1.3; text-align: left; break-after: avoid; page-break-after: avoid; }
h1 { margin-top: 0; font-size: 1.6em; }
h2 { font-size: 1.3em; }
h3 { font-size: 1.15em; }
h4, h5, h6 { font-size: 1em; }
p { margin: 0.7em 0; widows: 2; orphans: 2; }
ul, ol { margin: 0.7em 0; padding: 0 0 0 1.4em; }
li { margin: 0.25em 0; }
li > p { margin: 0.25em 0; }
ul.tasks { list-style: none; padding-left: 0.2em; }
blockquote { margin: 1em 0 1em 0.8em; padding-left: 0.8em; border-left: 2px solid #888; font-style: italic; }
hr { width: 30%; margin: 1.8em auto; border: 0; border-top: 1px solid #888; }
code, pre { font-family: monospace, monospace; font-size: 0.9em; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
img { max-width: 100%; height: auto; }
ins { text-decoration: none; }
.nb { white-space: nowrap; }
[dir="rtl"] h1, [dir="rtl"] h2, [dir="rtl"] h3 { text-align: right; }
`
