/** On paper, down to A5: no controls, no ways on, nothing torn apart that belongs together. */
export const printCss = `
@page { margin: 14mm 13mm 16mm; }
@media print {
  html { font-size: 9.5pt; }
  body { background: none; font-size: 1rem; line-height: 1.42; orphans: 3; widows: 3; }
  .skip, .controls, .code-box, .neighbours, .back-line, .item-contents, .notes a[role="doc-backlink"] { display: none; }
  a { color: inherit; text-decoration: none; }
  .wrap, .imprint > *, .colophon > *, .item, .masthead-text, .section-title { max-width: none; padding-left: 0; padding-right: 0; }
  .masthead { display: block; background: none; color: var(--ink); border-bottom: 1pt solid var(--ink); }
  .masthead-text { display: block; min-height: 0; padding-top: 0; }
  .masthead .cover { min-height: 0; }
  .masthead .cover img { position: static; max-height: 95mm; }
  .masthead .cover figcaption { position: static; background: none; color: inherit; padding: 2pt 0 6pt; }
  .running-head, .imprint, .colophon, .issue-section { border-top-color: var(--ink); border-top-width: 1pt; }
  .imprint, .colophon { background: none; padding-left: 0; padding-right: 0; }
  .contents-section { display: block; padding: 6pt 0 2pt; }
  .entry { padding: 4pt 0; }
  .entry h3 { font-size: 1.1rem; }
  .entry-summary, .entry-subtitle, .entry-facts { margin-top: 1pt; font-size: 0.92rem; line-height: 1.4; }
  .item-header { padding-bottom: 6pt; }
  .item-header h1, .item-header h3 { font-size: 1.65rem; }
  .subtitle { font-size: 1.1rem; }
  .summary { margin-top: 5pt; font-size: 1rem; line-height: 1.4; }
  .byline, .facts, .origin, .translation, .keywords { margin-top: 3pt; font-size: 0.85rem; line-height: 1.4; }
  .body { margin-top: 8pt; }
  .body > * + * { margin-top: 0.6em; }
  .body h2, .body h4 { margin-top: 1.3em; font-size: 1.2rem; }
  .body h3, .body h5 { margin-top: 1.1em; font-size: 1.05rem; }
  .figure { margin: 1em 0; }
  .figure figcaption, table, .notes, .imprint, .colophon { font-size: 0.85rem; line-height: 1.4; }
  .callout { padding: 6pt 9pt; font-size: 1rem; line-height: 1.42; }
  .notes { margin-top: 1.2em; }
  .imprint dl { display: block; columns: 2; }
  .imprint dl div { padding: 2pt 0; }
  .item { padding-top: 10pt; padding-bottom: 10pt; }
  .issue-section { break-before: page; page-break-before: always; }
  h1, h2, h3, h4, h5, h6, .item-header, .section-title, .callout-title, .addition-label { break-after: avoid; page-break-after: avoid; break-inside: avoid; page-break-inside: avoid; }
  figure, .callout, .corrected li, .entry, tr, img, .imprint dl div { break-inside: avoid; page-break-inside: avoid; }
  .figure-table { break-inside: auto; page-break-inside: auto; }
  .figure-table figcaption { break-after: avoid; page-break-after: avoid; }
  thead { display: table-header-group; }
  .table-scroll { overflow: visible; }
  th, td { min-width: 0; padding: 2pt 4pt; }
  th:first-child, td:first-child { min-width: 0; }
  .figure img { max-height: 120mm; }
}
`
