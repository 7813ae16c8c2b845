import type { VNode } from 'preact'
import { dayOf } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { typedText } from '../../../web/components/ask-reason.tsx'
import { PageHead } from '../../../web/components/card.tsx'
import { Section } from '../../../web/components/cards.tsx'
import { Choice, Choices } from '../../../web/components/choice.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { TextArea, TextField } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { by, moment } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { takedownTexts } from '../takedown-messages.ts'
import { decideTakedown, takeDown, takedownsToDecide } from '../takedown/take-down.ts'
import type { Takedown } from '../takedown/takedown.ts'

const path = '/operator/takedowns'
type Texts = Readonly<Record<string, string>>

/** GET /operator/takedowns: what is taken down and not decided, and the form that takes one down. */
const takedownsPage: Route = page(path, 'operator', async (c) => await show(c, {}, {}, 200))

/** POST /operator/takedowns: takes a vacancy down. The address of its page is enough. */
const takeDownForm: Route = form(path, 'operator', async (c) => {
  const [address, reason] = [typedText(c.body['vacancy']), typedText(c.body['reason'])]
  const vacancy = /[0-9a-f]{8}-[0-9a-f-]{27}/u.exec(address)?.[0] ?? address
  const outcome = await takeDown(c.call, { vacancy, reason })
  if (outcome.ok) return redirect(path, takedownTexts[c.view.lang].taken)
  if (!outcome.refusal.fields) must(outcome)
  return await show(c, { vacancy: address, reason }, errorsOf(c, outcome.refusal.fields ?? {}), 422)
})

/** POST /operator/takedowns/decide: a decision about an objection, signed by name. */
const decideForm: Route = form(`${path}/decide`, 'operator', async (c) => {
  const { takedown, decision } = c.body
  const id = typedText(takedown)
  const reason = typedText(c.body[`reason.${id}`])
  const outcome = await decideTakedown(c.call, { takedown, decision, reason })
  if (outcome.ok) return redirect(path, takedownTexts[c.view.lang].decided)
  if (!outcome.refusal.fields || outcome.refusal.fields['takedown']) must(outcome)
  return await show(c, {}, errorsOf(c, outcome.refusal.fields ?? {}, `.${id}`), 422)
})

function errorsOf(c: PageCall, fields: Texts, suffix = ''): Texts {
  const says: Texts = takedownTexts[c.view.lang].errors
  return Object.fromEntries(Object.keys(fields).map((name) => [`${name}${suffix}`, says[name] ?? '']))
}

async function show(c: PageCall, typed: Texts, errors: Texts, status: number): Promise<Reply> {
  const open = must(await takedownsToDecide(c.call, {}))
  const { lang } = c.view
  const t = takedownTexts[lang]
  const [given = ''] = [c.query['vacancy'] ?? ''].flat()
  const at = (
    name: string,
    value = '',
  ): { name: string; lang: typeof lang; value: string; error: string | undefined } => ({
    name,
    lang,
    value: typed[name] ?? value,
    error: errors[name],
  })
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={t.title} lead={t.lead} />
      <ErrorSummary errors={errors} lang={lang} />
      <Form action={path} page={path} className="card stack stack--4" label={t.take}>
        <TextField {...at('vacancy', given)} label={t.which} hint={t.whichHint} maxLength={300} />
        <TextArea {...at('reason')} label={t.reason} hint={t.reasonHint} most={500} />
        <div className="btns">
          <button className="btn btn--bad">{t.take}</button>
        </div>
      </Form>
      <Section id="open" title={t.open}>
        {open.length === 0 && <p className="muted">{t.none}</p>}
        {open.map((one) => (
          <One key={one.id} c={c} one={one} errors={errors} />
        ))}
      </Section>
    </div>
  )
  const more = { title: t.title, current: '/operator', flash: c.flash, failed: status !== 200, noIndex: true }
  return html(renderPage({ view: c.view, ...more, children }), status)
}

function One({ c, one, errors }: { c: PageCall; one: Takedown; errors: Texts }): VNode {
  const { lang } = c.view
  const t = takedownTexts[lang]
  const today = dayOf(c.call.node.clock.now())
  return (
    <article className="card stack stack--3" aria-label={one.title}>
      <h3 lang="ko">{one.title}</h3>
      <p>{one.reason}</p>
      <p className="note">{t.by(one.takenByName, moment(one.takenAt, today, lang))}</p>
      {one.organisation === undefined && (
        <>
          <p className="muted">{t.imported}</p>
          <Decide c={c} one={one} errors={errors} />
        </>
      )}
      {one.organisation !== undefined && one.objection === undefined && (
        <p className="muted">{t.waits(by(one.objectBy, today, lang))}</p>
      )}
      {one.objection !== undefined && (
        <>
          <p>
            <b>{t.objection}</b> {one.objection}
          </p>
          <Decide c={c} one={one} errors={errors} />
        </>
      )}
    </article>
  )
}

function Decide({ c, one, errors }: { c: PageCall; one: Takedown; errors: Texts }): VNode {
  const { lang } = c.view
  const t = takedownTexts[lang]
  const [decision, reason] = [`decision.${one.id}`, `reason.${one.id}`]
  return (
    <Form action={`${path}/decide`} page={path} className="stack stack--4" label={`${one.title}: ${t.decision}`}>
      <input type="hidden" name="takedown" value={one.id} />
      <Choices legend={t.decision} name={decision} lang={lang} error={errors[decision]}>
        <Choice type="radio" name="decision" value="kept">
          {t.keep}
        </Choice>
        <Choice type="radio" name="decision" value="lifted">
          {t.lift}
        </Choice>
      </Choices>
      <TextArea name={reason} label={t.reason} hint={t.reasonHint} lang={lang} error={errors[reason]} most={500} />
      <div className="btns">
        <button className="btn btn--main">{t.decide}</button>
      </div>
    </Form>
  )
}

/** The operator's ways of taking vacancies down. */
export const takedownRoutes: readonly Route[] = [takedownsPage, takeDownForm, decideForm]
