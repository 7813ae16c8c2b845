import { type Entry, type Node, lifted, step } from './node.ts'

type Number = Node<number> | number
type Word = Node<string> | string

/** The column of the last row whose `from` is at most x: rates by bracket, rows ascending. */
export function bracket(table: Node<readonly Entry[]>, x: Number, column: Word): Node<number> {
  const at = lifted(x)
  const name = lifted(column)
  return step('bracket', [table, at, name], numberIn(row(table, at.value), name.value))

  function row(rows: Node<readonly Entry[]>, value: number | undefined): Entry | undefined {
    return value === undefined
      ? undefined
      : rows.value?.findLast(({ from }) => typeof from === 'number' && from <= value)
  }
}

/** The column of the row whose `key` is this word or number. */
export function cell(table: Node<readonly Entry[]>, key: Word | Number, column: Word): Node<number> {
  const by: Node<string | number> = typeof key === 'object' ? key : lifted(key)
  const name = lifted(column)
  const row = by.value === undefined ? undefined : table.value?.find((each) => each['key'] === by.value)
  return step('cell', [table, by, name], numberIn(row, name.value))
}

function numberIn(row: Entry | undefined, column: string | undefined): number | undefined {
  const found = column === undefined ? undefined : row?.[column]
  return typeof found === 'number' ? found : undefined
}
