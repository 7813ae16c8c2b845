/**
 * A text as the rules read it, with the way back: `from[i]` is where its i-th letter begins in what was written. Rewriting keeps the
 * way, so that a finding is shown at the very words, however they were disguised.
 */
export type View = { readonly text: string; readonly from: readonly number[] }

/** The view of a text as it was written. */
export function viewOf(text: string): View {
  return { text, from: Array.from({ length: text.length + 1 }, (_, at) => at) }
}

/** Replaces every match; what it is replaced with leads back to where the match began. */
export function rewrite(view: View, pattern: RegExp, by: (match: string) => string): View {
  let text = ''
  const from: number[] = []
  let last = 0
  const take = (end: number): void => {
    for (let at = last; at < end; at++) from.push(view.from[at] ?? 0)
    text += view.text.slice(last, end)
    last = end
  }
  for (const match of view.text.matchAll(pattern)) {
    const now = by(match[0])
    if (now === match[0]) continue
    take(match.index)
    for (let n = 0; n < now.length; n++) from.push(view.from[match.index] ?? 0)
    text += now
    last = match.index + match[0].length
  }
  take(view.text.length)
  from.push(view.from[view.text.length] ?? 0)
  return { text, from }
}

/** Where a part of the view stands in what was written. */
export function spanIn(view: View, start: number, end: number): readonly [number, number] {
  return [view.from[start] ?? 0, view.from[end] ?? view.from.at(-1) ?? 0]
}
