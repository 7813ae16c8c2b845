import { normalise } from '../wording/normalise.ts'
import { type View, rewrite, spanIn } from '../wording/view.ts'
import type { Found, NoticeField, Span } from './found.ts'
import { type Label, labelAt } from './labels.ts'

/** A line of the notice: where it stands in the text as it is read, and what label it has. */
export type Line = Span & { readonly label?: Label; readonly value: Span }

/** A notice as the readers read it: one way of writing letters and spaces, in lines. */
export type Notice = {
  readonly written: string
  readonly text: string
  readonly view: View
  readonly lines: readonly Line[]
}

/** Prepares a notice. A tab parts a label from its value, so it is kept as a sign; long gaps are short, or patterns would try each part of them. */
export function noticeOf(written: string): Notice {
  const marked = normalise(written.replaceAll('\r', ' ').replaceAll('\t', '|'))
  const view = rewrite(marked, /\s{3,}/gu, (run) => (run.includes('\n') ? '\n\n' : ' '))
  return { written, text: view.text, view, lines: linesOf(view.text) }
}

/** A field read from parts of the text; undefined where there is none. */
export function found(notice: Notice, field: NoticeField, content: Found['content'], ...spans: readonly Span[]): Found {
  return { field, content, words: spans.map((span) => writtenSpan(notice, span)) }
}

// Where a part of the read text stands in what was written.
function writtenSpan({ view }: Notice, { start, end }: Span): Span {
  const [from, to] = spanIn(view, start, end)
  return { start: from, end: to }
}

/** The very words of a part of the text, in one line. */
export function wordsOf(notice: Notice, span: Span): string {
  const { start, end } = writtenSpan(notice, span)
  return notice.written.slice(start, end).replaceAll(/\s+/gu, ' ').trim()
}

/** The lines of a part of the text as they were written, without bullets. */
export function itemsOf(notice: Notice, span: Span): readonly string[] {
  const { start, end } = writtenSpan(notice, span)
  return notice.written
    .slice(start, end)
    .split('\n')
    .map((line) => line.replace(/^[\s\-·•*○●▪■ㄴ✔✅]+/u, '').trim())
    .filter(Boolean)
}

/** The values that stand under one of these labels. */
export function labelled(notice: Notice, ...labels: readonly Label[]): readonly Span[] {
  return notice.lines.filter((line) => line.label && labels.includes(line.label)).map((line) => line.value)
}

// A label alone in its line is a heading: what follows it, until the next label or an empty line, is its value.
function linesOf(text: string): Line[] {
  const lines = [...text.matchAll(/[^\n]*/gu)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }, at, all) => end > start || all[at - 1]?.end !== start)
    .map((span) => ({ ...span, ...labelAt(text, span) }))
  return lines.map((line, at) =>
    line.label && empty(text, line.value) ? { ...line, value: below(text, lines, at) } : line,
  )
}

function below(text: string, lines: readonly Line[], at: number): Span {
  const next = lines.slice(at + 1)
  const stop = next.findIndex((line) => line.label !== undefined || empty(text, line))
  const own = stop < 0 ? next : next.slice(0, stop)
  const [first, last] = [own[0], own.at(-1)]
  return first && last ? { start: first.start, end: last.end } : (lines[at]?.value ?? { start: 0, end: 0 })
}

function empty(text: string, { start, end }: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(start, end))
}
