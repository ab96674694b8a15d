// One preview in one process: its first build, then one-word edits. node edit-process.mjs FORM ISSUE ITEM; prints JSON, times in milliseconds
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { html } from '@bantin/to-html'
import { pdf } from '@bantin/to-pdf'
import { createPreview } from 'bantin'

const EDITS = 9
const [form, folder, item] = process.argv.slice(2)
const file = path.join(folder, item)
const text = readFileSync(file, 'utf8')
const words = [...text.matchAll(/(?<=\p{Ll} )\p{Ll}{3,}(?= \p{Ll})/gu)]
const preview = createPreview({ folder, forms: [form === 'web' ? html() : pdf()] })
const time = async () => {
  const update = await preview.update()
  if (!update.good) throw new Error(update.diagnostics.map((one) => one.message.en).join('\n'))
  return update[form]
}
const cold = await time()
const edits = []
for (let n = 0; n < EDITS; n++) {
  const { index, 0: word } = words[Math.floor((words.length * (n + 1)) / (EDITS + 1))]
  writeFileSync(file, `${text.slice(0, index)}${[...word].reverse().join('')}${text.slice(index + word.length)}`)
  await new Promise((resume) => setTimeout(resume, 400)) // as an editor pauses
  edits.push(await time())
}
writeFileSync(file, text)
console.log(JSON.stringify({ cold, edits }))
