import type { VNode } from 'preact'
import { dayOf } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { LinkButton } from '../../../../web/components/button.tsx'
import { PageHead } from '../../../../web/components/card.tsx'
import { More } from '../../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { Select, TextArea, TextField } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { date } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { messages } from '../../history/messages.ts'
import { mySpell } from '../../history/my-spell.ts'
import { certificateDueOn } from '../../reports/certificate-due.ts'
import { errorsOf } from '../../reports/pages/faults.ts'
import { type Typed, fresh, typedIn } from '../../reports/pages/shell.tsx'
import { askEnd, endKinds } from '../ask-end.ts'
import { endTexts } from '../texts.ts'
import { withdrawEnd } from '../withdraw-end.ts'
import { lawWord } from '../../law-word.ts'

const home = '/my/insurance'
const path = `${home}/:spell/end`

/** GET /my/insurance/:spell/end: asking the workplace to report that work has ended. */
const askPage: Route = page(path, 'person', async (c) => await show(c, { ...fresh, typed: c.kept }))

/** POST: asked once; the clock runs from here on. */
const askForm: Route = form(path, 'person', async (c) => {
  const typed = typedIn(c.body)
  const outcome = await askEnd(c.call, { ...typed, spell: c.params['spell'] })
  if (outcome.ok) return redirect(`${home}/${c.params['spell']}#end`, endTexts[c.view.lang].sent)
  return await show(c, { typed, errors: errorsOf(outcome.refusal, c.view.lang, 'lastDay') })
})

/** POST /my/insurance/:spell/end/withdraw. */
const withdrawForm: Route = form(`${path}/withdraw`, 'person', async (c) => {
  must(await withdrawEnd(c.call, { spell: c.params['spell'] }))
  return redirect(`${home}/${c.params['spell']}`, endTexts[c.view.lang].withdrawn)
})

/** Asking for the end of work to be reported, and taking that back. */
export const endRoutes: readonly Route[] = [askPage, askForm, withdrawForm]

async function show(c: PageCall, p: Typed): Promise<Reply> {
  const { spell } = must(await mySpell(c.call, { spell: c.params['spell'] }))
  const here = spell.to_day === null && spell.organisation_id !== null
  const failed = Object.keys(p.errors).length > 0
  const title = endTexts[c.view.lang].title(spell.workplace)
  const about = { view: c.view, title, current: home, failed, noIndex: true }
  const children = here ? (
    <Ask c={c} at={`${home}/${spell.id}`} title={title} {...p} />
  ) : (
    <Elsewhere c={c} id={spell.id} title={title} />
  )
  return html(renderPage({ ...about, children }), failed ? 422 : 200)
}

function Ask({ c, at, title, typed, errors }: Typed & { c: PageCall; at: string; title: string }): VNode {
  const { lang } = c.view
  const t = endTexts[lang]
  const today = dayOf(c.call.node.clock.now())
  const field = (name: string) => ({ name, lang, value: typed[name], error: errors[name] }) as const
  const kinds = ['', ...endKinds].map((value) => ({ value, label: value === '' ? '–' : lawWord(value, lang) }))
  return (
    <div className="wrap wrap--read page stack stack--6">
      <More href={at} back>
        {messages[lang].back}
      </More>
      <PageHead title={title} lead={t.lead} />
      <ErrorSummary errors={errors} lang={lang} />
      <Form action={`${at}/end`} page={`${at}/end`} className="card stack stack--4">
        <TextField {...field('lastDay')} label={t.lastDay} type="date" short />
        <Select {...field('separationKind')} label={t.kind} hint={t.kindHint} options={kinds} />
        <TextArea {...field('says')} label={t.says} hint={t.saysHint} most={500} rows={3} />
        <p className="note">{t.due(date(certificateDueOn(today), today, lang))}</p>
        <div className="btns">
          <button className="btn btn--main">{t.send}</button>
        </div>
      </Form>
    </div>
  )
}

// No dead end: what did not come from a workplace here goes to the office.
function Elsewhere({ c, id, title }: { c: PageCall; id: string; title: string }): VNode {
  const t = endTexts[c.view.lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={title} lead={t.elsewhere} />
      <LinkButton href={`${home}/missing?spell=${id}`} kind="main">
        {t.confirm}
      </LinkButton>
    </div>
  )
}
