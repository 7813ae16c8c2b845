import type { VNode } from 'preact'
import { toDay } from '../../../../kernel/day.ts'
import { Refused, must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { SubmitButton } from '../../../../web/components/button.tsx'
import { PageHead } from '../../../../web/components/card.tsx'
import { Section } from '../../../../web/components/cards.tsx'
import { Choice, Choices } from '../../../../web/components/choice.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { TextArea, TextField } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { Lines } from '../../../../web/components/lists.tsx'
import { Empty } from '../../../../web/components/notice.tsx'
import { date } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { askDayChange } from '../ask-day-change.ts'
import { messages } from '../day-messages.ts'
import { messages as roundMessages } from '../messages.ts'
import { type DayChanges, myDayChanges } from '../my-day-changes.ts'
import { said, typedIn } from './posted.ts'
import type { Errors } from './round-form.tsx'
import { roundsPath } from './rounds-page.tsx'

const path = `${roundsPath}/:round/day`

const dayPage: Route = page(path, 'person', async (c) => await show(c, {}))

const dayForm: Route = form(path, 'person', async (c) => {
  const { ground, wanted, says } = c.body
  const t = messages[c.view.lang]
  const outcome = await askDayChange(c.call, { round: c.params['round'], ground, wanted, says })
  if (outcome.ok) return redirect(`${roundsPath}/${c.params['round']}`, outcome.value.granted ? t.granted : t.waits)
  const { fields } = outcome.refusal
  if (fields === undefined) throw new Refused(outcome.refusal)
  return await show(c, said(fields, t.errors))
})

/** Another day for a round: asked for, with its ground. */
export const dayRoutes: readonly Route[] = [dayPage, dayForm]

async function show(c: PageCall, errors: Errors): Promise<Reply> {
  const { lang } = c.view
  const all = must(await myDayChanges(c.call, { round: c.params['round'] }))
  const failed = Object.keys(errors).length > 0
  const children = <Changing all={all} c={c} errors={errors} />
  const { number } = all.round
  const back = { href: `${roundsPath}/${number}`, text: roundMessages[lang].nth(number) }
  const title = messages[lang].title
  return html(renderPage({ view: c.view, title, back, failed, noIndex: true, children }), failed ? 422 : 200)
}

function Changing({ all, c, errors }: { all: DayChanges; c: PageCall; errors: Errors }): VNode {
  const { lang } = c.view
  const t = messages[lang]
  const { round, changing, open } = all
  return (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={t.title} lead={t.lead(date(toDay(round.due_on), changing.today, lang))} />
      <ErrorSummary errors={errors} lang={lang} />
      {open.length === 0 ? (
        <Empty icon="calendar" title={t.none}>
          <p className="muted">{t.noneNext}</p>
        </Empty>
      ) : (
        <Wish all={all} c={c} errors={errors} />
      )}
      <Before all={all} lang={lang} />
    </div>
  )
}

function Wish({ all: { round, open }, c, errors }: { all: DayChanges; c: PageCall; errors: Errors }): VNode {
  const { lang } = c.view
  const t = messages[lang]
  const typed = typedIn(c)
  const here = `${roundsPath}/${round.number}/day`
  return (
    <Form action={here} page={here}>
      <Choices legend={t.ground} name="ground" lang={lang} error={errors['ground']}>
        {open.map((ground) => (
          <Choice
            key={ground}
            type="radio"
            name="ground"
            value={ground}
            checked={typed('ground') === ground || open.length === 1}
            note={t.notes[ground]}
          >
            {t.grounds[ground]}
          </Choice>
        ))}
      </Choices>
      <TextField
        name="wanted"
        type="date"
        label={t.wanted}
        lang={lang}
        value={typed('wanted')}
        error={errors['wanted']}
        short
      />
      <TextArea
        name="says"
        label={t.says}
        lang={lang}
        rows={3}
        most={500}
        value={typed('says')}
        error={errors['says']}
      />
      <SubmitButton kind="main">{t.ask}</SubmitButton>
    </Form>
  )
}

function Before({ all: { asked, changing }, lang }: { all: DayChanges; lang: PageCall['view']['lang'] }): VNode | null {
  const t = messages[lang]
  if (asked.length === 0) return null
  const items = asked.map(({ wanted, answer, reason }) =>
    [date(toDay(wanted), changing.today, lang), t.answers[answer ?? 'waiting'], reason].filter(Boolean).join(' · '),
  )
  return (
    <Section id="before" title={t.before}>
      <Lines items={items} />
    </Section>
  )
}
