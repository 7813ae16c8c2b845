import { describe, expect, test } from 'vitest'
import type { Problem } from '../problem.ts'

/** A normative statement with documents that keep it and documents that break it, each with the code of its refusal. */
export type Statement = {
  readonly says: string
  readonly keeps: readonly unknown[]
  readonly breaks: readonly (readonly [document: unknown, code: string])[]
}

/** Tests the statements of one section; `npm run conformance` counts them under its title. */
export function section(
  title: string,
  check: (document: unknown) => readonly Problem[] | Promise<readonly Problem[]>,
  statements: readonly Statement[],
): void {
  describe(`${title}`, () => {
    for (const { says, keeps, breaks } of statements) {
      test(`${says}`, async () => {
        for (const document of keeps) expect(await check(document)).toEqual([])
        for (const [document, code] of breaks) {
          const found = (await check(document)).map((problem) => problem.code)
          expect(found, JSON.stringify(document)).toContain(code)
        }
        expect(keeps.length + breaks.length).toBeGreaterThan(0)
      })
    }
  })
}
