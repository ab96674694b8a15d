import { checkFile } from './check-file.ts'
import { checkFolder } from './check-folder.ts'
import type { Check } from './told.ts'

/** A script of its own: it has numbers that browsers of 2017 cannot even read. */
const check: Check = { file: checkFile, folder: checkFolder }
const { bantinVerify } = window as unknown as { bantinVerify(name: string, value: Check): void }
bantinVerify('check', check)
