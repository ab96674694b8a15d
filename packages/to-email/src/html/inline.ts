/// <reference path="./juice-client.d.ts" />

import juice from 'juice/client'

/** Where the foot goes: authors' texts are escaped and never hold a comment. */
export const FOOT_HERE = '<!--foot-->'

const OPTIONS = { applyWidthAttributes: false, applyHeightAttributes: false, applyAttributesTableElements: true }

/**
 * Write a style sheet onto the elements it selects. The foot is set in afterwards: juice takes `{{…}}` for code and puts marks in its
 * place, which a text may hold as well.
 *
 * @param html document with {@link FOOT_HERE} in the cell of its foot
 * @param foot markup that may hold placeholders
 * @param css plain rules, no media queries
 */
export function inline(html: string, foot: string, css: string): string {
  const cell = `<table><tr><td class="foot">${foot}</td></tr></table>`
  const styled = /<td[^>]*>([\s\S]*)<\/td>/.exec(juice.inlineContent(cell, css, OPTIONS))?.[1] ?? foot
  return juice.inlineContent(html, css, OPTIONS).replace(FOOT_HERE, () => styled)
}
