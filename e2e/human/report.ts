/** Prints minutes by screen: as the script spent them, and as the product's own stopwatch told them (in steps of 15 seconds). */
export function report(
  what: string,
  spent: ReadonlyMap<string, number>,
  told: Readonly<Record<string, number>>,
  total: number,
): void {
  const minutes = (seconds: number): string => (seconds / 60).toFixed(1).padStart(6)
  const lines = [...spent].map(([screen, seconds]) => {
    const watch = told[screen]
    return `  ${screen.padEnd(12)} ${minutes(seconds)}  ${watch === undefined ? '     –' : minutes(watch)}`
  })
  const all = [...spent.values()].reduce((sum, seconds) => sum + seconds, 0)
  console.log(
    [
      `${what}: minutes by the script, by the stopwatch`,
      ...lines,
      `  in all       ${minutes(all)}  ${minutes(total)}`,
    ].join('\n'),
  )
}
