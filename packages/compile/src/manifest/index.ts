export { DESKTOP_FILES, MANIFEST_FILE, SIGNATURE_FILE, SITE_FILE } from './file-names.ts'
export { type Manifest, type ManifestEntry, manifest } from './manifest.ts'
export { type OutputList, outputList, parseOutputList, type RecognisedOutput, recogniseOutput } from './output-list.ts'
