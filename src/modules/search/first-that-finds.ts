import type { Found } from './find-postings.ts'
import type { Part } from './meaning.ts'

/** The result of the first way to read the words that finds something, and that way; of the first when none does. */
export async function firstThatFinds<F extends Found>(
  ways: readonly (readonly Part[])[],
  find: (parts: readonly Part[]) => Promise<F>,
): Promise<{ readonly parts: readonly Part[]; readonly found: F }> {
  let [parts = []] = ways
  let found = await find(parts)
  for (const other of ways.slice(1)) {
    if (found.total > 0 || found.unknownSource !== undefined) break
    const again = await find(other)
    if (again.total > 0) [parts, found] = [other, again]
  }
  return { parts, found }
}
