/** Enough for a search page to read well from 320 pixels on. Colours and type are those of the page around it. */
export const searchCss: string = `.search label { display: block }
.search input, .search select { box-sizing: border-box; width: 100%; max-width: 30rem; min-height: 44px; font: inherit }
.search button { min-height: 44px; padding: 0 1.25rem; font: inherit }
.search-results ol { padding-left: 0; list-style: none }
.search-results li { margin: 0 0 1.5rem }
.search-results h2 { margin: 0; font-size: 1.15em }
.search-results p { margin: .25rem 0 }
.search-results a { display: inline-block; min-height: 24px }
.search-results h2, .search-results p { overflow-wrap: break-word; word-wrap: break-word }
.search mark { padding: 0 .1em }
`
