import { spawn } from 'node:child_process'

const COMMANDS: Readonly<Record<string, readonly [command: string, ...words: string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', '""'],
}

/** Open an address in the user's browser; where there is none, nothing happens. */
export function openBrowser(url: string): void {
  const [command, ...words] = COMMANDS[process.platform] ?? ['xdg-open']
  spawn(command, [...words, url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}
