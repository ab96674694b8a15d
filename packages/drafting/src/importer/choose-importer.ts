import type { Importer, ImportFile } from './importer.ts'

/** The importer that knows the bytes; among several, the one that also knows the name. */
export function chooseImporter({ name, bytes }: ImportFile, importers: readonly Importer[]): Importer | undefined {
  const lower = name.toLowerCase()
  const able = importers.filter((one) => one.recognises(bytes))
  return able.find(({ extensions }) => extensions.some((end) => lower.endsWith(end))) ?? able[0]
}
