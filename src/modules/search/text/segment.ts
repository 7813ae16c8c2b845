import { type Step, bestWay } from './best-way.ts'
import { isWord, longestWord } from './dictionary.ts'

/** Endings that are no part of a word's meaning. */
export const particles: RegExp =
  /(?:입니다|이에요|예요|합니다|해요|하실\s?분|하는|하고|에서는|에서|에게|부터|까지|으로|이랑|이나|을|를|이|가|은|는|에|의|로|와|과|도|만|나|랑|님|분)$/u
const suffixes = new Set('원직공팀님급제형점집과실부반용별조류업인')
// Inside a known word only what says who does it: 비서실 is not a 비서.
const doers = new Set('원직공님')
const latin = /[a-z0-9]/u

/** The word without its particle; the word itself where nothing sensible would be left. */
export function withoutParticle(word: string): string {
  const bare = word.replace(particles, '')
  return bare.length >= 2 ? bare : word
}

/**
 * The words a run is made of, in order, when it is made of known words only (with particles, one-letter suffixes and whole runs of
 * Latin letters or digits); undefined otherwise. The fewest pieces win. `whole` may be the run itself.
 */
export function segmented(run: string, whole: boolean): readonly string[] | undefined {
  const found = bestWay(run.length, longestWord, (start, end) => stepOf(run, start, end, whole))
  return found && found.length > 0 ? found : undefined
}

function stepOf(run: string, start: number, end: number, whole: boolean): Step<string> | undefined {
  const piece = run.slice(start, end)
  if (!startsAndEndsCleanly(run, start, end)) return undefined
  if (piece.length >= 2 && isWord(piece) && (whole || piece !== run)) return { cost: 1, gives: [piece] }
  if (start > 0 && saysNothing(piece, end === run.length, whole)) return { cost: 0.8, gives: [] }
  return /^[a-z0-9]+$/u.test(piece) && piece !== run ? { cost: 1.5, gives: [piece] } : undefined
}

function saysNothing(piece: string, last: boolean, whole: boolean): boolean {
  return (whole ? suffixes : doers).has(piece) || (last && particles.exec(piece)?.[0] === piece)
}

// 'cuda' is not made of 'cu' and 'da': letters and digits are cut only where Hangul begins.
function startsAndEndsCleanly(run: string, start: number, end: number): boolean {
  const cut = (at: number): boolean =>
    at === 0 || at === run.length || !(latin.test(run[at - 1] ?? '') && latin.test(run[at] ?? ''))
  return cut(start) && cut(end)
}
