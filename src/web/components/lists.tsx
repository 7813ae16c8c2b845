import type { ComponentChildren, VNode } from 'preact'
import type { Lang } from '../../platform/http/page-call.ts'
import { Icon, type IconName } from './icon.tsx'

/** Short facts in a row, each with its picture. */
export function Facts({ items }: { items: readonly { icon: IconName; text: ComponentChildren }[] }): VNode {
  return (
    <ul className="facts">
      {items.map((f, i) => (
        <li key={i}>
          <Icon name={f.icon} />
          <span>{f.text}</span>
        </li>
      ))}
    </ul>
  )
}

/** Several things, a line each; one alone is just a line. `lang` where they are in another language than the page. */
export function Lines({ items, lang }: { items: readonly ComponentChildren[]; lang?: Lang }): VNode {
  return (
    <ul {...(items.length > 1 && { className: 'lines' })} {...(lang !== undefined && { lang })}>
      {items.map((text, i) => (
        <li key={i}>{text}</li>
      ))}
    </ul>
  )
}

/** Terms and values in columns. */
export function Defs({
  items,
  columns = 3,
}: {
  items: readonly { term: string; value: ComponentChildren; note?: ComponentChildren }[]
  columns?: 2 | 3
}): VNode {
  return (
    <dl className={columns === 3 ? 'defs defs--2 defs--3' : 'defs defs--2'}>
      {items.map((d) => (
        <div key={d.term}>
          <dt>{d.term}</dt>
          <dd>
            {d.value}
            {d.note !== undefined && <small>{d.note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Terms and values line by line, as on a paper. */
export function Pairs({ items }: { items: readonly { term: string; value: ComponentChildren }[] }): VNode {
  return (
    <dl className="pairs">
      {items.map((d) => (
        <div key={d.term}>
          <dt>{d.term}</dt>
          <dd>{d.value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What happened and what comes, in order. */
export function Timeline({
  items,
}: {
  items: readonly { when: ComponentChildren; title: ComponentChildren; text?: ComponentChildren; is?: 'done' | 'now' }[]
}): VNode {
  return (
    <ol className="time">
      {items.map((e, i) => (
        <li key={i} {...(e.is !== undefined && { 'data-is': e.is })}>
          <span className="time__when">{e.when}</span>
          <h3>{e.title}</h3>
          {e.text !== undefined && <p className="muted">{e.text}</p>}
        </li>
      ))}
    </ol>
  )
}

/** Where one is in a short journey: done, now, to come. `doneWord` is read out after a finished step. */
export function Steps({
  label,
  items,
  now,
  doneWord,
  done = items.map((_, i) => i < now),
}: {
  label: string
  items: readonly string[]
  now: number
  doneWord: string
  /** Which are done, where somebody may go on without; absent: those before. */
  done?: readonly boolean[]
}): VNode {
  return (
    <ol className="steps" aria-label={label}>
      {items.map((step, i) => (
        <li
          key={step}
          {...(done[i] && i !== now && { 'data-done': '' })}
          {...(i === now && { 'aria-current': 'step' as const })}
        >
          {step}
          {done[i] && i !== now && <span className="vh"> ({doneWord})</span>}
        </li>
      ))}
    </ol>
  )
}

/** Links as tabs with counts. */
export function Tabs({
  label,
  items,
}: {
  label: string
  items: readonly { href: string; text: string; n?: number; hot?: boolean; here: boolean }[]
}): VNode {
  return (
    <nav className="tabs" aria-label={label}>
      {items.map((t) => (
        <a key={t.href} href={t.href} {...(t.here && { 'aria-current': 'page' as const })}>
          {t.text}
          {t.n !== undefined && (
            <>
              {' '}
              <span className={t.hot ? 'count count--hot' : 'count'}>{t.n}</span>
            </>
          )}
        </a>
      ))}
    </nav>
  )
}

/** What stays with the person. */
export function Held({ items }: { items: readonly string[] }): VNode {
  return (
    <ul className="held">
      {items.map((word) => (
        <li key={word}>
          <Icon name="lock" />
          {word}
        </li>
      ))}
    </ul>
  )
}

/** A table that becomes cards on a phone: the first column is the row's name. */
export function Table({
  caption,
  head,
  rows,
}: {
  caption: string
  head: readonly { text: string; num?: boolean }[]
  rows: readonly { key: string; cells: readonly ComponentChildren[] }[]
}): VNode {
  return (
    <table className="table" role="table">
      <caption className="vh">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {head.map((h) => (
            <th key={h.text} scope="col" role="columnheader" {...(h.num && { className: 'num' })}>
              {h.text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.key} role="row">
            {row.cells.map((cell, i) =>
              i === 0 ? (
                <th key={i} scope="row" role="rowheader">
                  {cell}
                </th>
              ) : (
                <td key={i} role="cell" data-label={head[i]?.text} {...(head[i]?.num && { className: 'num' })}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
