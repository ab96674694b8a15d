import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The programs of this test that a machine lacks. */
export async function missingPrograms(): Promise<string[]> {
  const asked = await Promise.all(
    [['soffice', '--version'] as const, ['pdftotext', '-v'] as const].map(([name, option]) =>
      run(name, [option], { timeout: 60_000 }).then(
        () => [],
        (error: { readonly code?: unknown }) => (error.code === 'ENOENT' ? [name] : []),
      ),
    ),
  )
  return asked.flat()
}

/** The words of a Word file as LibreOffice prints it, in a profile of its own. */
export async function printedText(file: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bantin-docx-'))
  try {
    await writeFile(join(folder, 'issue.docx'), file)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'issue.docx')], {
      timeout: 150_000,
    })
    // In the order in which the page is written: by place, pdftotext reads some rows of tables column by column
    await run('pdftotext', ['-raw', '-enc', 'UTF-8', join(folder, 'issue.pdf'), join(folder, 'issue.txt')], { timeout: 30_000 })
    return await readFile(join(folder, 'issue.txt'), 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
