export { contrast } from './contrast.ts'
export { inkOn, readableColour } from './readable.ts'
export { formatColour, mixColours, parseColour, type Rgb } from './rgb.ts'
