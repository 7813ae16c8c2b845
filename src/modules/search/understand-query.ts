import { conceptGroup, regionGroup, unwanted, wordGroup } from './groups.ts'
import { hourPhrases } from './hour-phrases.ts'
import type { Meaning, Part, Understood } from './meaning.ts'
import { careerPhrases, lengthPhrases, matterPhrases, unsurePhrases } from './other-phrases.ts'
import { payPhrases } from './pay-phrases.ts'
import { wordParts } from './read-words.ts'
import { placeNamed, regionsNamed } from './region-words.ts'
import { expanded, normalised, standard } from './text/normalise.ts'
import { tokensOf } from './text/analyse.ts'
import { isWord } from './text/dictionary.ts'
import { recent } from './text/recent.ts'

const longest = 200
const mostParts = 12
const phrases = [...matterPhrases, ...unsurePhrases, ...hourPhrases, ...payPhrases, ...lengthPhrases, ...careerPhrases]
const excluding =
  /(\S+)\s*(?:은|는|을|를|이|가)?\s*(?:(?:면허|자격증|경험)\s*없(?:이도?|는)|없어도(?:\s*(?:되는|됨|돼요|가능한?))?|필요\s*없는|말고|말구|제외하고|제외한|제외|빼고|빼구|아닌|아니고|(?<!추노\s)없는|안\s*하는|싫(?:어요?|고|은|다|음))(?!\S)/gu

/** The same words behind what was understood already: '3교대 아닌'. */
const refusing =
  /^\s*(?:은|는|을|를)?\s*(?:말고|말구|제외하고|제외한|제외|빼고|빼구|아니고|아닌\s*(?:곳|데)?|없는\s*(?:곳|데)?|안\s*하는\s*(?:곳|데)?|싫(?:어요?|고|은|다|음))(?!\S)/u

// The page reads the words it was asked with more than once, and many people ask the same.
const lately = recent<Understood>(500)

/** Reads a query as typed: what it means becomes conditions and concepts, the rest are words, what cannot be looked for is said. */
export function understandQuery(query: string): Understood {
  const known = lately.get(query)
  if (known) return known
  const anew = understoodAnew(query)
  if (query.length <= longest) lately.set(query, anew)
  return anew
}

/** What somebody will do afterwards says nothing of the work: '군대 가기 전에', '복학하기 전까지'. */
const beforehand = /(?:\S+\s+(?=[가오하받되낳]기\s)|(?<!\S))\S+기\s*전(?:에|까지)(?!\S)/gu

function understoodAnew(query: string): Understood {
  const clean = expanded(standard(normalised(query)))
    .replace(/[;|]+|,(?!\d{3})|(?<![a-z])\/|\/(?![a-z])/gu, ' ')
    .replace(beforehand, ' ')
  const text = clean.slice(0, longest)
  const found: { at: number; part: Part }[] = []
  let rest = text
  const take = (hit: { readonly index: number; readonly 0: string }, parts: readonly Part[]): void => {
    found.push(...parts.map((part, n) => ({ at: hit.index + n / 10, part })))
    rest = rest.slice(0, hit.index) + ' '.repeat(hit[0].length) + rest.slice(hit.index + hit[0].length)
  }
  for (const { pattern, read } of phrases)
    for (const hit of rest.matchAll(pattern)) {
      const meaning = read(hit)
      if (!meaning) continue
      const no = refusing.exec(rest.slice(hit.index + hit[0].length))?.[0] ?? ''
      const whole = { index: hit.index, 0: hit[0] + no }
      take(whole, [{ text: whole[0].trim(), ...meaning, ...(no !== '' && { not: true }) }])
    }
  for (const hit of rest.matchAll(excluding))
    take(
      hit,
      wordParts([hit[1] ?? ''], true).map((part) => ({
        ...part,
        ...(part.kind === 'word' && { word: part.text }),
        text: hit[0].trim(),
        not: true,
      })),
    )
  for (const hit of rest.matchAll(/\S+(?:\s\S+)*/gu)) take(hit, wordParts(hit[0].split(' '), found.length === 0))
  const parts = together(placesAmong(found.sort((a, b) => a.at - b.at).map((one) => one.part)))
  return { parts: grouped(parts.slice(0, mostParts), text), cut: clean.length > longest || parts.length > mostParts }
}

/** A name that is also a word ('화성 생산직', '고성') is a place when everything else is known and it stands first. */
function placesAmong(all: readonly Part[]): readonly Part[] {
  const parts = besideItsOwn(all.map((part) => workplace(part, all)))
  const [first, ...others] = parts
  if (first?.kind !== 'word' || others.some((part) => part.kind === 'word' || part.kind === 'region')) return parts
  const regions = ['시', '군'].flatMap((suffix) => regionsNamed(first.text + suffix))
  return regions.length === 0 ? parts : [{ text: first.text, kind: 'region', regions }, ...others]
}

/** A city whose name is also a word is one before a place of its own: '화성 동탄', '공주 신관동'. */
function besideItsOwn(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part, at) => {
    const next = parts[at + 1]
    if (part.kind !== 'word' || next?.kind !== 'region') return [part]
    const named = ['시', '군'].flatMap((suffix) => regionsNamed(part.text + suffix))
    return next.regions.some((code) => named.some((one) => one.slice(0, 4) === code.slice(0, 4))) ? [] : [part]
  })
}

