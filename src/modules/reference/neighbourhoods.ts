import { z } from 'zod'
import { readTable } from './read-table.ts'
import { region } from './regions.ts'

const Row = z.object({ name: z.string().min(3), regions: z.string() })

const all: ReadonlyMap<string, readonly string[]> = new Map(
  readTable('neighbourhoods.tsv', Row).map((row) => [
    row.name,
    row.regions.split('|').filter((code) => region(code) !== undefined),
  ]),
)

/** The cities, counties or districts that have a 동, 읍 or 면 of this name: 성수동 lies in one, 신촌동 in three. */
export function regionsWithNeighbourhood(name: string): readonly string[] {
  return all.get(name) ?? []
}
