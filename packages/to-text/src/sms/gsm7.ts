/** @source 3GPP TS 23.038, 6.2.1: default alphabet */
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)

/** @source 3GPP TS 23.038, 6.2.1.1: extension table, each of two septets */
const EXTENSION = new Set('\f^{}\\[~]|€')

/** How many septets a character takes; none when the alphabet does not have it. */
export function septets(character: string): 0 | 1 | 2 {
  if (BASIC.has(character)) return 1
  return EXTENSION.has(character) ? 2 : 0
}
