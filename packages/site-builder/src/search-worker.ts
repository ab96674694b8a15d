// The thread of pages/search-files.ts: records of issues in, files of the search index out.
import { parentPort } from 'node:worker_threads'
import type { IssueRecord } from '@bantin/archive'
import { indexRecords } from './pages/index-records.ts'

parentPort?.once('message', (records: readonly IssueRecord[]) => parentPort?.postMessage(indexRecords(records)))
