import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { Select, TextArea, TextField } from '../../../../web/components/field.tsx'
import type { Certificate, Kind } from '../../contract.ts'
import { needsOf, separationKinds } from '../contents.ts'
import type { Typed } from './shell.tsx'
import { texts } from './texts.ts'
import { lawWord } from '../../law-word.ts'

type Props = Typed & { readonly lang: Lang }

/** Last day, kind of separation, reason. */
export function LossFields(props: Props): VNode {
  const { lang, typed, errors } = props
  const t = texts[lang]
  return (
    <>
      <TextField name="to" label={t.to} type="date" lang={lang} value={typed['to']} error={errors['to']} short />
      <ReasonFields {...props} />
    </>
  )
}

/** Kind of separation, and the reason in words. */
function ReasonFields({ lang, typed, errors }: Props): VNode {
  const t = texts[lang]
  const options = ['', ...separationKinds].map((value) => ({
    value,
    label: value === '' ? '–' : lawWord(value, lang),
  }))
  const kind = { value: typed['separationKind'], error: errors['separationKind'] }
  const reason = { value: typed['reason'], error: errors['reason'], most: 500, rows: 3 }
  return (
    <>
      <Select
        name="separationKind"
        label={t.separationKind}
        hint={t.separationHint}
        lang={lang}
        options={options}
        {...kind}
      />
      <TextArea name="reason" label={t.reason} hint={t.reasonHint} lang={lang} {...reason} />
    </>
  )
}

/** Days and pay of a month. */
export function PayFields({ lang, typed, errors }: Props): VNode {
  const t = texts[lang]
  return (
    <>
      <Amount name="days" label={t.payDays} unit={t.dayUnit} {...{ lang, typed, errors }} />
      <Amount name="pay" label={t.payAmount} unit={t.won} {...{ lang, typed, errors }} />
    </>
  )
}

/** Days worked in one month, and the pay for all of them. */
export function DaysFields({ lang, typed, errors }: Props): VNode {
  const t = texts[lang]
  const about = { lang, value: typed['days'], error: errors['days'], rows: 4 }
  return (
    <>
      <TextArea name="days" label={t.days} hint={t.daysHint} {...about} />
      <Amount name="pay" label={t.dailyPay} unit={t.won} {...{ lang, typed, errors }} />
    </>
  )
}

/** A number with its unit. */
export function Amount(
  p: Props & { name: string; label: string; unit: string; optional?: boolean; hint?: string },
): VNode {
  const { name, label, unit, lang, hint } = p
  const about = {
    name,
    label,
    unit,
    lang,
    value: p.typed[name],
    error: p.errors[name],
    ...(hint !== undefined && { hint }),
  }
  return <TextField {...about} inputMode="numeric" {...(p.optional && { required: false })} />
}

const amounts: readonly (keyof Certificate &
  ('unitDays' | `${string}Pay` | `${string}Days` | `${string}Wage` | 'dailyHours'))[] = [
  'unitDays',
  'threeMonthPay',
  'threeMonthDays',
  'yearPay',
  'yearPayDays',
  'averageDailyWage',
  'dailyHours',
  'ordinaryDailyWage',
]

/** Everything a certificate of this kind of worker says. */
export function CertificateFields(props: Props & { readonly kind: Kind }): VNode {
  const t = texts[props.lang]
  const needs = needsOf(props.kind)
  const employee = needs.includes('threeMonthPay')
  const shown = amounts.filter(
    (name) => name === 'unitDays' || needs.includes(name) || (employee && name === 'ordinaryDailyWage'),
  )
  return (
    <>
      {shown.map((name) => (
        <Amount
          key={name}
          {...props}
          name={name}
          label={t.certificate[name]}
          unit={unitOf(name, props.lang)}
          optional={name === 'ordinaryDailyWage'}
        />
      ))}
      <ReasonFields {...props} />
    </>
  )
}

function unitOf(name: string, lang: Lang): string {
  const t = texts[lang]
  if (name === 'dailyHours') return t.hours
  return name.endsWith('Days') ? t.dayUnit : t.won
}
