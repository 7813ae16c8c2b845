import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { TextArea, TextField } from '../../../../web/components/field.tsx'

type Props = {
  readonly says: {
    readonly days: string
    readonly daysHint?: string
    readonly reason: string
    readonly reasonHint: string
  }
  /** How many days the draft has. */
  readonly days: number
  readonly lang: Lang
  readonly errors: Readonly<Record<string, string>>
  readonly typed: (name: string) => string
  readonly children?: VNode | false
}

/** What an officer fills in before signing a round, the first time or corrected: the days, as the draft has them, and the reason that its person reads. */
export function SignFields({ says, days, lang, errors, typed, children }: Props): VNode {
  return (
    <>
      <TextField
        name="days"
        label={says.days}
        {...(says.daysHint !== undefined && { hint: says.daysHint })}
        lang={lang}
        value={typed('days') || String(days)}
        error={errors['days']}
        inputMode="numeric"
        short
      />
      {children}
      <TextArea
        name="reason"
        label={says.reason}
        hint={says.reasonHint}
        lang={lang}
        rows={3}
        most={500}
        value={typed('reason')}
        error={errors['reason']}
      />
    </>
  )
}
