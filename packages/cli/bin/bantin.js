#!/usr/bin/env node
// Stands here, and not in dist, so that package managers find it before the first build
const [major, minor] = process.versions.node.split('.').map(Number)
if (major > 22 || (major === 22 && minor >= 18)) await import('../dist/bin/bin.js')
else {
  console.error(`bantin cần Node.js 22.18 trở lên, máy này có ${process.versions.node}.`)
  console.error(`bantin needs Node.js 22.18 or newer; this is ${process.versions.node}.`)
  process.exitCode = 3
}
