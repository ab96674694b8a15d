/** Put before every id of a text: ids of XML start with a letter, and none of ours does with this one. */
export const ID_PREFIX = 'x_'

/**
 * An id, written so that XML takes it.
 *
 * @source Namespaces in XML 1.0, production 4 “NCName”
 */
export function xmlId(id: string): string {
  return id.replace(/[^\p{L}\p{Nd}_.-]/gu, (character) => `_${(character.codePointAt(0) as number).toString(16)}`)
}
