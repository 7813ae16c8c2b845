import { dayOf, isDay } from '../../../kernel/day.ts'
import type { IssueOrder } from '../contract.ts'
import type { Design } from '../designs/design.ts'
import { checkLine } from '../orders/check-rows.ts'
import type { Condition, RuleContent } from './event-rule.ts'

/** Whom an event is about and what it says, all as text. */
export type EventSaid = { readonly holder: string; readonly fields: ReadonlyMap<string, string> }

/** What an event comes to by a rule: an order, nothing because it is not meant, or a refusal with what to mend. */
export type Judged =
  | { readonly state: 'fits'; readonly order: IssueOrder }
  | {
      readonly state: 'not-met' | 'refused'
      readonly why: 'condition' | 'design-not-in-use' | 'field-missing' | 'does-not-fit'
      /** Which field or part of the badge, and what is wrong with it: codes, never what the event says. */
      readonly fields: Readonly<Record<string, string>>
    }

/** Judges one event by one rule. Pure: the same event by the same rule always comes to the same. */
export function judgeEvent(rule: RuleContent, design: Design, said: EventSaid): Judged {
  const unmet = rule.conditions.find((condition) => !holds(condition, said.fields))
  if (unmet) return { state: 'not-met', why: 'condition', fields: { [unmet.field]: unmet.is } }
  if (design.retiredAt) return { state: 'refused', why: 'design-not-in-use', fields: {} }
  const missing = missingIn(rule, said)
  if (missing.length > 0)
    return {
      state: 'refused',
      why: 'field-missing',
      fields: Object.fromEntries(missing.map((name) => [name, 'field-missing'])),
    }
  const line = new Map([['holder', said.holder], ...Object.entries(rule.slots).map(filledFrom(said))])
  const { order, faults } = checkLine(line, design.content, (slot) => slot)
  if (!order)
    return {
      state: 'refused',
      why: 'does-not-fit',
      fields: Object.fromEntries(faults.map(({ column, fault }) => [column, fault])),
    }
  return { state: 'fits', order: { ...order, design: design.id } }
}

const placeholder = /\{([^{}]*)\}/g

function filledFrom({ fields }: EventSaid): (slot: [string, string]) => [string, string] {
  return ([slot, template]) => {
    const text = template.replace(placeholder, (_, name: string) => fields.get(name.trim()) ?? '').trim()
    return [slot, slot === 'from' || slot === 'to' ? dayIn(text) : text]
  }
}

// Systems write instants; the badge says a day, as it is in Korea.
function dayIn(text: string): string {
  const instant = /^\d{4}-\d{2}-\d{2}T/.test(text) ? new Date(text) : undefined
  return instant && !Number.isNaN(instant.getTime()) ? dayOf(instant) : text
}

function missingIn({ slots }: RuleContent, { fields }: EventSaid): string[] {
  const named = Object.values(slots).flatMap((template) =>
    [...template.matchAll(placeholder)].map(([, name = '']) => name.trim()),
  )
  return [...new Set(named.filter((name) => !fields.has(name)))]
}

/** Whether what a rule asks for is so. A field that the event does not have never is. */
function holds({ field, is, value }: Condition, fields: ReadonlyMap<string, string>): boolean {
  const given = fields.get(field)
  if (given === undefined) return false
  switch (is) {
    case 'equals':
      return given === value
    case 'not-equals':
      return given !== value
    case 'among':
      return value.split(/[,，\n]/).some((one) => one.trim() === given)
    case 'at-least':
      return compared(given, value, (a, b) => a >= b)
    case 'at-most':
      return compared(given, value, (a, b) => a <= b)
  }
}

// Numbers with numbers, days with days; anything else is not comparable, so it does not hold.
function compared(given: string, asked: string, how: (a: number | string, b: number | string) => boolean): boolean {
  const [a, b] = [numberIn(given), numberIn(asked)]
  if (a !== undefined && b !== undefined) return how(a, b)
  const [day, border] = [dayIn(given), dayIn(asked)]
  return isDay(day) && isDay(border) && how(day, border)
}

function numberIn(text: string): number | undefined {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined
}
