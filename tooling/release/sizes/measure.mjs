/** How large built packages are for those who bundle them: bytes of minified code, compressed with gzip. */
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

async function bundle(code, folder, more = {}) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2023',
    write: false,
    logLevel: 'error',
    external: ['node:*'],
    ...more,
  })
  const { contents } = outputFiles[0]
  return contents.length === 0 ? 0 : gzipSync(contents, { level: 9 }).length
}

/** All that an entry exports, without the packages that it needs. */
export const wholeSize = (file, folder) => bundle(`export * from ${JSON.stringify(file)}`, folder, { packages: 'external' })

/** One export of an entry, with everything that it needs. */
export const sizeOfOne = (name, file, folder) => bundle(`export { ${name} } from ${JSON.stringify(file)}`, folder)

/** What stays of an entry that is imported for nothing: nothing, where it has no side effects. */
export const unusedSize = (file, folder) => bundle(`import ${JSON.stringify(file)}`, folder, { packages: 'external' })
