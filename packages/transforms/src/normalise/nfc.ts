import type { Root } from 'mdast'
import { asPlugin } from '../as-plugin.ts'
import { defineTransform } from '../define-transform.ts'
import { walk } from '../tree/walk.ts'

/**
 * Write every letter with its marks as one character (Unicode NFC), so that words compare, sort and are found alike.
 * Code and addresses stay as they are.
 */
export function composeLetters(tree: Root): void {
  walk(tree, (node) => {
    if (node.type === 'text') node.value = compose(node.value)
    else if (node.type === 'image' || node.type === 'link') {
      if (node.title) node.title = compose(node.title)
      if (node.type === 'image' && node.alt) node.alt = compose(node.alt)
    }
    return undefined
  })
}

/** Letters of Vietnamese and punctuation that NFC never changes: most texts have nothing else, and need no closer look. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range starts with them
const BEYOND_PLAIN = /[^\u0000-\u02ff\u1ea0-\u1ef9\u2010-\u205e]/

const compose = (text: string): string => (BEYOND_PLAIN.test(text) ? text.normalize('NFC') : text)

/** {@link composeLetters} as a transform. */
export const nfc = defineTransform({
  name: 'nfc',
  stage: 'normalise',
  after: ['raw-html', 'restore-directives'],
  idempotent: true,
  run: composeLetters,
})

/** {@link composeLetters} as a remark plugin. */
export default asPlugin(nfc)
