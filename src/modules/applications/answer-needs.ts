import type { Day } from '../../kernel/day.ts'
import type { WalletBadge } from '../badges/index.ts'
import type { Need } from '../jobs/index.ts'
import { qualification } from '../reference/index.ts'
import { monthsWorked } from '../seekers/index.ts'
import type { How, Said, Thing } from './contract.ts'

/** A way in which this person can answer a need, with exactly what would be said. */
export type Option = {
  readonly how: How
  readonly said?: Said
  readonly badges: readonly WalletBadge[]
  readonly met: boolean
}

/** Why a badge does not answer a need yet, and so what would change it. */
export type Gap =
  | { readonly why: 'no-badge' }
  | { readonly why: 'too-short'; readonly months: number; readonly least: number }
  | { readonly why: 'not-in-force'; readonly title: string; readonly state: WalletBadge['state'] }

/** A need as a question to this person. `chosen` is how it is answered before they touch anything. */
export type Question = {
  readonly need: Need
  readonly options: readonly Option[]
  readonly chosen?: How
  readonly day?: Day
  readonly gap?: Gap
}

/** What is known of the person who answers. */
export type Known = {
  readonly badges: readonly WalletBadge[]
  readonly startOn?: Day | undefined
  readonly title: string
  readonly today: Day
}

/** The vacancy's needs as questions, answered as far as badges and wishes do. Without any need only the why is asked. */
export function questionsFor(needs: readonly Need[], known: Known): Question[] {
  const asked = needs.some((n) => n.kind === 'why') ? needs : [...needs, freeWhy]
  return asked.map((need) => questionFor(need, known))
}

const freeWhy: Need = {
  id: 'why',
  kind: 'why',
  label: '왜 이 일을 하고 싶으세요?',
  labelEn: 'Why do you want to do this work?',
  required: false,
}

function questionFor(need: Need, known: Known): Question {
  if (need.kind === 'why') return { need, options: [words], chosen: 'words' }
  if (need.kind === 'text')
    return { need, options: [yes, words, ...notAnswering(need)], ...(!need.required && { chosen: 'skip' }) }
  if (need.kind === 'start-date') return startQuestion(need, known)
  return need.kind === 'experience' ? experienceQuestion(need, known) : badgeQuestion(need, known)
}

const words: Option = { how: 'words', badges: [], met: true }
const yes: Option = { how: 'yes', said: { is: 'yes' }, badges: [], met: true }

// What only a badge can prove is not met by words; it may still be applied for with them.
function unproven(need: Need): Option[] {
  return [
    { how: 'words', badges: [], met: false },
    { how: 'no', said: { is: 'no' }, badges: [], met: false },
    ...notAnswering(need),
  ]
}

function notAnswering(need: Need): Option[] {
  return need.required ? [] : [{ how: 'skip', said: { is: 'nothing' }, badges: [], met: false }]
}

function startQuestion(need: Need, { startOn, today }: Known): Question {
  const known = startOn !== undefined && startOn >= today ? startOn : undefined
  return { need, options: [{ how: 'day', badges: [], met: true }], chosen: 'day', ...(known && { day: known }) }
}

function badgeQuestion(need: Need, { badges }: Known): Question {
  const fitting = badges.filter((b) => answers(need, b))
  const good = fitting.filter(inForce)
  const lapsed = fitting[0]
  if (good.length === 0) {
    const gap: Gap = lapsed ? { why: 'not-in-force', title: lapsed.title, state: lapsed.state } : { why: 'no-badge' }
    return { need, options: unproven(need), gap, ...(!need.required && { chosen: 'skip' }) }
  }
  const options: Option[] = [
    { how: 'predicate', said: { is: 'has' }, badges: good, met: true },
    { how: 'fact', said: { is: 'has', things: good.map(thing) }, badges: good, met: true },
  ]
  // A level or score says nothing as a bare "yes".
  const bareYes = need.kind === 'qualification' || need.kind === 'completion'
  const possible = bareYes ? options : options.slice(1)
  return { need, options: [...possible, ...unproven(need)], chosen: bareYes ? 'predicate' : 'fact' }
}

// A badge's own title may name the workplace; the record's names what was done.
function thing({ record }: WalletBadge): Thing {
  const { title, from, level, score } = record
  return {
    title,
    ...(from && { on: from }),
    ...(level !== undefined && { level }),
    ...(score !== undefined && { score }),
  }
}

// Work that the question or the vacancy names is taken by itself; other work is offered, and only the person says it counts.
function experienceQuestion(need: Need, known: Known): Question {
  const least = need.months ?? 0
  const { used, months, fits } = experience(need, known)
  if (used.length === 0) {
    return { need, options: unproven(need), gap: { why: 'no-badge' }, ...(!need.required && { chosen: 'skip' }) }
  }
  const met = months >= least && months > 0
  const roles = [...new Set(used.map((b) => b.record.title))]
  const bareYes: Option = { how: 'predicate', said: { is: 'months', least, roles }, badges: used, met }
  const open: Option = { how: 'fact', said: { is: 'months', least, roles, months }, badges: used, met }
  const proven = met && least > 0 ? [bareYes, open] : [open]
  const chosen: How | undefined = fits ? proven[0]?.how : need.required ? undefined : 'skip'
  const gap: Gap | undefined = met ? undefined : { why: 'too-short', months, least }
  return { need, options: [...proven, ...unproven(need)], ...(chosen && { chosen }), ...(gap && { gap }) }
}

function experience(
  need: Need,
  { badges, title, today }: Known,
): { used: WalletBadge[]; months: number; fits: boolean } {
  const careers = badges.filter((b) => b.kind === 'career' && inForce(b))
  const months = (some: readonly WalletBadge[]): number => monthsWorked(some.map(span), today)
  const fitting = careers.filter((b) => sharesWord(b.record.title, `${need.label} ${title}`))
  const fits = fitting.length > 0 && months(fitting) >= (need.months ?? 0)
  const used = fits ? fitting : careers
  return { used, months: months(used), fits }
}

function span({ record }: WalletBadge): { from?: Day; to?: Day } {
  return { ...(record.from && { from: record.from }), ...(record.to && { to: record.to }) }
}

function inForce({ state }: WalletBadge): boolean {
  return state === 'valid' || state === 'expiring'
}

/** Whether a badge speaks to a need. A higher grade counts only where the need names it: that is the employer's to say. */
function answers(need: Need, badge: WalletBadge): boolean {
  if (badge.kind !== need.kind) return false
  if (need.kind !== 'qualification') return sharesWord(badge.record.title, need.label) || need.kind === 'degree'
  const asked = need.qualification === undefined ? undefined : qualification(need.qualification)
  if (asked !== undefined && bare(asked.name) === bare(badge.record.title)) return true
  return names(need.label, badge.record.title)
}

// The title stands in the label as a word of its own: '전기기사' is not in '승강기전기기사'.
function names(label: string, title: string): boolean {
  const at = label.indexOf(title)
  return at >= 0 && title.length > 1 && !/\p{L}/u.test(label.charAt(at - 1))
}

function sharesWord(title: string, text: string): boolean {
  const said = bare(text)
  return title.split(/[\s·,()/]+/).some((word) => word.length > 1 && said.includes(bare(word)))
}

function bare(text: string): string {
  return text.normalize('NFC').replaceAll(/\s/g, '').toLowerCase()
}