/** Where one works is the place when the job is said beside it: '인천공항 면세점'. */
function workplace(part: Part, all: readonly Part[]): Part {
  if (part.kind !== 'concept' || part.concept.kind !== 'occupation' || part.not) return part
  const place = placeNamed(part.text)
  const isJob = (one: Part): boolean => one !== part && one.kind === 'concept' && one.concept.kind === 'occupation'
  return place && all.some(isJob) ? { text: part.text, kind: 'region', ...place } : part
}

/** Neighbouring region words ('부산 중구', '경기 광주') are read together; the same concept twice is one. */
function together(parts: readonly Part[]): readonly Part[] {
  return parts.reduce<Part[]>((done, part) => {
    const last = done.at(-1)
    const inside = last?.kind === 'region' && !last.not && !part.not ? placesIn(last.regions, part) : []
    const same = done.some(
      (one) =>
        one.kind === 'concept' && part.kind === 'concept' && one.concept === part.concept && one.not === part.not,
    )
    if (last?.kind === 'region' && inside.length > 0) {
      const place = placeOf(part)
      done.splice(-1, 1, {
        text: `${last.text} ${part.text}`,
        kind: 'region',
        regions: inside,
        ...(place !== undefined && { place }),
      })
    } else if (!same) done.push(part)
    return done
  }, [])
}

function placeOf(part: Part): string | undefined {
  if (part.kind === 'region') return part.place
  return placeBelow(part.text) && part.text
}

/** A station or neighbourhood said without 역 or 동: beside its region it is no word ('수원 망포', '성남 모란'). */
function placeBelow(word: string): ReturnType<typeof placeNamed> {
  const isRegion = ['', '시', '군', '구'].some((suffix) => regionsNamed(word + suffix).length > 0)
  return isRegion || word.length < 2 ? undefined : (placeNamed(`${word}역`) ?? placeNamed(`${word}동`))
}

function placesIn(outer: readonly string[], part: Part): readonly string[] {
  if (part.kind !== 'region' && part.kind !== 'word') return []
  const below =
    part.kind === 'word' ? (placeBelow(part.text)?.regions ?? []) : part.place === undefined ? [] : part.regions
  const named = [...below, ...['', '시', '군', '구'].flatMap((suffix) => regionsNamed(part.text + suffix))]
  const digits = (code: string): number => (code.endsWith('000') ? 2 : 4)
  return [...new Set(named)].filter((code) =>
    outer.some(
      (one) => (code !== one || below.includes(code)) && code.slice(0, digits(one)) === one.slice(0, digits(one)),
    ),
  )
}

/** What each part asks of the index. */
function grouped(parts: readonly Part[], text: string): readonly Part[] {
  const said = tokensOf(text)
  const alone = !parts.some((part) => groupOf(part, said) !== undefined && !isSoft(part, parts))
  const several = parts.filter((part) => part.kind === 'region' && !part.not)
  const regions = several.flatMap((part) => (part.kind === 'region' ? [part] : []))
  return parts.map((part) => {
    const group = groupOf(part, said)
    if (group === undefined) return part
    if (part.meant) {
      const mended = groupOf(part.meant.part, said)
      return {
        ...part,
        group,
        meant: { ...part.meant, part: { ...part.meant.part, ...(mended && { group: mended }) } },
      }
    }
    // '서울 부산' means either of the two.
    const any =
      part.kind === 'region' && !part.not && several.length > 1
        ? regions.flatMap((one) => regionGroup(one.regions, one.place).any)
        : group.any
    const whole = part.not ? { any: [], not: unwanted(group) } : { ...group, any }
    return { ...part, group: whole, ...(!alone && isSoft(part, parts) && { soft: true as const }) }
  })
}

function groupOf(part: Meaning & { readonly text: string }, said: ReadonlySet<string>): Part['group'] {
  switch (part.kind) {
    case 'word':
      return wordGroup(part.word ?? part.text)
    case 'concept':
      return conceptGroup(part.concept, said, part.text)
    case 'region':
      return regionGroup(part.regions, part.place)
    case 'hours':
      return {
        any: [...(part.shift ? [[`~${part.shift}`]] : []), ...part.terms.map((term) => term.split('+'))],
        not: (part.without ?? []).map((term) => [`^${term}`]),
      }
    case 'pay':
    case 'career':
    case 'unsure':
      return undefined
  }
}

// A vacancy that does not say it may still be it: an 알바 is any job to many, days and lengths are seldom written, and who asks
// for 백엔드 개발자 is served by 백엔드 엔지니어.
function isSoft(part: Part, all: readonly Part[]): boolean {
  if (part.not) return false
  if (part.kind === 'hours') return part.shift === undefined && part.terms.length > 0 && !/교대|격일/u.test(part.name)
  if (part.kind !== 'concept') return false
  const { kind, name, more } = part.concept
  if (more.has('generic')) return all.map((one) => one.meant?.part ?? one).some(isNarrower)
  return part.note !== undefined || name === '아르바이트' || name === '시간제' || kind === 'education'
}

// What says more of the job than a word that many share: another name of one, or a noun that stands for what is made or sold ('두부 공장').
function isNarrower(one: Part): boolean {
  if (one.not) return false
  if (one.kind === 'word') return isWord(one.text)
  return (
    one.kind === 'concept' &&
    !one.concept.more.has('generic') &&
    ['occupation', 'skill', 'licence'].includes(one.concept.kind)
  )
}
