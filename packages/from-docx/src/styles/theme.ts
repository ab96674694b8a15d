import type { Visitor } from '../xml/read-xml.ts'

const SLOTS: Readonly<Record<string, readonly string[]>> = {
  'a:latin': ['Ascii', 'HAnsi'],
  'a:ea': ['EastAsia'],
  'a:cs': ['Bidi'],
}

/** Collects the fonts of a theme under the names that `w:asciiTheme` and its kin use. @source ISO/IEC 29500-1, 17.18.96 ST_Theme */
export function themeVisitor(fonts: Map<string, string>): Visitor {
  let group: 'major' | 'minor' | undefined
  return {
    open(name, attributes) {
      if (name === 'a:majorFont') group = 'major'
      else if (name === 'a:minorFont') group = 'minor'
      const font = attributes.typeface
      if (!group || font === undefined || font === '') return
      for (const slot of SLOTS[name] ?? []) fonts.set(`${group}${slot}`, font)
    },
    close(name) {
      if (name === 'a:majorFont' || name === 'a:minorFont') group = undefined
    },
  }
}
