import { placeNamed, regionsNamed } from './region-words.ts'

/** What is built at a place and named after it. */
const built =
  /(?:신도시|혁신도시|택지지구|지구|국가산업단지|산업단지|국가산단|산단|공단|사거리|삼거리|오거리|로터리|일대|방면|인근)$/u

type Place = { readonly regions: readonly string[]; readonly place?: string }

/** A place by what was built there: 다산신도시 lies where 다산 does, 김천혁신도시 in 김천. Undefined where nothing goes by the name. */
export function builtPlace(word: string): Place | undefined {
  const bare = word.replace(built, '')
  if (bare === word || bare.length < 2) return undefined
  const regions = ['', '시', '군', '구'].map((suffix) => regionsNamed(bare + suffix)).find((some) => some.length > 0)
  if (regions) return { regions }
  const below = ['', '역', '동', '읍', '면'].map((suffix) => placeNamed(bare + suffix)).find((one) => one !== undefined)
  return below && { regions: below.regions, place: word }
}
