import { type Entry, type Node, step } from './node.ts'

type List = Node<readonly Entry[]>

/** The rows of two lists one after the other. */
export function joined(a: List, b: List): List {
  return step('joined', [a, b], a.value && b.value && [...a.value, ...b.value])
}

/** On how many different days something was done of a kind that has a row in the table. */
export function daysOfKinds(acts: List, kinds: List): Node<number> {
  return step('daysOfKinds', [acts, kinds], acts.value && kinds.value && counted(acts.value, kinds.value))

  function counted(rows: readonly Entry[], table: readonly Entry[]): number {
    return new Set(rows.filter((act) => rowOf(act, table) !== none).map(({ date }) => date)).size
  }
}

/**
 * How many days count at most when each day counts once, and acts of the table's kinds on no more than `most` days each.
 * Which act stands for a day is chosen so that the most days count.
 */
export function recognisedDays(acts: List, limits: List): Node<number> {
  return step('recognisedDays', [acts, limits], acts.value && limits.value && most(acts.value, limits.value))
}

function most(acts: readonly Entry[], limits: readonly Entry[]): number {
  const days = [...Map.groupBy(acts, ({ date }) => date).values()].map((day) => day.map((act) => rowOf(act, limits)))
  const free = days.filter((kinds) => kinds.includes(none))
  const held = limits.map((): number[][] => [])
  return free.length + days.filter((kinds) => !kinds.includes(none) && placed(kinds, new Set())).length

  // A day takes a place under one of its kinds; a day that holds it moves to another kind if it can.
  function placed(day: number[], tried: Set<number>): boolean {
    return day.some((kind) => {
      const holders = held[kind]
      if (!holders || tried.has(kind)) return false
      tried.add(kind)
      if (holders.length < places(limits[kind])) return holders.push(day) > 0
      const moved = holders.findIndex((holder) => placed(holder, tried))
      if (moved < 0) return false
      holders[moved] = day
      return true
    })
  }
}

const none = -1

// A kind is in a row when its words hold the row's key, spaces aside: 온라인 직업심리검사 is a 직업심리검사.
function rowOf({ kind }: Entry, table: readonly Entry[]): number {
  const words = String(kind ?? '').replaceAll(' ', '')
  return table.findIndex(({ key }) => words.includes(String(key)))
}

function places(row: Entry | undefined): number {
  return typeof row?.['most'] === 'number' ? row['most'] : 0
}
