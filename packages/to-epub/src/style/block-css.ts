/** Figures, tables, boxes and notes. Lines are grey or in the accent: both show on white, on black and on e-ink. */
export const blockCss = (accent: string): string => `
.figure { margin: 1.2em 0; break-inside: avoid; page-break-inside: avoid; }
.figure-table { break-inside: auto; page-break-inside: auto; }
.figure-image { text-align: center; }
.figure-image img { max-height: 85vh; width: auto; }
figcaption { margin-top: 0.4em; font-size: 0.9em; text-align: left; }
.figure-table figcaption { margin: 0 0 0.4em; font-weight: bold; break-after: avoid; page-break-after: avoid; }
.caption-label { font-weight: bold; }
.table-scroll { overflow-x: auto; margin: 0.8em 0; }
table { width: 100%; border-collapse: collapse; font-size: 0.85em; line-height: 1.4; }
th, td { padding: 0.3em 0.4em; text-align: left; vertical-align: top; border-bottom: 1px solid #888; }
th:first-child, td:first-child { min-width: 4.5em; padding-left: 0; }
thead th, thead td { vertical-align: bottom; border-bottom: 2px solid ${accent}; }
tr { break-inside: avoid; page-break-inside: avoid; }
.align-right { text-align: right; }
.align-center { text-align: center; }
.callout { margin: 1.2em 0; padding: 0.4em 0.8em; border: 1px solid #888; border-left: 4px solid ${accent}; }
.callout-caution { border-left-style: double; border-left-width: 7px; }
.callout-question { border-left-width: 1px; border-top: 4px solid ${accent}; }
.callout-title { margin: 0.2em 0; font-weight: bold; break-after: avoid; page-break-after: avoid; }
.addition { margin: 1.2em 0; padding-left: 0.8em; border-left: 4px dotted ${accent}; }
.addition-label { margin: 0.2em 0; font-size: 0.9em; font-weight: bold; break-after: avoid; page-break-after: avoid; }
.passage { margin-left: 0.8em; padding-left: 0.8em; border-left: 2px solid ${accent}; }
.note-ref { font-size: 0.75em; line-height: 0; vertical-align: super; }
.note-ref a { padding: 0 0.15em; text-decoration: none; }
.notes { margin-top: 2em; padding-top: 0.4em; border-top: 1px solid #888; font-size: 0.9em; }
.note { margin: 0.5em 0; }
.note p { margin: 0.3em 0; }
.note-number { font-weight: bold; }
`
