const PARTS: readonly (readonly [RegExp, string])[] = [
  [/<(?:[\w.-]+:)?script\b/i, '<script>'],
  [/<(?:[\w.-]+:)?(?:foreignObject|iframe|embed|object|audio|video)\b/i, '<foreignObject>'],
  [/[\s"'/]on[a-z]+\s*=/i, 'on…='],
  [/(?:javascript|vbscript)\s*:/i, 'javascript:'],
  [/<!ENTITY/i, '<!ENTITY>'],
  [/<\?xml-stylesheet/i, '<?xml-stylesheet?>'],
  [/@import/i, '@import'],
  [/url\(\s*["']?\s*(?!#|["']?\s*data:image\/(?:png|jpeg))[^)\s]/i, 'url(…)'],
  [/(?:\s|:)(?:href|src)\s*=\s*["']\s*(?!#|data:image\/(?:png|jpeg);)[^"'\s]/i, 'href'],
]

/** The part of an SVG that does more than draw, or none. Stricter than it need be: a false alarm is mended by exporting as plain SVG. */
export function activePart(svg: string): string | undefined {
  return PARTS.find(([pattern]) => pattern.test(svg))?.[1]
}
