import { readFile } from 'node:fs/promises'
import { library } from '@bantin/tsup'

type Plugin = NonNullable<Parameters<typeof library>[0]>['esbuildPlugins'] extends (infer One)[] | undefined ? One : never

/** A package finds its own files (templates, fonts) from its address, wherever its code was put. */
const ownAddress: Plugin = {
  name: 'own-address',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]packages[\\/][a-z-]+[\\/]dist[\\/].*\.js$/ }, async ({ path }) => {
      const name = /[\\/]packages[\\/]([a-z-]+)[\\/]dist[\\/]/.exec(path)?.[1]
      const code = await readFile(path, 'utf8')
      return { contents: code.replaceAll('import.meta.url', `import.meta.resolve('@bantin/${name}')`), loader: 'js' }
    })
  },
}

/** zod's messages in fifty languages, which the command never shows: half of zod's weight. */
const oneLocale: Plugin = {
  name: 'one-locale',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js'",
      loader: 'js',
    }))
  },
}

/** zod compiles a checker for each kind of object, which takes longer than the few objects of an issue would without. */
const noCompiledCheckers: Plugin = {
  name: 'no-compiled-checkers',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]core[\\/]core\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8')
      const contents = code.replace('__zod_globalConfig = {}', '__zod_globalConfig = { jitless: true }')
      if (contents === code) throw new Error(`${path}: the settings of zod are not where they were`)
      return { contents, loader: 'js' }
    })
  },
}

/**
 * The command in a few files instead of 400 modules: it starts in a third of the time. Programs with machine code, and what is
 * seldom needed, stay outside. `dist/index.js` is not bundled: whoever imports the library has its dependencies anyway.
 */
export default library({
  entry: ['src/bin.ts', 'src/import-worker.ts'],
  outDir: 'dist/bin',
  platform: 'node',
  noExternal: [/^(?!node:|@cantoo\/pdf-lib$|@myriaddreamin\/typst-ts-node-compiler$|chokidar$|pdfjs-dist|sharp$)/],
  banner: { js: "import { createRequire as bantinRequire } from 'node:module'; const require = bantinRequire(import.meta.url);" },
  esbuildPlugins: [ownAddress, oneLocale, noCompiledCheckers],
  esbuildOptions(options) {
    // Less to read at each start; names stay, so that a stack can be read too
    options.minifyWhitespace = true
    options.minifySyntax = true
  },
  metafile: true,
  sourcemap: false,
})
