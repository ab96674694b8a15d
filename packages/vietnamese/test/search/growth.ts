/** How many times longer four times the text takes: the best of several runs, and of three comparisons where it seems much, so that other work on the machine counts little. */
export function growth(run: (text: string) => unknown, piece: string, units = 200_000): number {
  const best = (length: number) => {
    const text = piece.repeat(Math.ceil(length / piece.length))
    let least = Number.POSITIVE_INFINITY
    for (let i = 0; i < 4; i++) {
      const start = performance.now()
      run(text)
      least = Math.min(least, performance.now() - start)
    }
    return least
  }
  best(units / 20)
  // a fifth of a millisecond is lost in the noise of the clock
  const compare = () => best(units * 4) / Math.max(best(units), 0.2)
  let ratio = compare()
  for (let i = 0; i < 2 && ratio > 8; i++) ratio = Math.min(ratio, compare())
  return ratio
}
