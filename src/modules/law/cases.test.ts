import { globSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { toDay } from '../../kernel/day.ts'
import { decide } from './decide.ts'
import { domainNamed } from './domains.ts'
import { readFacts } from './read-facts.ts'

const Cases = z.array(
  z.strictObject({
    name: z.string(),
    on: z.iso.date().transform(toDay),
    facts: z.record(z.string(), z.unknown()),
    expect: z.record(z.string(), z.unknown()),
    /** Facts without which it stays open, when the case is about that. */
    missing: z.array(z.string()).default([]),
    source: z.string().optional(),
  }),
)

const folder = `${import.meta.dirname}/cases/`
describe.each(globSync('*/*.yaml', { cwd: folder }))('%s', (file) => {
  const domain = domainNamed(file.split('/')[0] ?? '') ?? never(file)
  it.each(Cases.parse(parse(readFileSync(folder + file, 'utf8'))))(
    '$name',
    ({ on, facts, expect: expected, missing }) => {
      const { known, faults } = readFacts(domain, facts)
      expect(faults).toEqual([])
      const outcome = decide(domain, known, on)
      expect(outcome.result).toMatchObject(expected)
      expect(outcome.missing.map(({ name }) => name)).toEqual(expect.arrayContaining(missing))
    },
  )
})

function never(file: string): never {
  throw new Error(`${file}: no such domain`)
}
