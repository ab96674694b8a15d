import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

const NAMES: Readonly<Record<string, readonly string[]>> = { win32: ['soffice.com', 'soffice.exe'] }
const OTHER_NAMES = ['soffice', 'libreoffice']

/** Where installers put LibreOffice when they do not put it on PATH. */
function usualPlaces(platform: string, env: NodeJS.ProcessEnv): readonly string[] {
  if (platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS/soffice']
  if (platform !== 'win32') return ['/opt/libreoffice/program/soffice', '/snap/bin/libreoffice']
  const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], 'C:\\Program Files'].filter((folder) => folder !== undefined)
  return folders.map((folder) => join(folder, 'LibreOffice', 'program', 'soffice.com'))
}

/** The program LibreOffice: on PATH, or where installers put it. */
export async function findOffice(platform: string = process.platform, env: NodeJS.ProcessEnv = process.env): Promise<string | undefined> {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean)
  const names = NAMES[platform] ?? OTHER_NAMES
  for (const path of [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...usualPlaces(platform, env)]) {
    if (await isProgram(path)) return path
  }
  return undefined
}

/** A file that may be run. */
export async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
