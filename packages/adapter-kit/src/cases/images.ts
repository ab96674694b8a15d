const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0))

/** Made for the kit: 16 × 12 pixels of colour. */
export const jpeg = fromBase64(
  '/9j/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAMABADASIAAhEBAxEB/8QAFwAAAwEAAAAAAAAAAAAAAAAAAAMEBf/EACIQAQABBAEDBQAAAAAAAAAAAAECAAMREjETIpEhUXGi0f/EABUBAQEAAAAAAAAAAAAAAAAAAAIE/8QAFxEAAwEAAAAAAAAAAAAAAAAAABEhQf/aAAwDAQACEQMRAD8AyWFuwd5Hbkj6C+Y0L1XBrGPIdo+RKVauvt9pftVZbprtKJwg5z85zSdInVp//9k=',
)

/** Made for the kit: 6 × 4 pixels of colour. */
export const png = fromBase64(
  'iVBORw0KGgoAAAANSUhEUgAAAAYAAAAEAgMAAADQaqbQAAAADFBMVEUce1ccYFccTFccNVc7kgXMAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAFElEQVQImWNwWMDA5cCQIsDwJAAAD2gC08NPrdgAAAAASUVORK5CYII=',
)

/** Made for the kit: a drawing without words. */
export const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90" width="160" height="90">
  <rect width="160" height="90" fill="#e8f1ee"/>
  <path d="M10 75 L50 40 L90 55 L150 15" fill="none" stroke="#1c6b57" stroke-width="6"/>
</svg>
`
