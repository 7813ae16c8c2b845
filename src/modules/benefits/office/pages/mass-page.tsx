import type { VNode } from 'preact'
import { isDay } from '../../../../kernel/day.ts'
import { Refused, must } from '../../../../kernel/refusal.ts'
import { type Lang, type PageCall, type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { sayRefusal } from '../../../../platform/refusal-texts.ts'
import { SubmitButton } from '../../../../web/components/button.tsx'
import { PageHead } from '../../../../web/components/card.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { Select, TextField } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { Empty } from '../../../../web/components/notice.tsx'
import { renderPage } from '../../../../web/layout.tsx'
import { textsIn } from '../../claim/pages/read-step.ts'
import { claimTexts } from '../../claim/texts/claim-texts.ts'
import { eligibility } from '../../claim/window.ts'
import { decideMany } from '../decide-many.ts'
import { type EndedThere, findEnded } from '../find-ended.ts'
import { prepareMass } from '../prepare-mass.ts'
import { officeTexts } from '../texts.ts'
import { MassDecide } from './mass-decide.tsx'
import { lawWord } from '../../law-word.ts'
import { toQueue } from './to-queue.ts'

const path = '/operator/benefits/mass'
type Texts = Readonly<Record<string, string>>

/** GET /operator/benefits/mass: whose work ended at a company on a day, their cases prepared and decided together. */
export const massPage: Route = page(path, 'operator', async (c) => {
  const asked = { workplace: textOf(c.query['workplace']), on: textOf(c.query['on']) }
  return await show(c, { ...asked, ...c.kept }, {})
})

/** POST /operator/benefits/mass/prepare: the reason is found once for all of them. */
export const prepareForm: Route = form(`${path}/prepare`, 'operator', async (c) => {
  const typed = textsIn(c.body)
  const outcome = await prepareMass(c.call, {
    workplace: typed['workplace'],
    on: typed['on'],
    separationKind: typed['separationKind'],
    source: typed['source'],
  })
  if (outcome.ok) return redirect(placeOf(typed), officeTexts[c.view.lang].prepared(outcome.value.prepared))
  if (!outcome.refusal.fields) throw new Refused(outcome.refusal)
  const { needed } = claimTexts[c.view.lang].errors
  return await show(c, typed, Object.fromEntries(Object.keys(outcome.refusal.fields).map((name) => [name, needed])))
})

/** POST /operator/benefits/mass/decide: one signature, a decision for each. */
export const massDecideForm: Route = form(`${path}/decide`, 'operator', async (c) => {
  const typed = textsIn(c.body)
  const t = officeTexts[c.view.lang]
  const { needed } = claimTexts[c.view.lang].errors
  const claims = listOf(c.body['claim'])
  const missing = ['judged', 'role', 'why'].filter((name) => (typed[name] ?? '').trim() === '')
  if (claims.length === 0 || missing.length > 0)
    return await show(
      c,
      typed,
      Object.fromEntries([...missing, ...(claims.length === 0 ? ['claim'] : [])].map((name) => [name, needed])),
    )
  const judgements = ['willingAndAble', 'activelySeeking', ...(typed['fault'] === 'no' ? ['graveFault'] : [])].map(
    (name) => ({
      name,
      value: name !== 'graveFault',
      reason: typed['judged'] ?? '',
    }),
  )
  const said = {
    judgements,
    metTogether: true as const,
    role: typed['role'] ?? '',
    reason: typed['why'] ?? '',
  }
  const listed = claims.map((claim) => ({ claim, seen: typed[`seen-${claim}`] ?? '' }))
  const each = await decideMany(c.call, listed, said)
  const failed = each.flatMap(({ claim, outcome }) =>
    outcome.ok ? [] : [[`claim-${claim}`, sayRefusal(outcome.refusal, c.view.lang).says]],
  )
  if (failed.length === 0) return redirect(placeOf(typed), t.decidedMany(each.length))
  return await show(c, typed, Object.fromEntries(failed))
})

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
function listOf(value: unknown): string[] {
  const all: unknown[] = Array.isArray(value) ? value : [value]
  return all.filter((each) => typeof each === 'string')
}
function placeOf({ workplace = '', on = '' }: Texts): string {
  return `${path}?${new URLSearchParams({ workplace, on }).toString()}`
}

async function show(c: PageCall, typed: Texts, errors: Texts): Promise<Reply> {
  const { lang } = c.view
  const { workplace = '', on = '' } = typed
  const asked = workplace.length >= 2 && isDay(on)
  const found = asked ? must(await findEnded(c.call, { workplace, on })) : undefined
  const failed = Object.keys(errors).length > 0
  const children = <MassView typed={typed} errors={errors} found={found} lang={lang} />
  const title = officeTexts[lang].mass
  return html(
    renderPage({ view: c.view, title, current: '/operator/benefits', flash: c.flash, failed, children }),
    failed ? 422 : 200,
  )
}

/** What the page is shown with. */
export type MassProps = {
  readonly typed: Texts
  readonly errors: Texts
  readonly found: readonly EndedThere[] | undefined
  readonly lang: Lang
}

function MassView(p: MassProps): VNode {
  const { typed, errors, found, lang } = p
  const t = officeTexts[lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <ErrorSummary errors={errors} lang={lang} />
      <PageHead back={toQueue(lang)} title={t.mass} lead={t.massLead} />
      <form method="get" action={path} className="card stack">
        <TextField name="workplace" label={t.workplace} lang={lang} value={typed['workplace']} />
        <TextField name="on" type="date" short label={t.endedOn} lang={lang} value={typed['on']} />
        <SubmitButton>{t.search}</SubmitButton>
      </form>
      {found?.length === 0 && <Empty title={t.noneFound} />}
      {found !== undefined && found.length > 0 && (
        <>
          <Prepare {...p} />
          <MassDecide {...p} />
        </>
      )}
    </div>
  )
}

function Prepare({ typed, errors, found = [], lang }: MassProps): VNode {
  const t = officeTexts[lang]
  const kinds = eligibility().facts.find(({ name }) => name === 'separationKind')?.choices ?? []
  return (
    <Form action={`${path}/prepare`} page={placeOf(typed)} className="card stack" label={t.prepare}>
      <h2 className="as-h3">{t.prepare}</h2>
      <p className="muted">{t.prepareLead(found.length)}</p>
      <input type="hidden" name="workplace" value={typed['workplace'] ?? ''} />
      <input type="hidden" name="on" value={typed['on'] ?? ''} />
      <Select
        name="separationKind"
        label={t.reasonKind}
        lang={lang}
        value={typed['separationKind'] ?? '권고사직'}
        options={kinds.map((value) => ({ value, label: lawWord(value, lang) }))}
      />
      <TextField
        name="source"
        label={t.reasonSource}
        hint={t.reasonSourceHint}
        lang={lang}
        value={typed['source']}
        error={errors['source']}
      />
      <SubmitButton kind="main">{t.prepare}</SubmitButton>
    </Form>
  )
}
