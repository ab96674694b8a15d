import type { OutputFile } from '../output/output-file.ts'
import type { OldFile } from '../state/publish-state.ts'

/** A file as the target shows it from outside. */
export interface SeenFile {
  readonly bytes: number
  /** The ETag, where there is one. */
  readonly tag?: string | undefined
}

/** A place to publish to. Its methods reject with a {@link TargetError}. */
export interface Target {
  /** What messages call it; nothing secret. */
  readonly name: string
  /** A small text file, or nothing when it is not there. */
  read(path: string): Promise<string | undefined>
  /** Write a small text file that is not part of the output; readers see the old text or the new one. */
  write(path: string, text: string): Promise<void>
  /** Which of the files are there. */
  look(paths: ReadonlySet<string>): Promise<ReadonlyMap<string, SeenFile>>
  /** Which of the files, seen with the same size, have the same content. */
  same(files: readonly OutputFile[], seen: ReadonlyMap<string, SeenFile>): Promise<ReadonlySet<string>>
  /** Send files, in any order; each is seen under its name only when it is whole. */
  send(files: readonly OutputFile[], sent: (file: OutputFile) => void): Promise<void>
  /** Delete old files. Those that somebody else changed meanwhile are left and returned. */
  remove(files: readonly OldFile[]): Promise<readonly string[]>
}
