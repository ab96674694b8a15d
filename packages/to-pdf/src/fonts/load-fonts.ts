import { createHash } from 'node:crypto'
import type { FontFile } from '@bantin/compile'
import { carriedFonts } from './carried-fonts.ts'
import { type Face, readFaceOfFile, readFaces } from './face.ts'

/** A family that is ready to be typeset. */
export interface Family {
  readonly name: string
  /** Its files: where they are, or their bytes. */
  readonly files: { readonly fontPaths: string[] } | { readonly fontBlobs: Buffer[] }
  readonly faces: readonly Face[]
  /** Stands for the bytes of the files. */
  readonly key: string
}

/** Load families, the bulletin's own files first; `undefined` for a family that nobody has, or whose files are no fonts. */
export function loadFamilies(
  names: readonly string[],
  own: readonly FontFile[],
  loaded: Map<string, Family>,
): Map<string, Family | undefined> {
  const entries = names.map((name): [string, Family | undefined] => {
    const files = own.filter((file) => file.family === name).map(({ bytes }) => bytes)
    if (files.length > 0) return [name, ownFamily(name, files)]
    const carried = loaded.get(name) ?? carriedFamily(name)
    if (carried) loaded.set(name, carried)
    return [name, carried]
  })
  return new Map(entries)
}

function ownFamily(name: string, files: readonly Uint8Array[]): Family | undefined {
  const faces = files.flatMap((file) => readFaces(name, file))
  return faces.length === 0 ? undefined : { name, files: { fontBlobs: files.map(toBuffer) }, faces, key: files.map(hash).join() }
}

function carriedFamily(name: string): Family | undefined {
  const fontPaths = carriedFonts(name)
  const faces = fontPaths.map((path) => readFaceOfFile(name, path))
  return faces.length === 0 ? undefined : { name, files: { fontPaths }, faces, key: name }
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const toBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
