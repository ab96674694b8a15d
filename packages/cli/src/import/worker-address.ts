/** The module that each thread of an archive import runs: beside the bundle, or in the source. */
export const workerAddress = (): URL => {
  return import.meta.url.endsWith('.ts') ? new URL('../import-worker.ts', import.meta.url) : new URL('./import-worker.js', import.meta.url)
}
