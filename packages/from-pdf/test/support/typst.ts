import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif/package.json'))
const faces = ['400Regular/NotoSerif_400Regular', '700Bold/NotoSerif_700Bold', '400Regular_Italic/NotoSerif_400Regular_Italic']
const compiler = NodeCompiler.create({
  workspace: import.meta.dirname,
  fontArgs: [{ fontBlobs: faces.map((face) => readFileSync(join(fonts, `${face}.ttf`))) }],
})

/** Typeset a page description, in Noto Serif at 10 points on A5. */
export function typeset(source: string, { tags = true }: { tags?: boolean } = {}): Uint8Array {
  const head = '#set page(paper: "a5")\n#set text(font: "Noto Serif", lang: "vi", size: 10pt, fallback: false)\n'
  const made = compiler.compile({ mainFileContent: head + source })
  if (made.hasError() || !made.result) throw new Error('the sample cannot be typeset')
  return new Uint8Array(compiler.pdf(made.result, { pdfTags: tags } as never))
}
