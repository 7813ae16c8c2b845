import type { Education } from '../contract.ts'
import type { Found, Span } from './found.ts'
import { type Notice, found, labelled } from './notice.ts'
import { titleIn } from './title.ts'

const numbers: readonly string[] = ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열']
const count = `(\\d{1,3}|${numbers.slice(1).join('|')})\\s?(?:명|분|인)`
const hiring =
  '(?:을|를|만|정도)?\\s?(?:\\(?(?:남녀|성별)\\s?무관\\)?)?\\s?(?:모집|구합|구해|구함|구인|채용|뽑|모시|모십|찾)'
const posts: readonly RegExp[] = [
  new RegExp(`(?<![가-힣\\d○0])${count}(?=${hiring})`, 'u'),
  new RegExp(`(?<=(?:모집|구인|채용)\\s?)(?<![\\d○0])${count}`, 'u'),
  new RegExp(`(?<![가-힣\\d○0])${count}(?=\\s?(?:이요|이에요|입니다|입니당)\\s*[.!~]*$)`, 'mu'),
]
const alone = new RegExp(`^[^\\p{L}\\p{N}]*${count}[^\\p{L}\\p{N}]*$`, 'u')
const behindTitle = new RegExp(`^\\s?\\(?${count}(?=\\)?[ .!~]*(?:\\n|$))`, 'u')
const underLabel = new RegExp(`(?<![○\\d])${count}`, 'u')

/** How many are to be hired. 00명 and ○명 say nothing. */
export function postsIn(notice: Notice): readonly Found[] {
  const { text } = notice
  const tries = [
    ...labelled(notice, 'posts').map((span) => at(text, span, underLabel)),
    ...posts.map((pattern) => at(text, { start: 0, end: text.length }, pattern)),
    ...notice.lines.map((line) => at(text, line, alone)),
    ...titleIn(notice).flatMap(({ words }) =>
      words.map(({ end }) => at(text, { start: end, end: end + 12 }, behindTitle)),
    ),
  ]
  const first = tries.find((one) => one !== undefined)
  const said = first?.words ?? ''
  const many = /\d/u.test(said) ? Number(said) : numbers.indexOf(said)
  return first && many > 0 ? [found(notice, 'posts', { posts: many }, first)] : []
}

const none =
  /경력\s?(?:사항)?\s?[:|]?\s?무관|무\s?경력|(?:초보자?|신입|초심자)(?:자)?(?:도|분들?도)?\s?(?:[/,·]\s?(?:경력|신입|초보)(?:자)?(?:도)?\s?)?(?:가능|환영|ok|OK|지원\s?가능|모두)|신입\s?[/·,]\s?경력|경력\s?[/·,]\s?신입|(?<=경력\s?[:|]\s?)무관/u
const years =
  /경력\s?(?:은|이|사항)?\s?[:|]?\s?(\d{1,2})\s?(년|개월)\s?(?:차)?\s?이상(?!자?\s?(?:우대|환영))|(?<!\d)(\d{1,2})\s?(년|개월)\s?이상\s?(?:의\s?)?(?:경력|경험)(?:자|이)?(?!자?\s?(?:우대|환영))/u

/** The least experience in months; 0 where beginners may come, too. Both in one notice contradict each other. */
export function careerIn(notice: Notice): readonly Found[] {
  const whole = { start: 0, end: notice.text.length }
  const under = labelled(notice, 'career')
  const free =
    at(notice.text, whole, none) ?? under.map((span) => at(notice.text, span, /^(?:무관|신입)/u)).find(Boolean)
  const match =
    years.exec(notice.text) ??
    (under[0] && withOffset(/^(\d{1,2})\s?(년|개월)\s?이상(?!자?\s?우대)/u, notice.text, under[0]))
  if (match && free) return []
  if (free) return [found(notice, 'careerMonths', { careerMonths: 0 }, free)]
  if (!match) return []
  const most = 600
  const months = Number(match[1] ?? match[3]) * ((match[2] ?? match[4]) === '년' ? 12 : 1)
  if (months === 0 || months > most) return []
  return [
    found(notice, 'careerMonths', { careerMonths: months }, { start: match.index, end: match.index + match[0].length }),
  ]
}

const schools: readonly (readonly [Education, RegExp])[] = [
  ['any', /학력\s?[:|]?\s?무관|(?<=학력\s?[:|]\s?)무관/u],
  ['middle', /중졸(?:자)?(?:\s?이상)?/u],
  ['high', /(?<![가-힣])(?:고졸|고등학교\s?졸업)(?:자)?(?:\s?이상)?/u],
  ['college', /(?:초대졸|전문대\s?졸업?|전문학사)(?:자)?(?:\s?이상)?/u],
  ['university', /(?<![초문])(?:대졸|4년제\s?(?:대학\s?)?졸업?|대학교\s?졸업)(?:자)?(?:\s?이상)?/u],
  ['master', /석사(?:\s?(?:학위|이상))*/u],
  ['doctor', /박사(?:\s?(?:학위|이상))*/u],
]

/** The least schooling; what is only welcome is no condition. */
export function educationIn(notice: Notice): readonly Found[] {
  const whole = { start: 0, end: notice.text.length }
  const all = schools.flatMap(([education, pattern]) => {
    const one = at(notice.text, whole, pattern)
    return one && !/^(?:자)?\s?(?:우대|환영)/u.test(notice.text.slice(one.end)) ? [{ education, ...one }] : []
  })
  const [only] = all
  return only && all.length === 1 ? [found(notice, 'education', { education: only.education }, only)] : []
}

function at(text: string, { start, end }: Span, pattern: RegExp): (Span & { words: string }) | undefined {
  const match = pattern.exec(text.slice(start, end))
  if (!match) return undefined
  return { start: start + match.index, end: start + match.index + match[0].length, words: match[1] ?? '' }
}

function withOffset(pattern: RegExp, text: string, { start, end }: Span): RegExpExecArray | null {
  const match = pattern.exec(text.slice(start, end))
  if (match) match.index += start
  return match
}
