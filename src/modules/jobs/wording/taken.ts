type Span = readonly [start: number, end: number]

const most = 40
const letter = /[\p{L}\p{N}]/u
// A dot or a comma between digits is part of a number.
const clauseEnd = /[!?;·/()\n]|(?<!\d)[.,]|[.,](?!\d)/u
const listMark = /^[\s\-–—*•▶▷■□◆◇○●]*$/u

/**
 * What one tap takes out of a text for words found at `at`: the words, or, where they end inside a word ("35세 이하만 지원 …"), all
 * that hangs on them, up to the end of the clause. Undefined where that would take something else along: a person writes anew.
 */
export function takenFor(text: string, at: Span): Span | undefined {
  const [start, end] = at
  if (isInside(text, start)) return undefined
  if (!isInside(text, end)) return at
  const near = text.slice(end, start + most)
  const stop = clauseEnd.exec(near)?.index ?? (start + most >= text.length ? near.length : undefined)
  return stop === undefined || !beginsClause(text.slice(Math.max(0, start - most), start))
    ? undefined
    : [start, end + stop]
}

function isInside(text: string, at: number): boolean {
  return letter.test(text[at - 1] ?? '') && letter.test(text[at] ?? '')
}

function beginsClause(before: string): boolean {
  return listMark.test(before.split(clauseEnd).at(-1) ?? '')
}
