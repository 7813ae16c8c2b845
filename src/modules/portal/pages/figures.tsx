import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import type { PublicNumbers } from '../../../read-models/public-numbers.ts'
import { count } from '../../../web/format.ts'
import { homeTexts } from '../texts/home.ts'

type Figure = {
  readonly name: string
  readonly value: string | undefined
  readonly unit: string
  readonly note: string
}

/** The three numbers as cards. What could not be measured yet says so. */
export function Figures({ numbers, lang }: { numbers: PublicNumbers; lang: Lang }): VNode {
  const t = homeTexts[lang]
  return (
    <dl className="grid grid--3">
      {figuresOf(numbers, lang).map((f) => (
        <div key={f.name} className="card card--flat">
          <dt className="muted">{f.name}</dt>
          <dd className={f.value === undefined ? 'big' : 'huge'}>
            {f.value ?? t.notYet}
            {f.value !== undefined && f.unit !== '' && <small>{f.unit}</small>}
          </dd>
          <dd className="note">{f.value === undefined ? t.notYetNote : f.note}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The numbers in words: one decimal where a whole number would hide something. */
export function figuresOf(n: PublicNumbers, lang: Lang): Figure[] {
  const t = homeTexts[lang]
  const share = n.answeredShare === null ? undefined : oneDecimal(n.answeredShare * 100)
  const days = n.medianDays === null ? undefined : oneDecimal(n.medianDays)
  return [
    { name: t.open, value: count(n.open), unit: t.pieces, note: t.openNote(count(n.fresh)) },
    { name: t.answered, value: share, unit: t.percent, note: t.answeredNote(count(n.ofClosed)) },
    { name: t.days, value: days, unit: t.dayUnit, note: t.daysNote(count(n.answered)) },
  ]
}

// Rounded down, so that 99.96 never shows as 100.
function oneDecimal(x: number): string {
  const floored = Math.floor(x * 10 + 1e-9) / 10
  return Number.isInteger(floored) ? String(floored) : floored.toFixed(1)
}
