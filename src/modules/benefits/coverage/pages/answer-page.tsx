import type { VNode } from 'preact'
import { dayOf } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type Lang, type PageCall, type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { Choice, Choices } from '../../../../web/components/choice.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { Select, TextArea, TextField } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { Pairs } from '../../../../web/components/lists.tsx'
import { moment, wonInFull } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { kinds, separationKinds } from '../../reports/contents.ts'
import { errorsOf } from '../../reports/pages/faults.ts'
import { typedIn } from '../../reports/pages/shell.tsx'
import { answerCoverage } from '../answer-coverage.ts'
import { lateCertificates } from '../late-certificates.ts'
import { type Waiting, requestsToAnswer } from '../read-coverage.ts'
import { coverageAppeals } from '../appeals/answer-appeal.ts'
import { LatePart } from './late-part.tsx'
import { AppealsPart } from './officer-appeal.tsx'
import { texts } from './texts.ts'
import { lawWord } from '../../law-word.ts'
import { spanText } from '../../span-text.ts'

const path = '/operator/coverage'
type Strings = Readonly<Record<string, string>>

/** GET /operator/coverage: requests that wait. */
const queuePage: Route = page(path, 'operator', async (c) => await show(c, {}, {}))

/** POST /operator/coverage: an answer, signed by the officer's name. */
const answerForm: Route = form(path, 'operator', async (c) => {
  const typed = typedIn(c.body)
  const id = typed['correction'] ?? ''
  const own = Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) =>
      name.endsWith(`.${id}`) ? [[name.slice(0, -id.length - 1), value]] : [],
    ),
  )
  const pay = (own['pay'] ?? '').replaceAll(',', '')
  const outcome = await answerCoverage(c.call, { ...own, pay, correction: id })
  if (outcome.ok) return redirect(path, texts[c.view.lang].answered)
  const errors = errorsOf(outcome.refusal, c.view.lang, 'reason')
  return await show(c, typed, Object.fromEntries(Object.entries(errors).map(([name, says]) => [`${name}.${id}`, says])))
})

async function show(c: PageCall, typed: Strings, errors: Strings): Promise<Reply> {
  const waiting = must(await requestsToAnswer(c.call, {}))
  const late = must(await lateCertificates(c.call, {}))
  const appeals = must(await coverageAppeals(c.call, {}))
  const t = texts[c.view.lang]
  const failed = Object.keys(errors).length > 0
  const about = { view: c.view, title: t.queue, current: path, flash: c.flash, failed, noIndex: true }
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--1">
        <h1>{t.queue}</h1>
        <p className="lead">{t.queueLead}</p>
      </div>
      <ErrorSummary errors={errors} lang={c.view.lang} />
      {waiting.length === 0 && <p className="muted">{t.none}</p>}
      {waiting.map((one) => (
        <Request key={one.row.id} c={c} one={one} typed={typed} errors={errors} />
      ))}
      <AppealsPart rows={appeals} today={c.call.node.clock.today()} lang={c.view.lang} />
      <LatePart late={late} lang={c.view.lang} />
    </div>
  )
  return html(renderPage({ ...about, children }), failed ? 422 : 200)
}

type Props = { readonly c: PageCall; readonly one: Waiting; readonly typed: Strings; readonly errors: Strings }

function Request(p: Props): VNode {
  const { c, one } = p
  const { lang } = c.view
  const t = texts[lang]
  const { row } = one
  return (
    <section className="card stack stack--4" aria-labelledby={`title.${row.id}`}>
      <h2 className="as-h3" id={`title.${row.id}`}>
        {one.name} · <span lang="ko">{row.workplace}</span>
      </h2>
      <p>
        {spanText(row.from_day, row.to_day, lang)}{' '}
        <small className="muted">{moment(row.asked_at, dayOf(c.call.node.clock.now()), lang)}</small>
      </p>
      <Named row={row} lang={lang} />
      <p lang="ko">{row.says}</p>
      {row.evidence.length > 0 && (
        <ul className="lines">
          {row.evidence.map((file, n) => (
            <li key={file}>
              <a href={`/files/${file}`}>{t.file(n + 1)}</a>
            </li>
          ))}
        </ul>
      )}
      <AnswerForm {...p} />
    </section>
  )
}

// What the person says of the contract itself.
function Named({ row: { kind, work, pay }, lang }: { row: Waiting['row']; lang: Lang }): VNode | null {
  const t = texts[lang]
  const items = [
    ...(kind === null ? [] : [{ term: t.kind, value: t.kinds[kind] }]),
    ...(work === null ? [] : [{ term: t.work, value: <span lang="ko">{work}</span> }]),
    ...(pay === null ? [] : [{ term: t.pay, value: wonInFull(pay, lang) }]),
  ]
  return items.length === 0 ? null : <Pairs items={items} />
}

function AnswerForm(p: Props): VNode {
  const { c, one, typed, errors } = p
  const { lang } = c.view
  const t = texts[lang]
  const { id } = one.row
  const name = (of: string): string => `${of}.${id}`
  const reason = { value: typed[name('reason')], error: errors[name('reason')], most: 1000, rows: 3 }
  return (
    <Form action={path} page={path} className="stack stack--4" label={`${one.name} ${one.row.workplace}`}>
      <input type="hidden" name="correction" value={id} />
      <Choices legend={t.answer} name={`fieldset.${id}`} lang={lang} error={errors[name('answer')]}>
        {(['confirmed', 'refused'] as const).map((value) => (
          <Choice
            key={value}
            type="radio"
            name={name('answer')}
            value={value}
            checked={typed[name('answer')] === value}
          >
            {value === 'confirmed' ? t.confirm : t.refuse}
          </Choice>
        ))}
      </Choices>
      <Confirmed {...p} />
      <TextArea name={name('reason')} label={t.reason} hint={t.reasonHint} lang={lang} {...reason} />
      <div className="btns">
        <button className="btn btn--main">{t.sign}</button>
      </div>
    </Form>
  )
}

function Confirmed({ c, one: { row }, typed, errors }: Props): VNode {
  const { lang } = c.view
  const t = texts[lang]
  const field = (of: string, before = '') => {
    const name = `${of}.${row.id}`
    return { name, lang, value: typed[name] ?? before, error: errors[name], required: false }
  }
  const options = (some: readonly string[]) =>
    ['', ...some].map((value) => ({ value, label: value === '' ? '–' : lawWord(value, lang) }))
  return (
    <details {...(Object.keys(errors).length > 0 && { open: true })}>
      <summary>{t.confirmedPart}</summary>
      <div className="stack stack--4">
        <Select
          {...field('kind')}
          label={t.kind}
          options={options(kinds)}
          {...(typed[`kind.${row.id}`] === undefined && { value: row.kind ?? '' })}
        />
        <TextField {...field('from', row.from_day)} type="date" label={t.from} short />
        <TextField {...field('to', row.to_day ?? '')} type="date" label={t.to} short />
        <Select {...field('separationKind')} label={t.separationKind} options={options(separationKinds)} />
        <TextField {...field('days')} label={t.days} unit={t.dayUnit} inputMode="numeric" />
        <TextField
          {...field('pay', row.pay === null ? '' : String(row.pay))}
          label={t.pay}
          unit={t.won}
          inputMode="numeric"
        />
      </div>
    </details>
  )
}

/** Officers answer requests about insured status. */
export const answerRoutes: readonly Route[] = [queuePage, answerForm]
