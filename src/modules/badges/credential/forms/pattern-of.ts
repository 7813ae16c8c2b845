import type { Pattern, SlotKind } from './form.ts'

type Places = SlotKind | readonly [Places] | { readonly [key: string]: Places }

// What changes from holder to holder. All else belongs to the form.
const places: Places = {
  id: 'address',
  validFrom: 'moment',
  validUntil: 'moment',
  evidence: [{ id: 'address', narrative: 'text' }],
  credentialSubject: {
    id: 'address',
    identifier: [{ identityHash: 'text', salt: 'text' }],
    activityStartDate: 'day',
    activityEndDate: 'day',
    role: 'text',
    licenseNumber: 'text',
    narrative: 'text',
    result: [{ resultDescription: 'address', value: 'text' }],
  },
  credentialStatus: [{ id: 'address', statusListIndex: 'index', statusListCredential: 'address' }],
}

/** A badge taken apart: its pattern, what may stand in the slots, and what stands in them. */
export type Taken = { readonly pattern: Pattern; readonly slots: SlotKind[]; readonly values: string[] }

/** Takes a badge without its proof apart; undefined when it has members that no form knows. */
export function patternOf(document: unknown): Taken | undefined {
  const taken: Omit<Taken, 'pattern'> = { slots: [], values: [] }
  const pattern = read(taken, document, places)
  return pattern && { ...taken, pattern }
}

function read(taken: Omit<Taken, 'pattern'>, value: unknown, place: Places | undefined): Pattern | undefined {
  if (typeof place === 'string') return typeof value === 'string' ? slot(taken, value, place) : undefined
  if (Array.isArray(value)) {
    const inner = Array.isArray(place) ? place[0] : undefined
    return allOf(
      value.map((one) => read(taken, one, inner)),
      (items) => ({ is: 'list', items }),
    )
  }
  if (typeof value === 'object' && value !== null) {
    const inside = (key: string): Places | undefined =>
      typeof place === 'object' && !Array.isArray(place) && Object.hasOwn(place, key) ? Object(place)[key] : undefined
    const members = Object.entries(value).map(([key, one]) => read(taken, one, inside(key)))
    return allOf(members, (all) => ({ is: 'object', keys: Object.keys(value), members: all }))
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? { is: 'value', value }
    : undefined
}

function slot({ slots, values }: Omit<Taken, 'pattern'>, value: string, as: SlotKind): Pattern {
  slots.push(as)
  values.push(value)
  return { is: 'slot', slot: { slot: slots.length - 1, as } }
}

function allOf(
  found: readonly (Pattern | undefined)[],
  make: (all: readonly Pattern[]) => Pattern,
): Pattern | undefined {
  const all = found.filter((one) => one !== undefined)
  return all.length === found.length ? make(all) : undefined
}

/** The document of a pattern with other values in its slots. */
export function documentOf(pattern: Pattern, value: (slot: number, as: SlotKind) => string): unknown {
  switch (pattern.is) {
    case 'value':
      return pattern.value
    case 'slot':
      return value(pattern.slot.slot, pattern.slot.as)
    case 'list':
      return pattern.items.map((one) => documentOf(one, value))
    case 'object':
      return Object.fromEntries(pattern.keys.map((key, at) => [key, innerOf(pattern.members[at], value)]))
  }
}

function innerOf(pattern: Pattern | undefined, value: (slot: number, as: SlotKind) => string): unknown {
  return pattern && documentOf(pattern, value)
}
