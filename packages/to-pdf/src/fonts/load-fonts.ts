import { createHash } from 'node:crypto'
import type { FontFile } from '@bantin/compile'
import { carriedFonts } from './carried-fonts.ts'
import { type Face, readFaces } from './face.ts'

/** A family that is ready to be typeset. */
export interface Family {
  readonly name: string
  readonly files: readonly Buffer[]
  readonly faces: readonly Face[]
  /** Stands for the bytes of the files. */
  readonly key: string
}

/** Load families, the bulletin's own files first; `undefined` for a family that nobody has, or whose files are no fonts. */
export async function loadFamilies(
  names: readonly string[],
  own: readonly FontFile[],
  loaded: Map<string, Family>,
): Promise<Map<string, Family | undefined>> {
  const entries = names.map(async (name): Promise<[string, Family | undefined]> => {
    const files = own.filter((file) => file.family === name).map(({ bytes }) => bytes)
    if (files.length > 0) return [name, family(name, files.map(toBuffer), files.map(hash).join())]
    const known = loaded.get(name)
    if (known) return [name, known]
    const carried = family(name, await carriedFonts(name), name)
    if (carried) loaded.set(name, carried)
    return [name, carried]
  })
  return new Map(await Promise.all(entries))
}

function family(name: string, files: readonly Buffer[], key: string): Family | undefined {
  const faces = files.flatMap((file) => readFaces(name, file))
  return faces.length === 0 ? undefined : { name, files, faces, key }
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const toBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
