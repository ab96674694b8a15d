/** On paper: the lists, not the ways on. */
export const printCss = `
@media print {
  html { font-size: 9.5pt; }
  .skip, .controls, .site-nav, .find, .page-links, .neighbours, .button, .site-foot-parts, .search, .offline { display: none; }
  a { color: inherit; text-decoration: none; }
  .masthead { background: none; color: var(--ink); border-bottom: 1pt solid var(--ink); }
  .site-head, .site-foot { border-top-color: var(--ink); border-top-width: 1pt; background: none; }
  .row, .entry { padding: 3pt 0; break-inside: avoid; page-break-inside: avoid; }
  h1, h2, h3 { break-after: avoid; page-break-after: avoid; }
}
`
