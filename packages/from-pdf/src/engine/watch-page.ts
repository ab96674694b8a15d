/** How many times the letters that are read of a page may come before it is given up, and how many may in any case. */
const TIMES = 5
const LETTERS = 500_000
const MOST_STEPS = 1_000_000
/** Bytes. */
const MOST_PIXELS = 200_000_000

/** The part of a message of pdf.js that is looked at: steps of drawing, or a picture. */
interface Message {
  readonly streamId?: unknown
  readonly chunk?: { readonly fnArray?: unknown; readonly argsArray?: unknown }
  readonly action?: unknown
  readonly data?: unknown
}

/**
 * Count what the reading half sends of one page: pdf.js gathers all of it before it hands over the first step, so that a small file could fill the
 * memory. Calls `tooMuch` once a page has more than any that was made to be read.
 */
export function watchPage(port: MessagePort, letters: number, tooMuch: () => void): void {
  let page: unknown
  let cost = { letters: 0, steps: 0, pixels: 0 }
  const add = (of: unknown, more: Partial<typeof cost>) => {
    if (of !== page) cost = { letters: 0, steps: 0, pixels: 0 }
    page = of
    cost = {
      letters: cost.letters + (more.letters ?? 0),
      steps: cost.steps + (more.steps ?? 0),
      pixels: cost.pixels + (more.pixels ?? 0),
    }
    if (cost.letters > Math.max(letters * TIMES, LETTERS) || cost.steps > MOST_STEPS || cost.pixels > MOST_PIXELS) tooMuch()
  }
  port.addEventListener('message', ({ data: message }: MessageEvent<Message>) => {
    const steps = message.chunk?.argsArray
    if (Array.isArray(steps)) add(`steps ${message.streamId}`, { steps: steps.length, letters: lettersOf(steps) })
    else if (message.action === 'obj' && Array.isArray(message.data))
      add(`pictures ${message.data[1]}`, { pixels: sizeOf(message.data[3]) })
  })
}

/** Arguments that are lists are mostly letters; what else comes in lists is kept as well. */
function lettersOf(steps: readonly unknown[]): number {
  let sum = 0
  for (const args of steps) {
    const list = Array.isArray(args) ? args[0] : undefined
    if (Array.isArray(list)) sum += list.length
  }
  return sum
}

function sizeOf(picture: unknown): number {
  const data = typeof picture === 'object' && picture !== null && 'data' in picture ? picture.data : undefined
  return ArrayBuffer.isView(data) ? data.byteLength : 0
}
