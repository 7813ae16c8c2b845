import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

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

const file = fileURLToPath(new URL('../../docs/claim-by-ear.md', import.meta.url))
const head = [
  '# A claim and a round by ear',
  '',
  'What a screen reader is given, page by page in reading order: a claim of benefit from the notice of loss to sent, and two rounds of',
  'recognition. Made by `npm run by-ear` from the browser’s accessibility tree; the main part alone. The same run checks names, order, headings,',
  'tables, and that what changes is told (`e2e/human/faults-of-hearing.ts`).',
  '',
]

/** Writes what was heard for a person to read. */
export async function writeTranscript(lines: readonly string[]): Promise<void> {
  await writeFile(file, [...head, ...lines].join('\n'))
}
