/** The marks that Word takes from its symbol fonts, as everybody's letters. @source the fonts Symbol and Wingdings, code charts */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0a8': '◻',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf076': '❖',
  '\uf0e8': '➔',
  '\uf0e0': '→',
  '\uf02d': '–',
  '\uf06e': '■',
  '\uf06f': '□',
  '\uf071': '❑',
  '\uf06c': '●',
  '\uf0ab': '★',
  '\uf046': '☞',
}

/** A bullet as it is seen: a sign of a symbol font that is not known becomes `•`. */
export function bulletOf(text: string): string {
  return text.replace(/[\ue000-\uf8ff]/g, (sign) => SYMBOLS[sign] ?? '•') || '•'
}
