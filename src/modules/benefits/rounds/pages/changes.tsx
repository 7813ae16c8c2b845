import type { VNode } from 'preact'
import { toDay } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form } from '../../../../platform/http/route.ts'
import { Buttons, SubmitButton } from '../../../../web/components/button.tsx'
import { Section } from '../../../../web/components/cards.tsx'
import { TextField } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { date } from '../../../../web/format.ts'
import { StampPart } from '../../stamps/stamp-part.tsx'
import { type WaitingChange, answerDayChange } from '../answer-day-change.ts'
import { messages } from '../day-messages.ts'
import { typedIn } from './posted.ts'

const path = '/operator/rounds/changes'

/** POST: an officer answers a wish for another day. */
export const changeForm: Route = form(`${path}/:change`, 'operator', async (c) => {
  const change = c.params['change'] ?? ''
  const reason = typedIn(c)(`reason-${change}`)
  must(await answerDayChange(c.call, { change, answer: c.body['answer'], reason }))
  return redirect('/operator/rounds', messages[c.view.lang].answered)
})

/** Wishes for another day that wait, each with its two buttons. */
export function Changes({ c, changes }: { c: PageCall; changes: readonly WaitingChange[] }): VNode | null {
  const { lang } = c.view
  const t = messages[lang]
  if (changes.length === 0) return null
  return (
    <Section id="changes" title={t.officerTitle}>
      {changes.map((one) => (
        <One key={one.id} c={c} one={one} />
      ))}
    </Section>
  )
}

function One({ c, one }: { c: PageCall; one: WaitingChange }): VNode {
  const { lang } = c.view
  const t = messages[lang]
  const today = c.call.node.clock.today()
  const [from, to] = [one.due_on, one.wanted].map((day) => date(toDay(day), today, lang))
  return (
    <Form action={`${path}/${one.id}`} page="/operator/rounds" className="card stack">
      <h3>{t.wish(one.number, from ?? '', to ?? '')}</h3>
      <p>{t.grounds[one.ground]}</p>
      <p lang="ko">{one.says}</p>
      <StampPart stamps={one.stamps} today={today} lang={lang} />
      <TextField name={`reason-${one.id}`} label={t.reason} lang={lang} required={false} maxLength={500} />
      <Buttons>
        <SubmitButton name="answer" value="granted" kind="soft">
          {t.grant}
        </SubmitButton>
        <SubmitButton name="answer" value="refused">
          {t.refuse}
        </SubmitButton>
      </Buttons>
    </Form>
  )
}
