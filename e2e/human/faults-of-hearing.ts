import type { Heard } from './tree.ts'

/** Roles that somebody acts on. */
const controls = new Set([
  'link',
  'button',
  'textbox',
  'radio',
  'checkbox',
  'combobox',
  'spinbutton',
  'searchbox',
  'switch',
  'Date',
  'DisclosureTriangle',
])

/** Whether somebody acts on it. */
export function isControl({ role, around }: Heard): boolean {
  return controls.has(role) && !around.includes('Date')
}

type Rule = { readonly says: string; readonly broken: (all: readonly Heard[]) => readonly string[] }

const label = ({ role, name }: Heard): string => `${role} "${name}"`

/** What a page must be for who hears it. */
const rules: readonly Rule[] = [
  { says: 'a control without a name', broken: (all) => all.filter((h) => isControl(h) && h.name === '').map(label) },
  {
    says: 'a control whose name is not Korean',
    broken: (all) => all.filter((h) => isControl(h) && !/[가-힣]/.test(h.name)).map(label),
  },
  {
    says: 'two controls of one name that do different things',
    broken: (all) => twice(all.filter(({ role, around }) => role === 'button' && around.includes('main'))),
  },
  {
    says: 'not one first heading',
    broken: (all) => (headings(all).filter(({ states }) => states['level'] === '1').length === 1 ? [] : ['h1']),
  },
  { says: 'a heading that leaves a level out', broken: (all) => leaps(headings(all)) },
  {
    says: 'a picture without a name',
    broken: (all) => all.filter(({ role, name }) => role === 'image' && name === '').map(label),
  },
  {
    says: 'a table without headers or caption',
    broken: (all) => all.flatMap((h, i) => (h.role === 'table' && !isWhole(h, all.slice(i + 1)) ? [label(h)] : [])),
  },
  {
    says: 'choices without their question',
    broken: (all) => all.filter(({ role, around }) => role === 'radio' && !around.some(isGroup)).map(label),
  },
]

/** What is wrong with a page for who hears it, in words. */
export function faultsOfHearing(all: readonly Heard[]): string[] {
  return rules.flatMap(({ says, broken }) => broken(all).map((what) => `${says}: ${what}`))
}

const headings = (all: readonly Heard[]): Heard[] => all.filter(({ role }) => role === 'heading')
const isGroup = (role: string): boolean => role === 'group' || role === 'radiogroup'

// The list of what is wrong stands before everything else.
function leaps(headed: readonly Heard[]): string[] {
  const all = headed.filter(({ around }) => !around.includes('alert'))
  const levels = all.map(({ states }) => Number(states['level']))
  return all.filter((_, i) => (levels[i] ?? 0) > (levels[i - 1] ?? 0) + 1).map(label)
}

function twice(all: readonly Heard[]): string[] {
  const names = all.map(({ name }) => name)
  return all.filter(({ name }, i) => names.indexOf(name) !== i).map(label)
}

function isWhole({ name, depth }: Heard, after: readonly Heard[]): boolean {
  const end = after.findIndex((h) => h.depth <= depth)
  const inside = end < 0 ? after : after.slice(0, end)
  return (
    name !== '' && inside.some(({ role }) => role === 'columnheader') && inside.some(({ role }) => role === 'rowheader')
  )
}
