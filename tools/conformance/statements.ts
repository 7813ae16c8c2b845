import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** A normative statement in our own words: which test holds it, or why there is none. */
export type Statement = {
  readonly section: string
  readonly must: string
  readonly test?: string | undefined
  readonly notApplicable?: string | undefined
  readonly skipped?: string | undefined
}

const Catalogue: z.ZodType<{ standard: string; statements: readonly Statement[] }> = z.strictObject({
  standard: z.string(),
  statements: z.array(
    z
      .strictObject({
        section: z.string(),
        must: z.string(),
        test: z.string().optional(),
        notApplicable: z.string().optional(),
        skipped: z.string().optional(),
      })
      .refine((one) => [one.test, one.notApplicable, one.skipped].filter((said) => said !== undefined).length === 1),
  ),
})
type Catalogue = z.infer<typeof Catalogue>

/** The statements of every standard, from the files beside this one. */
export function readCatalogues(): readonly Catalogue[] {
  const folder = new URL('.', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'gaps.json')
  return files.sort().map((name) => Catalogue.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))
}

/** Statements that name a test which is not there or does not pass. */
export function unheld(catalogues: readonly Catalogue[], passing: readonly string[]): readonly string[] {
  return catalogues.flatMap(({ standard, statements }) =>
    statements
      .filter(({ test }) => test !== undefined && !passing.some((title) => title.includes(test)))
      .map(({ section, test }) => `${standard} § ${section}: no passing test is called “${test}”`),
  )
}

/** The counts of each section, as a table. */
export function countsTable(catalogues: readonly Catalogue[]): string {
  const rows = catalogues.flatMap(({ standard, statements }) =>
    [...new Set(statements.map(({ section }) => section))].map((section) => {
      const own = statements.filter((one) => one.section === section)
      return `| ${standard} § ${section} | ${own.length} | ${counts(own).join(' | ')} |`
    }),
  )
  const all = catalogues.flatMap(({ statements }) => statements)
  const head = ['| clause group | statements | tested | not applicable | skipped |', '|---|---|---|---|---|']
  return [
    ...head,
    ...rows,
    `| **all** | **${all.length}** | ${counts(all)
      .map((n) => `**${n}**`)
      .join(' | ')} |`,
  ].join('\n')
}

function counts(statements: readonly Statement[]): readonly number[] {
  const having = (name: 'test' | 'notApplicable' | 'skipped'): number =>
    statements.filter((one) => one[name] !== undefined).length
  return [having('test'), having('notApplicable'), having('skipped')]
}

/** Every statement with what holds it. */
export function statementsList(catalogues: readonly Catalogue[]): string {
  return catalogues
    .map(({ standard, statements }) => `### ${standard}\n\n${statements.map(line).join('\n')}`)
    .join('\n\n')
}

function line({ section, must, test, notApplicable, skipped }: Statement): string {
  if (test !== undefined) return `- § ${section} ${must}. Tested: “${test}”.`
  if (notApplicable !== undefined) return `- § ${section} ${must}. **Not applicable**: ${notApplicable}`
  return `- § ${section} ${must}. **Skipped**: ${skipped}`
}
