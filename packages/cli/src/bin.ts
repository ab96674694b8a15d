#!/usr/bin/env node
import module from 'node:module'

// Before anything else is loaded: the compiled code of all modules is kept from one run to the next
module.enableCompileCache()
const { main } = await import('./main.ts')
await main()
