import type { Meaning, Part } from './meaning.ts'
import type { SaidPeriod } from './pay-phrases.ts'
import { region } from '../reference/index.ts'

/** What a query means under plain names, for other programs: region, occupation, pay and so on. */
export type Named = Readonly<Record<string, string | number | Readonly<Record<string, string | number>>>>

const units: Readonly<Record<SaidPeriod, string>> = {
  hour: '시급',
  day: '일급',
  week: '주급',
  month: '월급',
  year: '연봉',
  piece: '건당',
}
const names: Readonly<Record<string, string>> = { employment: 'type' }

type Pay = Readonly<Record<string, string | number>>

/** The parts of a query as names and values; what is not wanted stands under `exclude`, and beside the region it is cut out of. */
export function understoodNames(parts: readonly Part[]): Named {
  const wanted = parts.filter((part) => !part.not)
  const pays = wanted.map(payOf).filter((pay) => pay !== undefined)
  return {
    ...listsOf(parts),
    ...Object.fromEntries(wanted.flatMap(numberOf)),
    ...(pays.length > 0 && { pay: Object.assign({}, ...pays) }),
  }
}

function listsOf(parts: readonly Part[]): Readonly<Record<string, string>> {
  const said = new Map<string, Set<string>>()
  const pairs = parts.flatMap((part) =>
    part.not ? [['exclude', textOf(part)] as const] : told(part, parts) ? [] : namesOf(part),
  )
  for (const [name, value] of pairs) said.set(name, (said.get(name) ?? new Set()).add(value))
  const cut = parts.flatMap((part) => (part.not && part.kind === 'region' ? [textOf(part)] : []))
  const lists = [...said].map(([name, values]) => [name, [...values].join(between[name] ?? ', ')] as const)
  return Object.fromEntries(
    lists.map(([name, text]) => [name, name === 'region' && cut.length > 0 ? `${text}(${cut.join(', ')} 제외)` : text]),
  )
}

const between: Readonly<Record<string, string>> = { region: ' 또는 ', shift: ' ' }

function numberOf(part: Part): (readonly [string, number])[] {
  if (part.kind === 'hours' && part.days !== undefined) return [['daysPerWeek', part.days]]
  return part.kind === 'unsure' && part.number !== undefined ? [[part.name ?? '', part.number]] : []
}

function payOf(part: Part): Pay | undefined {
  if (part.kind === 'pay')
    return { unit: units[part.per], min: part.amount, ...(part.most !== undefined && { max: part.most }) }
  if (part.kind === 'unsure') return part.why === 'minimum' ? { unit: '시급', min: '최저임금' } : undefined
  const [unit, timing] = part.kind === 'concept' ? [part.concept.more.get('pay'), part.concept.more.get('timing')] : []
  return unit === undefined ? undefined : { unit, ...(timing !== undefined && { timing }) }
}

// '백엔드 개발자' is one occupation: the general word is told only by itself.
function told(part: Part, all: readonly Part[]): boolean {
  const occupations = all.filter((one) => !one.not && one.kind === 'concept' && one.concept.kind === 'occupation')
  return (
    part.kind === 'concept' &&
    part.concept.more.has('generic') &&
    occupations.length > 1 &&
    occupations.some((one) => one.kind === 'concept' && !one.concept.more.has('generic'))
  )
}

function namesOf(part: Meaning): (readonly [string, string])[] {
  switch (part.kind) {
    case 'region':
      return [['region', regionNames(part)]]
    case 'career':
      return [['career', part.name]]
    case 'hours':
      return [['shift', part.name]]
    case 'concept': {
      const { kind, name, more } = part.concept
      const implied = ['occupation', 'licence', 'type'].flatMap((one) =>
        more.has(one) ? [[one, more.get(one) ?? ''] as const] : [],
      )
      const noted = part.note === undefined ? name : `${name.split('·')[0]}(${part.note})`
      return more.has('pay') ? [] : [[names[kind] ?? kind, noted], ...implied]
    }
    case 'unsure':
      return unsureNames(part)
    case 'pay':
    case 'word':
      return []
  }
}

function unsureNames({ why, name, number }: Extract<Meaning, { kind: 'unsure' }>): (readonly [string, string])[] {
  if (name === undefined || number !== undefined || why === 'minimum') return []
  const under = { commute: 'region', age: 'preference', hours: 'shift', guide: 'intent', taste: 'preference' }[why]
  return [[under, name]]
}

function textOf(part: Part): string {
  if (part.kind === 'region') return part.regions.map((code) => region(code)?.shortName ?? code).join('·')
  if (part.kind === 'hours') return part.name
  return part.kind === 'concept' ? part.concept.name : part.text
}

function regionNames({ regions, place }: Extract<Meaning, { kind: 'region' }>): string {
  return regions
    .map((code) => {
      const one = region(code)
      const name = one?.level === 'sido' ? one.name : (one?.shortName ?? code)
      return place === undefined ? name : `${name} ${place}`
    })
    .join(' 또는 ')
}
