export { type ArchiveOptions, type ArchiveProgress, importArchive } from './import-archive.ts'
export type { MadeDraft, MadeFile } from './made-draft.ts'
export { type MakeDraft, serveImports } from './serve-imports.ts'
