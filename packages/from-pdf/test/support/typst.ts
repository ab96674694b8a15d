import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const { resolve } = createRequire(import.meta.url)
const faces = [
  'noto-serif/400Regular/NotoSerif_400Regular',
  'noto-serif/700Bold/NotoSerif_700Bold',
  'noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic',
  'noto-serif-khmer/NotoSerifKhmer_400Regular',
]
const fontOf = (face: string) => {
  const [family, ...path] = face.split('/')
  return readFileSync(join(dirname(resolve(`@expo-google-fonts/${family}/package.json`)), `${path.join('/')}.ttf`))
}
const compiler = NodeCompiler.create({
  workspace: import.meta.dirname,
  fontArgs: [{ fontBlobs: faces.map(fontOf) }],
})

/** Typeset a page description, in Noto Serif and its sister for Khmer at 10 points on A5. */
export function typeset(source: string, { tags = true }: { tags?: boolean } = {}): Uint8Array {
  const head = '#set page(paper: "a5")\n#set text(font: ("Noto Serif", "Noto Serif Khmer"), lang: "vi", size: 10pt, fallback: false)\n'
  const made = compiler.compile({ mainFileContent: head + source })
  if (made.hasError() || !made.result) throw new Error('the sample cannot be typeset')
  return new Uint8Array(compiler.pdf(made.result, { pdfTags: tags } as never))
}
