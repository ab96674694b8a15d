/** Enough for a verify page to read well from 320 pixels on. Colours and type are those of the page around it. */
export const verifyCss: string = `.verify p { margin: 0 0 1rem }
.verify label { display: block; font-weight: bold }
.verify input { box-sizing: border-box; width: 100%; max-width: 30rem; min-height: 44px; font: inherit }
.verify-drop { padding: 1.5rem 1rem; border: 2px dashed; text-align: center }
.verify-results { padding-left: 0; list-style: none }
.verify-results li { margin: 0 0 1rem; padding: .5rem 1rem; border: 1px solid; border-left-width: .5rem }
.verify-results h2 { margin: 0; font-size: 1em }
.verify-results p { margin: .25rem 0 }
.verify-results h2, .verify-results p { overflow-wrap: break-word; word-wrap: break-word }
.verify-results .verify-genuine { border-color: #2e7d32 }
.verify-results .verify-altered, .verify-results .verify-bad-signature, .verify-results .verify-revoked, .verify-results .verify-not-valid, .verify-results .verify-unknown-key { border-color: #c62828 }
`
