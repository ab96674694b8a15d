import { type Markup, markup, trusted } from '@bantin/hast/markup'

/** A value of JSON-LD; what is `undefined` is left out. */
export type Data = string | number | undefined | readonly Data[] | { readonly [name: string]: Data }

// `<` could end the block or begin a comment in it; the rest is no text that a page may hold as it is
const UNSAFE = /[<>&\u007f-\u009f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]/g

const asEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * A block of JSON-LD. Browsers do not run it, so a content security policy has nothing to allow.
 *
 * @source HTML, "restrictions for contents of script elements"; JSON-LD 1.1, section 7.2
 */
export function structuredData(data: Data): Markup {
  return markup`<script type="application/ld+json">${trusted(JSON.stringify(data).replace(UNSAFE, asEscape))}</script>`
}
