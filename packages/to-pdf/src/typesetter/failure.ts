import { PACKAGE_FOLDER } from '../template-folder.ts'

/** Why nothing came out. */
export interface Failure {
  readonly kind: 'typesetting' | 'standard'
  /** One line, without a path of the machine. */
  readonly problems: readonly string[]
}

/** What the compiler says about one error. */
interface TypstDiagnostic {
  readonly message?: unknown
  readonly hints?: readonly unknown[]
  /** 1 is an error; what follows it tells the calls that led there. */
  readonly severity?: unknown
}

/** Take the machine's folders out of a message. */
const withoutFolders = (message: string): string =>
  message.replaceAll(PACKAGE_FOLDER, '').replace(/(?:\/|[A-Z]:\\)[^\s"'`]*to-pdf[\\/]/g, '')

/** The errors of a compile. */
export function typesettingFailure(diagnostics: readonly TypstDiagnostic[]): Failure {
  const errors = diagnostics.filter(({ severity = 1 }) => severity === 1)
  const problems = errors.map(({ message, hints = [] }) => withoutFolders([message, ...hints].map(String).join('; ')))
  return { kind: 'typesetting', problems: [...new Set(problems)] }
}

/** An export throws the debug form of a list of diagnostics; its messages are the part for people. */
export function standardFailure(error: unknown): Failure {
  const text = error instanceof Error ? error.message : String(error)
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) =>
    withoutEscapes(message).replace(/^PDF\/A-2a error: /, ''),
  )
  return { kind: 'standard', problems: messages.length > 0 ? [...new Set(messages)] : [withoutFolders(text)] }
}

/** Undo Rust's escapes. */
const withoutEscapes = (text: string): string =>
  text.replace(/\\u\{([0-9a-f]+)\}|\\(.)/gi, (_, hex: string | undefined, plain: string) =>
    hex === undefined ? plain : String.fromCodePoint(Number.parseInt(hex, 16)),
  )
