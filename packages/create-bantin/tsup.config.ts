import { library } from '@bantin/tsup'

/** Everything in one file: `npm create bantin` downloads this package and nothing else. */
export default library({
  entry: ['src/main.ts'],
  platform: 'node',
  noExternal: [/^(?!node:)/],
  metafile: true,
  sourcemap: false,
  esbuildOptions(options) {
    options.minifyWhitespace = true
    options.minifySyntax = true
  },
})
