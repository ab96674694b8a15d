/** The style of the preview's own page. */
export const shellStyle = `:root { color-scheme: light dark; --ink: light-dark(#1b1b1b, #ececec); --ground: light-dark(#f4f4f1, #1d1f1e); --line: light-dark(#767676, #8d8d8d); --accent: light-dark(#1c6b57, #7fd1b9) }
* { box-sizing: border-box }
html, body { height: 100% }
body { margin: 0; display: flex; flex-direction: column; font: 1rem/1.4 system-ui, sans-serif; color: var(--ink); background: var(--ground) }
[hidden] { display: none !important }
header { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; padding: .5rem 1rem }
h1 { margin: 0; font-size: 1rem }
[role=tablist] { display: flex; gap: .25rem }
button { font: inherit; color: inherit; background: none; border: 1px solid var(--line); border-radius: .3rem; padding: .35rem .8rem; min-height: 2.75rem; cursor: pointer }
button[aria-selected=true] { border-color: var(--accent); box-shadow: inset 0 -.2rem var(--accent); font-weight: 600 }
a { color: var(--accent) }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
#status { margin: 0 }
details { padding: .5rem 1rem; border-block: 1px solid var(--line); max-height: 50vh; overflow: auto }
summary { cursor: pointer; font-weight: 600 }
pre { margin: .5rem 0 0; font: .875rem/1.4 ui-monospace, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere }
main { flex: 1; min-height: 0; display: flex; flex-direction: column }
main section { flex: 1; min-height: 0; display: flex }
.empty { margin: auto }
iframe { flex: 1; width: 100%; border: 0; background: #fff }
`
