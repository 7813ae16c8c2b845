import type { Answer, Ask } from './shape.ts'

/** Answers kept until the index changes: at any time many people ask the same. */
export type KeptAnswers = {
  /** The answer to a question, asked by `make` unless it was asked since the last change, or is being asked. */
  of(ask: Ask, make: () => Promise<Answer>): Promise<Answer>
  /** What was kept holds no longer. */
  forget(): void
}

/** Keeps so many answers at most, the oldest go first. */
export function keptAnswers(most: number): KeptAnswers {
  const kept = new Map<string, Promise<Answer>>()
  return {
    async of(ask, make) {
      if (most === 0) return await make()
      const key = JSON.stringify(ask)
      const known = kept.get(key)
      if (known) return await known
      const answer = make()
      kept.set(key, answer)
      for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest)
      // What failed is asked again.
      void answer.catch(() => kept.get(key) === answer && kept.delete(key))
      return await answer
    },
    forget: () => kept.clear(),
  }
}
