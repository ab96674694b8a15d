/** Clean Vietnamese of our own: the sample bulletins and the sentences of the tests. */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const root = path.resolve(import.meta.dirname, '../../..')
const markdown = globSync('packages/fixtures/bulletins/**/*.md', { cwd: root })
  .sort()
  .map((file) => readFileSync(path.join(root, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''))

/** Paragraphs, headings, list items and table rows, as they are written. */
export const bulletinLines = markdown
  .flatMap((text) => text.split('\n'))
  .map((line) => line.trim())
  .filter((line) => /\p{L}{2}/u.test(line))

/** The sentences on which the tests of encodings run. */
export async function testSentences() {
  const { sentences } = await import(pathToFileURL(path.join(root, 'packages/vietnamese/test/encoding/sentences.ts')).href)
  return sentences
}

const MARKUP = /^(?:#+ |- |\d+\. |\||:::|!?\[|---)|[{}[\]|]|\p{Script=Khmer}/u

/** Sentences of the bulletins without markup and without other languages. */
export const bulletinSentences = bulletinLines
  .filter((line) => !MARKUP.test(line))
  .flatMap((line) => line.replace(/[*_`]|\[\^\w+\]/g, '').split(/(?<=[.!?…]) /))
  .filter((sentence) => sentence.split(/\s+/).length >= 3 && /[ạ-ỹ]/.test(sentence) && !/[ƀĕŏčñĭŭ]|\u0306/.test(sentence))
  .map((sentence) => sentence.normalize('NFC'))
