// What reading Markdown takes at the least, in a whole process: unified's parser and the front matter, nothing checked, nothing written.
//   node bare-reading.mjs ITEMS
import { bareItems } from './bare-items.mjs'

bareItems(process.argv[2])
