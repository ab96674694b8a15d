#!/usr/bin/env node
// Stands here, and not in dist, so that package managers find it before the first build
const [major, minor] = process.versions.node.split('.').map(Number)
if (major > 22 || (major === 22 && minor >= 18)) {
  process.exitCode = 130 // Where the terminal goes away in the middle of a question, nothing sets another
  import('../dist/main.js').then(({ main }) => main())
} else {
  console.error(`create-bantin cần Node.js 22.18 trở lên, máy này có ${process.versions.node}.`)
  console.error(`create-bantin needs Node.js 22.18 or newer; this is ${process.versions.node}.`)
  process.exitCode = 3
}
