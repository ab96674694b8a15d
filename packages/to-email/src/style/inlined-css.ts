import type { Palette } from './palette.ts'

/** Fonts that Windows, Android and Apple's systems have, all with Vietnamese. */
const FONTS = '"Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'

/**
 * The style that is written onto the elements, since many clients drop style sheets. Only what Outlook's Word engine knows: no flex,
 * no grid, no positions, no variables.
 */
export function inlinedCss({ around, paper, ink, muted, rule, accent, band, onBand }: Palette): string {
  return `
body { margin: 0; padding: 0; background-color: ${around}; }
table { border-collapse: collapse; }
.around { background-color: ${around}; }
.page { width: 100%; max-width: 600px; background-color: ${paper}; }
.preview { display: none; max-height: 0; overflow: hidden; mso-hide: all; }
td { padding: 0; font-family: ${FONTS}; font-size: 16px; line-height: 1.5; color: ${ink}; overflow-wrap: anywhere; }
p { margin: 0; }
.band { padding: 24px; background-color: ${band}; color: ${onBand}; }
h1 { margin: 6px 0; font-size: 28px; line-height: 1.25; }
.issue-title { margin: 8px 0; font-size: 18px; font-weight: bold; }
.labels { margin: 8px 0 0; font-weight: bold; }
.about { padding: 16px 24px 0; font-size: 15px; color: ${muted}; }
.section, .imprint { padding: 28px 24px 0; }
h2 { margin: 0; padding: 0 0 4px; border-bottom: 2px solid ${accent}; font-size: 17px; line-height: 1.35; color: ${accent}; }
h3 { margin: 18px 0 0; font-size: 19px; line-height: 1.35; }
a { color: ${accent}; }
.subtitle { color: ${muted}; }
.summary { margin: 4px 0; }
.facts { font-size: 14px; color: ${muted}; }
.issue-line { font-weight: bold; }
.correction { margin: 10px 0 0; width: 100%; }
.correction td { padding: 2px 0 2px 12px; border-left: 3px solid ${accent}; }
.imprint { font-size: 14px; }
.imprint p { margin: 6px 0 0; }
.foot { padding: 20px 24px 28px; font-size: 14px; color: ${muted}; }
.foot p { padding: 16px 0 0; border-top: 1px solid ${rule}; }
`
}
