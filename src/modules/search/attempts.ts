import type { Part } from './meaning.ts'
import { pairsOf } from './text/pairs.ts'

/** The ways to read a query, each tried when the one before finds nothing: as typed, slips mended, words by pairs of syllables in titles. */
export function attempts(parts: readonly Part[]): readonly (readonly Part[])[] {
  const mended = parts.map((part) => part.meant?.part ?? part)
  const wide = mended.map(inPairs)
  return [
    parts,
    ...(parts.some((part) => part.meant) ? [mended] : []),
    ...(wide.some((part, n) => part !== mended[n]) ? [wide] : []),
  ]
}

/**
 * What is near when too little answers everything, each list tried until something is found: without what vacancies seldom say, then
 * without any one of the others: conditions before the place, and the job itself last, after the job alone: who looks for a 노래방
 * by night is shown karaoke bars before other nights, who looks for a 요양보호사 in 춘천 other places before other jobs.
 */
export function nearParts(parts: readonly Part[]): readonly (readonly Part[])[] {
  const firm = parts.filter((part) => !part.soft && part.kind !== 'pay' && part.kind !== 'career')
  const kept = firm.some((part) => part.group) ? firm : parts
  const gone = kept.filter((part) => part.group && part.group.any.length > 0)
  const without = (some: readonly Part[]): readonly Part[] =>
    parts.filter((part) => !some.includes(part) && (kept.includes(part) || part.kind === 'career'))
  const [jobs, others] = [gone.filter(isJob).toSorted(bySkill), gone.filter((part) => !isJob(part)).toSorted(byPlace)]
  const ways = [...others.map((one) => [one]), ...(jobs.length > 0 ? [others] : []), ...jobs.map((one) => [one])]
  return [kept, ...ways.map(without).filter((some) => some.some((part) => part.group))]
}

function byPlace(a: Part, b: Part): number {
  return Number(a.kind === 'region') - Number(b.kind === 'region')
}

// A skill says more of a job than a word that several jobs share: '타입스크립트 프론트' is no hotel.
function bySkill(a: Part, b: Part): number {
  const isSkill = (part: Part): boolean => part.kind === 'concept' && part.concept.kind === 'skill'
  return Number(isSkill(a)) - Number(isSkill(b))
}

function isJob(part: Part): boolean {
  return part.kind === 'concept' && ['occupation', 'licence', 'skill', 'employer'].includes(part.concept.kind)
}

function inPairs(part: Part): Part {
  const pairs = part.kind === 'word' && !part.not ? [...pairsOf(part.text)] : []
  return pairs.length === 0 ? part : { ...part, group: { any: [pairs.map((pair) => `%${pair}`)], not: [] } }
}
