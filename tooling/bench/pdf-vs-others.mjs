/** `bantin build --to pdf` as whole processes, against Typst alone, a bare pipeline from the same Markdown, and Chromium printing our HTML. */
import path from 'node:path'
import { alternate, median } from './measure.mjs'
import { wholeProcess } from './whole-process.mjs'

/**
 * Medians in milliseconds. `html`: building the file that Chromium prints, nothing kept. `firstPlain` and `laterPlain`: the print has no QR codes, as the web form has none. `later`: items that did not change come from the store that an earlier build filled; `first`: nothing is kept.
 * `bareTypst`: its script; `bare`: the folder it was prepared in; `singleFile`: the issue in one HTML file.
 */
export async function pdfVersusOthers({ bin, issueFolder, withoutCodes, work, bareTypst, bare, singleFile }) {
  const build = (form, folder = issueFolder) => [bin, 'build', folder, '--to', form, '--out', path.join(work, `${form}-out`), '--quiet']
  const script = (name) => path.join(import.meta.dirname, name)
  const processes = {
    later: wholeProcess(build('pdf'), { BANTIN_CACHE: path.join(work, 'cache') }),
    first: wholeProcess(build('pdf'), { BANTIN_CACHE: 'off' }),
    laterPlain: wholeProcess(build('pdf', withoutCodes), { BANTIN_CACHE: path.join(work, 'cache') }),
    firstPlain: wholeProcess(build('pdf', withoutCodes), { BANTIN_CACHE: 'off' }),
    html: wholeProcess(build('html'), { BANTIN_CACHE: 'off' }),
    typst: wholeProcess([bareTypst, bare, path.join(work, 'bare.pdf')]),
    pipeline: wholeProcess([script('bare-pipeline.mjs'), path.join(issueFolder, 'items'), bare, path.join(work, 'bare.pdf')]),
    chromium: wholeProcess([script('chromium-print.mjs'), singleFile, path.join(work, 'chromium.pdf')]),
  }
  const times = await alternate(Object.values(processes), { warmup: 1, runs: 11 })
  return Object.fromEntries(Object.keys(processes).map((name, i) => [name, median(times[i])]))
}
