const WIDTH = 40

/** A few words on both sides of a stretch, on its line. */
export function contextOf(text: string, start: number, end: number): { before: string; after: string } {
  const ahead = text.slice(Math.max(0, start - WIDTH), start)
  const behind = text.slice(end, end + WIDTH)
  const before = ahead.slice(ahead.lastIndexOf('\n') + 1)
  const after = behind.split('\n', 1)[0] as string
  // whole words, where the line goes on
  return {
    before: before.length === WIDTH ? before.replace(/^\S*\s/, '') : before,
    after: after.length === WIDTH ? after.replace(/\s\S*$/, '') : after,
  }
}
