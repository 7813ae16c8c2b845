import { normalised, standard } from './normalise.ts'

/** Pairs of syllables across the spaces of a text: the second field, for what the analyser does not know and for typing. */
export function pairsOf(text: string): ReadonlySet<string> {
  const runs =
    standard(normalised(text))
      .replace(/(?<=[가-힣])\s+(?=[가-힣])/gu, '')
      .match(/[가-힣]{2,}/gu) ?? []
  return new Set(runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))))
}
