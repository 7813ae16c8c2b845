import type { ComponentChildren, VNode } from 'preact'
import { type Day, daysBetween } from '../../kernel/day.ts'
import type { Lang } from '../../platform/http/page-call.ts'
import { dateParts, distance, until } from '../format.ts'
import { DateCard } from './cards.tsx'
import { Tag } from './marks.tsx'

/** The next thing that has a date: the date leads, warm when it is within three days. */
export function Deadline({
  day,
  today,
  lang,
  title,
  id,
  foot,
  children,
}: {
  day: Day
  today: Day
  lang: Lang
  title: ComponentChildren
  id: string
  /** Below, over the whole width: what has no room beside the date where text is large. */
  foot?: ComponentChildren
  children?: ComponentChildren
}): VNode {
  const p = dateParts(day, lang)
  return (
    <section className="card card--lead due" aria-labelledby={id}>
      <DateCard
        top={p.month}
        day={p.day}
        bottom={`${p.weekday} · ${distance(day, today, lang)}`}
        today={isNear(day, today)}
      />
      <div className="stack stack--1">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
      {foot !== undefined && <div className="wide">{foot}</div>}
    </section>
  )
}

/** A last day in a line of text, with a tag when it is within a week. */
export function Until({ day, today, lang }: { day: Day; today: Day; lang: Lang }): VNode {
  const left = daysBetween(today, day)
  return (
    <span>
      {left >= 0 && left <= 7 && (
        <>
          <Tag kind="today">{daysLeft(left, lang)}</Tag>{' '}
        </>
      )}
      {until(day, today, lang)}
    </span>
  )
}

function isNear(day: Day, today: Day): boolean {
  const left = daysBetween(today, day)
  return left >= 0 && left <= 3
}

function daysLeft(left: number, lang: Lang): string {
  if (lang === 'ko') return left === 0 ? '오늘 끝남' : `${left}일 남음`
  return left === 0 ? 'ends today' : left === 1 ? '1 day left' : `${left} days left`
}
