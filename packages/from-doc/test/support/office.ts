import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Whether LibreOffice is installed on this machine. */
export const hasOffice = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: 60_000 })
    return true
  } catch {
    console.warn('skipped: LibreOffice is not installed')
    return false
  }
})()

/** Have LibreOffice write a file of another kind, as editors do. */
export function saveAs(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'bantin-test-'))
  try {
    writeFileSync(join(folder, `a.${from}`), bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const out = join(folder, 'out')
    execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, join(folder, `a.${from}`)], { stdio: 'ignore' })
    return new Uint8Array(readFileSync(join(out, `a.${to.split(':')[0]}`)))
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
