const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The words in a drawing: what stands in its `text` elements. */
export function svgText(svg: string): string {
  const texts = svg.match(/<text\b[^>]*>[\s\S]*?<\/text\s*>/g) ?? []
  return texts.map((one) => decode(one.replace(/<!--[\s\S]*?-->/g, '').replace(/<[^>]*>/g, ''))).join('\n')
}

function decode(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return ENTITIES[name] ?? whole
      const codePoint = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : whole
    },
  )
}
