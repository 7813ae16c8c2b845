import { z } from 'zod'
import { type Refusal, refusal } from '../../../kernel/refusal.ts'
import type { DesignContent } from '../designs/design.ts'
import { badgeKinds } from '../events.ts'

/** Where events come from: a system of the agency, its own register (a record came into a wallet), or another badge of its own. */
export const eventSources = ['system', 'record', 'badge'] as const
/** One of them. */
export type EventSource = (typeof eventSources)[number]

/** How a field of an event is compared. */
export const relations = ['equals', 'not-equals', 'at-least', 'at-most', 'among'] as const
/** One of them. */
export type Relation = (typeof relations)[number]

/** What must be so, or the event brings no badge. */
export type Condition = { readonly field: string; readonly is: Relation; readonly value: string }

/** Which text fills which part of the badge; '{score}' stands for the event's field of that name. */
export type Slots = Readonly<Record<string, string>>

/** When this happens, this version of a badge is issued. */
export type RuleContent = {
  readonly source: EventSource
  /** What happened: a name of the agency's own, a kind of record, or the badge (its series) that came before. */
  readonly kind: string
  readonly conditions: readonly Condition[]
  readonly slots: Slots
}

/** How far a rule is: a second person looks at it before anything is issued by it. */
export type RuleState = 'waiting' | 'on' | 'refused' | 'off'

/** A rule with who made it and who decided. */
export type EventRule = RuleContent & {
  readonly id: string
  readonly organisation: string
  readonly design: string
  readonly designName: string
  readonly designVersion: number
  readonly madeBy: string
  readonly makerName: string
  readonly madeAt: Date
  readonly state: RuleState
  readonly deciderName?: string
  readonly decidedAt?: Date
  readonly reason?: string
  readonly enderName?: string
  readonly endedAt?: Date
}

/** What is called what: of the agency's own choosing. */
export const eventKind: z.ZodType<string, string> = z
  .string()
  .trim()
  .min(1, 'needed')
  .max(80, 'too-long')
  .regex(/^[\p{L}\p{N}._:/-]+$/u, 'not-a-kind')
/** The name of a field of an event. */
export const fieldName: z.ZodType<string, string> = z
  .string()
  .trim()
  .min(1, 'needed')
  .max(60, 'too-long')
  .regex(/^[\p{L}\p{N}_.-]+$/u, 'not-a-field')
const text = z.string().trim().max(300, 'too-long')

const shape = {
  source: z.enum(eventSources),
  kind: eventKind,
  conditions: z
    .array(z.object({ field: fieldName, is: z.enum(relations), value: text.min(1, 'needed') }))
    .max(5, 'too-many'),
  slots: z.record(z.string().regex(/^(number|from|to|level|results\.r[1-9]|evidence\.(says|url))$/), text),
}

/** Checks what a rule says, out of the database. */
export const RuleContent: z.ZodType<RuleContent> = z.object(shape)

/** A rule for a published version of a badge. */
export type NewRule = RuleContent & { readonly design: string }
/** Checks it, from a form or the API. */
export const NewRule: z.ZodType<NewRule> = z.object({ design: z.uuid(), ...shape })

/** What every event says beside the agency's own fields. */
const always = ['id', 'kind', 'day'] as const
/** The fields of an event that comes from a record or a badge. */
export const recordFields: readonly string[] = [...always, 'title', 'organisation', 'from', 'to', 'score', 'level']

/** The parts of a badge of this design that a rule may fill. */
export function slotsOf({ results, evidence }: DesignContent): string[] {
  return [
    'number',
    'from',
    'to',
    'level',
    ...results.map(({ id }) => `results.${id}`),
    ...(evidence === 'none' ? [] : ['evidence.says', 'evidence.url']),
  ]
}

/** The names of fields that a text stands for. */
export function fieldsIn(template: string): string[] {
  return [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name.trim())
}

/** What of a rule does not fit the design or its source, by field of the form. */
export function ruleFaults(rule: RuleContent, content: DesignContent): Record<string, string> {
  const may = slotsOf(content)
  const filled = (slot: string): boolean => (rule.slots[slot] ?? '') !== ''
  const faults: Record<string, string> = {}
  for (const slot of Object.keys(rule.slots)) if (filled(slot) && !may.includes(slot)) faults[slot] = 'not-in-design'
  for (const slot of ['number', ...content.results.map(({ id }) => `results.${id}`)])
    if (!filled(slot)) faults[slot] = 'needed'
  if (content.evidence === 'must' && !filled('evidence.says') && !filled('evidence.url'))
    faults['evidence.says'] = 'needed'
  if (rule.source === 'record' && !badgeKinds.some((kind) => kind === rule.kind)) faults['kind'] = 'not-a-kind'
  return { ...unknownFields(rule), ...faults }
}

// What the agency's own system will send, nobody knows here; what a record has, is known.
function unknownFields({ source, slots, conditions }: RuleContent): Record<string, string> {
  if (source === 'system') return {}
  const known = (name: string): boolean => recordFields.includes(name)
  const inSlots = Object.entries(slots).filter(([, template]) => !fieldsIn(template).every(known))
  const asked = conditions.flatMap(({ field }, at) => (known(field) ? [] : [`conditions.${at}.field`]))
  return Object.fromEntries([...inSlots.map(([slot]) => slot), ...asked].map((name) => [name, 'unknown-field']))
}

const from: Readonly<Record<'approve' | 'refuse' | 'end', readonly RuleState[]>> = {
  approve: ['waiting'],
  refuse: ['waiting'],
  end: ['waiting', 'on'],
}

/** Why a person may not do this with the rule now; nothing when they may. Who made a rule never decides about it. */
export function mayNotDecide(
  act: keyof typeof from,
  rule: Pick<EventRule, 'state' | 'madeBy'>,
  person: string,
): Refusal | undefined {
  if (!from[act].includes(rule.state)) return refusal('badges.rule-moved-on', 409)
  if (act !== 'end' && rule.madeBy === person) return refusal('badges.same-person-rule', 403)
  return undefined
}

/** The state that the columns say. */
export function ruleState(row: { ended_at: Date | null; decision: 'approved' | 'refused' | null }): RuleState {
  if (row.decision === 'refused') return 'refused'
  if (row.ended_at) return 'off'
  return row.decision === 'approved' ? 'on' : 'waiting'
}
