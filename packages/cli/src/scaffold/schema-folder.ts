import { SCHEMA_FOLDER } from './files.ts'

/** The line by which an editor finds the schema, up to the name of the file. */
const MODELINE = /^#\s*yaml-language-server:\s*\$schema=(\S*?)\/?bulletin\.schema\.json\s*$/m

/**
 * Where an issue finds its schema: where `bulletin.yaml` finds its own.
 *
 * @param bulletinYaml the text of `bulletin.yaml`
 * @param up from the folder to the bulletin's, such as `../..`
 */
export function schemaFolder(bulletinYaml: string, up: string): string {
  const folder = MODELINE.exec(bulletinYaml)?.[1] ?? SCHEMA_FOLDER
  if (/^(?:[a-z]+:|\/)/i.test(folder)) return folder
  return [up, folder.replace(/^\.(?:\/|$)/, '')].filter((part) => part !== '').join('/')
}
