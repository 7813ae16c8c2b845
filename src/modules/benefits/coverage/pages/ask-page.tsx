import type { VNode } from 'preact'
import { isRefusal, must } from '../../../../kernel/refusal.ts'
import { readDraft } from '../../../../platform/drafts/draft.ts'
import { type Lang, type PageCall, type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { sayRefusal } from '../../../../platform/refusal-texts.ts'
import { receiveUpload } from '../../../../platform/uploads/receive-upload.ts'
import { More } from '../../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { Field, Select, TextArea, TextField, controlProps } from '../../../../web/components/field.tsx'
import { Form, SavedState } from '../../../../web/components/form.tsx'
import { clock } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { errorsOf } from '../../reports/pages/faults.ts'
import { typedIn } from '../../reports/pages/shell.tsx'
import { myHistory } from '../../history/my-history.ts'
import { mySpell } from '../../history/my-spell.ts'
import { kinds } from '../../reports/contents.ts'
import { askCoverage, draftName, evidenceKind } from '../ask-coverage.ts'
import { myRequests } from '../read-coverage.ts'
import { texts } from './texts.ts'

const path = '/my/insurance/missing'
const maxBytes = 10_000_000
const wanted = { types: ['application/pdf', 'image/png', 'image/jpeg'], maxBytes, kind: evidenceKind } as const

type Props = {
  readonly typed: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
  readonly evidence: readonly string[]
  readonly savedAt?: Date
}

/** GET /my/insurance/missing?from=&to=&spell=: what is missing; filled in from where one comes. */
const askPage: Route = page(path, 'person', async (c) => {
  must(await myRequests(c.call, {})) // the person's own business: no helper's
  const draft = must(await readDraft(c.call, { form: draftName }))
  const typed = { ...(await known(c)), ...draft?.fields, ...c.kept }
  return show(c, { typed, errors: {}, evidence: [], ...(draft && { savedAt: draft.savedAt }) })
})

async function known(c: PageCall): Promise<Record<string, string>> {
  const asked = typedIn(c.query)
  if (asked['spell'] === undefined) {
    const kind = must(await myHistory(c.call, {})).findLast((one) => one.spell)?.spell?.kind ?? ''
    return { from: asked['from'] ?? '', to: asked['to'] ?? '', kind }
  }
  const { spell } = must(await mySpell(c.call, { spell: asked['spell'] }))
  const { id, workplace, kind, work, from_day: from, to_day: to } = spell
  return { spell: id, workplace, kind, work: work ?? '', from, to: to ?? '' }
}

/** POST /my/insurance/missing: files are kept even where something else is wrong. */
const askForm: Route = form(
  path,
  'person',
  async (c) => {
    const typed = typedIn(c.body)
    const evidence = (typed['evidence'] ?? '').split(' ').filter((id) => id !== '')
    for (const file of c.files) {
      const upload = await receiveUpload(c.call, file, wanted)
      if (isRefusal(upload)) return show(c, { typed, errors: { file: sayRefusal(upload, c.view.lang).says }, evidence })
      evidence.push(upload)
    }
    const outcome = await askCoverage(c.call, {
      ...typed,
      pay: (typed['pay'] ?? '').replaceAll(/[,\s원]/g, ''),
      evidence,
    })
    if (outcome.ok) return redirect('/my/insurance#requests', texts[c.view.lang].sent)
    return show(c, { typed, errors: errorsOf(outcome.refusal, c.view.lang, 'workplace'), evidence })
  },
  { accepts: { files: { maxBytes, maxFiles: 5 } } },
)

function show(c: PageCall, p: Props): Reply {
  const failed = Object.keys(p.errors).length > 0
  const title = texts[c.view.lang].title
  const about = { view: c.view, title, current: '/my/insurance', failed, noIndex: true }
  return html(renderPage({ ...about, children: <Ask c={c} {...p} /> }), failed ? 422 : 200)
}

function Ask({ c, ...p }: Props & { c: PageCall }): VNode {
  const { lang, owner } = c.view
  const t = texts[lang]
  const field = (name: 'workplace' | 'from' | 'to') =>
    ({ name, label: t[name], lang, value: p.typed[name], error: p.errors[name] }) as const
  return (
    <div className="wrap wrap--read page stack stack--6">
      <More href="/my/insurance" back>
        {t.back}
      </More>
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      <ErrorSummary errors={p.errors} lang={lang} />
      <Form
        action={path}
        page={path}
        className="card stack stack--4"
        draft={draftName}
        files
        {...(owner !== undefined && { owner })}
      >
        <input type="hidden" name="spell" value={p.typed['spell'] ?? ''} />
        <input type="hidden" name="evidence" value={p.evidence.join(' ')} />
        <TextField {...field('workplace')} maxLength={100} />
        <Contract {...p} lang={lang} />
        <TextField {...field('from')} type="date" short />
        <TextField {...field('to')} type="date" hint={t.toHint} required={false} short />
        <TextArea
          name="says"
          label={t.says}
          hint={t.saysHint}
          lang={lang}
          value={p.typed['says']}
          error={p.errors['says']}
          most={2000}
        />
        <Evidence c={c} {...p} />
        <SavedState lang={lang} {...(p.savedAt && { time: clock(p.savedAt) })} />
        <div className="btns">
          <button className="btn btn--main">{t.send}</button>
        </div>
      </Form>
    </div>
  )
}

// As what, which work, what it paid: an officer need not ask again.
function Contract({ typed, errors, lang }: Props & { lang: Lang }): VNode {
  const t = texts[lang]
  const field = (name: string) => ({ name, lang, value: typed[name], error: errors[name], required: false })
  const options = [{ value: '', label: '–' }, ...kinds.map((value) => ({ value, label: t.kinds[value] }))]
  return (
    <>
      <Select {...field('kind')} label={t.asKind} hint={t.asKindHint} options={options} />
      <TextField {...field('work')} label={t.work} maxLength={100} />
      <TextField {...field('pay')} label={t.askPay} hint={t.askPayHint} unit={t.won} inputMode="numeric" />
    </>
  )
}

function Evidence({ c, errors, evidence }: Props & { c: PageCall }): VNode {
  const { lang } = c.view
  const t = texts[lang]
  const hint = evidence.length > 0 ? t.kept(evidence.length) : t.evidenceHint
  const field = { name: 'file', label: t.evidence, lang, hint, error: errors['file'], required: false }
  return (
    <Field {...field}>
      <input type="file" multiple accept="image/jpeg,image/png,application/pdf" {...controlProps(field)} />
    </Field>
  )
}

/** Asking the office to confirm insured status. */
export const askRoutes: readonly Route[] = [askPage, askForm]
