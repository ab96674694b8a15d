import { fileURLToPath } from 'node:url'

/** The folder of the package: the root of all paths inside Typst. `src/` and `dist/` are both one step below it. */
export const PACKAGE_FOLDER = fileURLToPath(new URL('..', import.meta.url))
