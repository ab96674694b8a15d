import type { Server } from 'node:http'

/** Ports that are tried, one after the other. */
const ATTEMPTS = 50

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')

/**
 * Listen at a port, or at the next one that is free. Port 0 lets the system choose.
 *
 * @returns the port, or nothing when none was free
 */
export async function listen(server: Server, port: number, host: string): Promise<number | undefined> {
  for (let candidate = port; candidate < Math.min(65536, port + ATTEMPTS); candidate++) {
    try {
      await listenAt(server, candidate, host)
      const address = server.address()
      return typeof address === 'object' && address !== null ? address.port : candidate
    } catch (error) {
      if (!isBusy(error)) throw error
    }
  }
  return undefined
}

function listenAt(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}
