/** The controls of the display. */
export const displayCss: string = `
.controls { display: flex; flex-wrap: wrap; margin: 0.4rem -0.25rem; }
.controls[hidden] { display: none; }
.controls button { min-width: 2.75rem; min-height: 2.75rem; margin: 0.25rem; padding: 0 0.8rem; background: transparent; color: inherit; border: 1px solid currentColor; border-radius: 6px; font: inherit; font-size: 0.875rem; line-height: 1; cursor: pointer; }
.controls button[aria-disabled="true"] { opacity: 0.45; cursor: default; }
.controls button[aria-pressed="true"] { border-width: 2px; font-weight: 700; }
.controls .smaller { font-size: 0.875rem; }
.controls .larger { font-size: 1.375rem; }
`
