/** Reset, type and links: what every page starts from. */
export const baseCss: string = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font-family: var(--serif); font-size: 1.125rem; line-height: 1.7; overflow-wrap: break-word; -webkit-hyphens: manual; hyphens: manual; }
h1, h2, h3, h4, h5, h6 { margin: 0; font-family: var(--sans); line-height: 1.35; font-weight: 700; text-wrap: balance; }
p, ul, ol, dl, dd, figure, blockquote, pre { margin: 0; padding: 0; }
img { display: block; max-width: 100%; height: auto; }
a { color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.2em; overflow-wrap: anywhere; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
:target { scroll-margin-top: 1rem; }
del { color: var(--muted); }
ins { text-decoration: none; }
cite { font-style: italic; }
[lang="km"] { line-height: 1.9; }
.nb { white-space: nowrap; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip: rect(0 0 0 0); clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -6rem; z-index: 2; padding: 0.6rem 1rem; background: var(--paper); color: var(--accent); font-family: var(--sans); border: 2px solid var(--accent); border-radius: 0 0 6px 6px; }
.skip:focus { top: 0; }
main:focus { outline: none; }
.wrap { width: 100%; max-width: 68rem; margin: 0 auto; padding: 0 1.25rem; }
@media (min-width: 48em) { .wrap { padding: 0 2.5rem; } }
`
