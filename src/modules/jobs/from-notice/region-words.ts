import { region, regionTree, regionsUnder, regionsWithNeighbourhood } from '../../reference/index.ts'
import type { Span } from './found.ts'

/** A word of a text that names a place: the regions it may be. */
export type Named = Span & { readonly codes: readonly string[]; readonly small: boolean }

// Cities and districts that people name without 시 or 구 and that are no other word. Search understands more of them; here '3개월 동안'
// must not become a district: a wrong field is worse than an empty one.
const cities =
  '수원|성남|의정부|안양|부천|광명|평택|안산|고양|남양주|시흥|군포|용인|파주|김포|청주|충주|제천|천안|아산|서산|당진|목포|여수|순천|광양|포항|경주|구미|경산|창원|김해|춘천|원주|강릉|속초|전주|군산|익산|제주|서귀포|화성|오산|안성|이천|진주|통영'
const districts = '강남|서초|송파|강동|마포|용산|영등포|노원|은평|금천|구로|관악|해운대|분당|일산|수영|동래'
const provinces = regionTree()
const everything = provinces.flatMap((one) => regionsUnder(one.code))
const provinceNames = new Map(
  provinces.flatMap((one) =>
    [one.shortName, one.name, `${one.shortName}시`, `${one.shortName}도`].map((name) => [name, one.code] as const),
  ),
)
const word = new RegExp(
  String.raw`(?<![가-힣A-Za-z\d])(?:(?<province>${[...provinceNames.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?=\s|$|[,(/])|(?<city>[가-힣]{1,6}(?:시|군|구))(?=\s|$|[^가-힣]|[가-힣]{1,5}(?:동|읍|면|구|로|길|입니다|이고|에))|(?<bare>${cities}|${districts})(?=\s|$|[,(/])|(?<small>[가-힣]{1,5}\d?(?:동|읍|면|가))(?=\s|$|[^가-힣]|이|에|입|인데|의|근처|쪽))`,
  'gu',
)

/** The words of a part of the text that name regions or neighbourhoods, in their order. */
export function placesIn(text: string, { start, end }: Span): readonly Named[] {
  return [...text.slice(start, end).matchAll(word)].flatMap((match) => {
    const codes = codesOf(match.groups ?? {})
    return codes.length === 0
      ? []
      : [
          {
            start: start + match.index,
            end: start + match.index + match[0].length,
            codes,
            small: match.groups?.['small'] !== undefined,
          },
        ]
  })
}

function codesOf({ province, city, bare, small }: Readonly<Record<string, string | undefined>>): readonly string[] {
  if (province !== undefined) return [provinceNames.get(province) ?? ''].filter(Boolean)
  if (city !== undefined) return named(city)
  if (bare !== undefined) return [`${bare}시`, `${bare}구`, `${bare}동구`].flatMap(named)
  return small === undefined ? [] : regionsWithNeighbourhood(small)
}

function named(name: string): readonly string[] {
  return everything
    .filter((one) => one.level !== 'sido' && one.shortName.split(' ').at(-1) === name)
    .map((one) => one.code)
}

/** The one smallest region that lies in all that the words name; undefined when they contradict each other or leave several. */
export function narrowest(places: readonly Named[]): string | undefined {
  const [wide, small] = [places.filter((one) => !one.small), places.filter((one) => one.small)]
  const all = small.reduce(
    (left, one) => {
      const both = common(left, one.codes)
      return both.length === 0 && wide.length > 0 ? left : both // the list of neighbourhoods lacks some
    },
    wide.map((one) => one.codes).reduce(common, everywhere),
  )
  const [only] = all
  return only !== undefined && all.length === 1 && isDistrict(only) ? only : undefined
}

const everywhere = provinces.map((one) => one.code)

function common(left: readonly string[], codes: readonly string[]): readonly string[] {
  return [...new Set(left.flatMap((one) => codes.flatMap((other) => within(one, other))))]
}

// A province says too little, but for the one that has no districts.
function isDistrict(code: string): boolean {
  return region(code)?.level !== 'sido' || regionsUnder(code).length === 1
}

function within(one: string, other: string): readonly string[] {
  if (isIn(one, other)) return [one]
  return isIn(other, one) ? [other] : []
}

function isIn(one: string, outer: string): boolean {
  return regionsUnder(outer).some(({ code }) => code === one)
}
