import type { Rgb } from './rgb.ts'

const linear = (channel: number): number => {
  const value = channel / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

const luminance = ([red, green, blue]: Rgb): number => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)

/**
 * Contrast of two colours, 1 to 21.
 *
 * @source WCAG 2.2, definitions of “contrast ratio” and “relative luminance”
 * @example
 * ```ts
 * import { contrast, parseColour } from '@bantin/schema/colour'
 *
 * console.log(contrast(parseColour('#767676'), parseColour('#ffffff')).toFixed(2)) // => 4.54
 * ```
 */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}
