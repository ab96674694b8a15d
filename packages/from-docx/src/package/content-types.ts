import type { Visitor } from '../xml/read-xml.ts'

/** The content types of the parts of a package. */
export interface ContentTypes {
  readonly byPart: Map<string, string>
  readonly byEnd: Map<string, string>
}

/** Collects `[Content_Types].xml`. */
export function contentTypeVisitor({ byPart, byEnd }: ContentTypes): Visitor {
  return {
    open(name, { PartName, Extension, ContentType }) {
      if (ContentType === undefined) return
      if (name === 'ct:Override' && PartName !== undefined)
        byPart.set(PartName.toLowerCase().replace(/^\/+/, ''), ContentType.toLowerCase())
      if (name === 'ct:Default' && Extension !== undefined) byEnd.set(Extension.toLowerCase(), ContentType.toLowerCase())
    },
  }
}

/** The type of a part; small letters. */
export const contentTypeOf = ({ byPart, byEnd }: ContentTypes, part: string): string =>
  byPart.get(part) ?? byEnd.get(part.slice(part.lastIndexOf('.') + 1)) ?? ''

/** Word documents and templates, with and without macros. */
export const isMainDocument = (type: string): boolean =>
  /^application\/(?:vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:document|template)|vnd\.ms-word\.(?:document|template)\.macroenabled(?:template)?)\.main\+xml$/.test(
    type,
  )
