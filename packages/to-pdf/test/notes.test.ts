import { render } from '@bantin/compile'
import { pdf } from '@bantin/to-pdf'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasPdftotext, readTexts } from './support/read-pdf.ts'
import { smallIssue } from './support/small-issue.ts'

const NAMES = ['gặt', 'cấy', 'bừa', 'gieo']

test.skipIf(!hasPdftotext)('every note is printed once, whatever refers to it', async () => {
  const links = fc.array(fc.constantFrom(...NAMES), { maxLength: 2 }).map((all) => all.map((name) => ` [^${name}]`).join(''))
  await fc.assert(
    fc.asyncProperty(links, fc.tuple(links, links, links, links), async (text, inNotes) => {
      const notes = NAMES.map((name, i) => `[^${name}]: Chú về ${name}${inNotes[i]}.`)
      const issue = await smallIssue({ items: { a: [`Chữ${text}.`, ...notes].join('\n\n') } })
      const { artifacts } = await render(issue, [pdf()])
      const [printed = ''] = await readTexts(artifacts)
      for (const name of NAMES) expect(printed.split(`Chú về ${name}`), `${name} in ${text} ${inNotes}`).toHaveLength(2)
    }),
    {
      numRuns: 6,
      examples: [
        ['', [' [^cấy]', ' [^gặt]', ' [^bừa]', '']],
        [' [^gieo]', [' [^cấy] [^cấy]', ' [^bừa] [^gặt]', ' [^cấy]', ' [^gieo]']],
      ],
    },
  )
})
