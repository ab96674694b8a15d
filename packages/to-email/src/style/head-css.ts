import type { Palette } from './palette.ts'

/** The colours by class; `!important`, since they stand against the style on the elements. */
const colours = ({ around, paper, ink, muted, rule, accent, band, onBand }: Palette, scope = ''): string =>
  [
    [['body', '.around'], `background-color:${around}`],
    [['.page'], `background-color:${paper}`],
    [['td'], `color:${ink}`],
    [['.about', '.subtitle', '.facts', '.foot'], `color:${muted}`],
    [['.foot p'], `border-color:${rule}`],
    [['a', 'h2'], `color:${accent}`],
    [['h2', '.correction td'], `border-color:${accent}`],
    [['.band'], `background-color:${band}`],
    [['.band'], `color:${onBand}`],
  ]
    .map(([selectors, declaration]) => `${(selectors as string[]).map((one) => scope + one).join(',')}{${declaration} !important}`)
    .join('\n')

/**
 * The style sheet of clients that keep one: a dark screen, a narrow one. Outlook on the web and its apps mark what they darken with
 * `data-ogsc`.
 */
export function headCss(dark: Palette): string {
  return `:root{color-scheme:light dark;supported-color-schemes:light dark}
body{-webkit-text-size-adjust:100%}
@media (prefers-color-scheme:dark){
${colours(dark)}
}
${colours(dark, '[data-ogsc] ')}
@media (max-width:480px){
.band,.about,.section,.imprint,.foot{padding-left:16px !important;padding-right:16px !important}
h1{font-size:24px !important}
}`
}
