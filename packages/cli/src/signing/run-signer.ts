import { spawn } from 'node:child_process'
import type { Sign } from '@bantin/signing'

/** A signature in base64 is 88 letters. */
const MOST_LETTERS = 10_000

/**
 * Let a command sign: the bytes on its input, base64 on its output. What it says to the user, such as the question for a PIN, goes to
 * the terminal.
 *
 * @param command as the user wrote it, for the shell
 */
export function commandSigner(command: string, { cwd, signal }: { readonly cwd: string; readonly signal: AbortSignal }): Sign {
  return (statement) =>
    new Promise((resolve, reject) => {
      const child = spawn(command, { cwd, signal, shell: true, stdio: ['pipe', 'pipe', 'inherit'] })
      let text = ''
      child.stdout.setEncoding('utf8').on('data', (part: string) => {
        text = (text + part).slice(0, MOST_LETTERS)
      })
      child.on('error', reject)
      child.on('close', (code) => {
        if (code === 0) resolve(new Uint8Array(Buffer.from(text.trim(), 'base64')))
        else reject(new Error(`the signer ended with code ${code}`))
      })
      // A command that does not read its input says so by its output
      child.stdin.on('error', () => {}).end(statement)
    })
}
