const linear = (channel: number): number => {
  const value = channel / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

/**
 * Black or white, whichever can be read better on a colour.
 *
 * @param hex the colour, `#rrggbb`
 * @source WCAG 2.2, definitions of “relative luminance” and “contrast ratio”
 */
export function inkOn(hex: string): '#000000' | '#ffffff' {
  const value = Number.parseInt(hex.slice(1), 16)
  const luminance = 0.2126 * linear((value >> 16) & 255) + 0.7152 * linear((value >> 8) & 255) + 0.0722 * linear(value & 255)
  return 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.05 ? '#ffffff' : '#000000'
}
