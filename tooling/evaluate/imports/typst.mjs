/** Typst, which is not ours either, with the fonts of the forms. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const require = createRequire(import.meta.url)
const FACES = [
  ['noto-serif', '400Regular/NotoSerif_400Regular'],
  ['noto-serif', '700Bold/NotoSerif_700Bold'],
  ['noto-serif', '400Regular_Italic/NotoSerif_400Regular_Italic'],
  ['noto-serif-khmer', 'NotoSerifKhmer_400Regular'],
]
let compiler

function open() {
  const fontBlobs = FACES.map(([font, face]) =>
    readFileSync(path.join(path.dirname(require.resolve(`@expo-google-fonts/${font}/package.json`)), `${face}.ttf`)),
  )
  return NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontBlobs }] })
}

/** Typeset a source. */
export function byTypst(source, { tags = true } = {}) {
  compiler ??= open()
  const made = compiler.compile({ mainFileContent: source })
  if (made.hasError() || !made.result) throw new Error('Typst cannot set the document')
  return Buffer.from(compiler.pdf(made.result, { pdfTags: tags }))
}
