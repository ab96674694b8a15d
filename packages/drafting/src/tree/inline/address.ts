const WEB = /^(?:https?:\/\/[^\s<>]+|mailto:[^\s<>]+|tel:[^\s<>]+)$/i

/** An address that a draft may have, as it is written; undefined for scripts, files and the like. */
export function safeAddress(link: string): string | undefined {
  const address = link.trim().replace(/[ <>\\]/g, (sign) => encodeURIComponent(sign))
  return WEB.test(address) && !hasControl(address) ? address : undefined
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const hasControl = (text: string): boolean => /[\u0000-\u001f\u007f]/.test(text)
