import { datedFiles } from './dated-files.ts'
import type { LawBooks } from './required-steps.ts'
import { readEffects, readStatements } from './statements.ts'

/** The law as the checker reads it: from its files beside it. */
export function readLawBooks(): LawBooks {
  return {
    statements: readStatements(new URL('./statements/', import.meta.url)),
    effects: readEffects(new URL('./statements/', import.meta.url)),
    parameters: datedFiles(new URL('../parameters/', import.meta.url)),
    tables: datedFiles(new URL('../tables/', import.meta.url)),
  }
}
