/** Colours and type are those of the page around it. */
export const offlineCss: string = `.offline button, .offline-notice button { min-height: 44px; padding: 0 1rem; font: inherit }
.offline p { margin: 0 0 .5rem }
.offline-list { margin: 1rem 0; padding-left: 0; list-style: none }
.offline-list li { margin: 0 0 1rem }
.offline-list a { display: inline-block; min-height: 24px }
.offline progress { width: 100%; max-width: 20rem }
.offline-notice { position: -webkit-sticky; position: sticky; bottom: 0; z-index: 9; padding: .5rem 1rem; text-align: center; color: #fff; background: #1b1b1b }
.offline-notice:empty { display: none }
.offline-notice button { margin: .25rem .5rem; color: #1b1b1b; background: #fff; border: 2px solid #fff; border-radius: .25rem }
.offline-notice button:focus { outline: 3px solid #ffbf47; outline-offset: 2px }
@media print { .offline, .offline-notice { display: none } }
`
