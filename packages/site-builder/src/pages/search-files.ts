import { Worker } from 'node:worker_threads'
import type { IssueRecord } from '@bantin/archive'
import type { SearchFile } from '@bantin/search'
import { indexRecords } from './index-records.ts'

/** Below so many items a thread starts more slowly than it works. */
const MANY = 1000

const address = (): URL =>
  import.meta.url.endsWith('.ts') ? new URL('../search-worker.ts', import.meta.url) : new URL('./search-worker.js', import.meta.url)

/** Make the search index; of a large archive in a thread of its own, while the pages are made. */
export async function searchFiles(records: readonly IssueRecord[]): Promise<readonly SearchFile[]> {
  if (records.reduce((sum, { items }) => sum + items.length, 0) < MANY) return indexRecords(records)
  // Where there can be no thread it takes longer, and comes to the same
  return inThread(records).catch(() => indexRecords(records))
}

function inThread(records: readonly IssueRecord[]): Promise<readonly SearchFile[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(address())
    thread.once('message', resolve).once('error', reject)
    thread.once('exit', () => reject(new Error('the thread ended')))
    thread.postMessage(records)
  })
}
