import type { VNode } from 'preact'
import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { Choice, Choices } from '../../../../web/components/choice.tsx'
import { TextField } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { dailyKinds, kinds } from '../contents.ts'
import { daysIn } from '../days-in.ts'
import { fileAcquisition } from '../file-acquisition.ts'
import { fileDailyWork } from '../file-daily-work.ts'
import { openForm } from '../open-form.ts'
import { errorsOf } from './faults.ts'
import { DaysFields } from './fields.tsx'
import { type Typed, fresh, home, reply, typedIn } from './shell.tsx'
import { texts } from './texts.ts'
import { lawWord } from '../../law-word.ts'

const begin = `${home}/new`
const daily = `${home}/daily`

/** GET /company/insurance/new: somebody begins to work. */
const newPage: Route = page(begin, 'employer', async (c) => {
  must(await openForm(c.call, {}))
  return showNew(c, { ...fresh, typed: c.kept })
})

/** POST /company/insurance/new. */
const newForm: Route = form(begin, 'employer', async (c) => {
  const typed = typedIn(c.body)
  const outcome = await fileAcquisition(c.call, typed)
  const t = texts[c.view.lang]
  if (outcome.ok) return redirect(`${home}/${outcome.value.spell}`, outcome.value.before ? t.before : t.filed)
  return showNew(c, { typed, errors: errorsOf(outcome.refusal, c.view.lang, 'worker') })
})

function showNew(c: PageCall, p: Typed): Reply {
  const { lang } = c.view
  const t = texts[lang]
  const children = (
    <Form action={begin} page={begin} className="card stack stack--4">
      <Worker c={c} {...p} />
      <Kinds c={c} {...p} kinds={kinds} />
      <TextField
        name="from"
        label={t.from}
        type="date"
        lang={lang}
        value={p.typed['from']}
        error={p.errors['from']}
        short
      />
      <Work c={c} {...p} />
      <div className="btns">
        <button className="btn btn--main">{t.send}</button>
      </div>
    </Form>
  )
  return reply(c, { title: t.acquisitionTitle, lead: t.acquisitionLead, errors: p.errors, children })
}

/** GET /company/insurance/daily: days worked by the day. */
const dailyPage: Route = page(daily, 'employer', async (c) => {
  must(await openForm(c.call, {}))
  return showDaily(c, { ...fresh, typed: c.kept })
})

/** POST /company/insurance/daily. */
const dailyForm: Route = form(daily, 'employer', async (c) => {
  const typed = typedIn(c.body)
  const days = daysIn(typed['days'] ?? '')
  const pay = typed['pay'] === '' ? undefined : (typed['pay'] ?? '').replaceAll(',', '')
  const outcome = await fileDailyWork(c.call, { ...typed, days, pay })
  const t = texts[c.view.lang]
  if (outcome.ok) return redirect(`${home}/${outcome.value.spell}`, outcome.value.before ? t.before : t.filed)
  return showDaily(c, { typed, errors: errorsOf(outcome.refusal, c.view.lang, 'worker') })
})

function showDaily(c: PageCall, p: Typed): Reply {
  const { lang } = c.view
  const t = texts[lang]
  const children = (
    <Form action={daily} page={daily} className="card stack stack--4">
      <Worker c={c} {...p} />
      <Kinds c={c} {...p} kinds={dailyKinds} />
      <DaysFields lang={lang} {...p} />
      <Work c={c} {...p} />
      <div className="btns">
        <button className="btn btn--main">{t.send}</button>
      </div>
    </Form>
  )
  const labels = { days: t.days, pay: t.dailyPay }
  return reply(c, { title: t.dailyTitle, lead: t.dailyLead, errors: p.errors, labels, children })
}

type Props = Typed & { readonly c: PageCall }

function Worker({ c, typed, errors }: Props): VNode {
  const { lang } = c.view
  const t = texts[lang]
  const about = { value: typed['worker'], error: errors['worker'], autocomplete: 'off' as const }
  const called = { value: typed['name'], error: errors['name'], required: false, maxLength: 60 }
  return (
    <>
      <TextField name="worker" label={t.worker} hint={t.workerHint} lang={lang} {...about} />
      <TextField name="name" label={t.name} hint={t.nameHint} lang={lang} {...called} />
    </>
  )
}

function Kinds({ c, typed, errors, kinds: some }: Props & { readonly kinds: readonly string[] }): VNode {
  const { lang } = c.view
  return (
    <Choices legend={texts[lang].kind} name="kind" lang={lang} error={errors['kind']}>
      {some.map((kind, i) => (
        <Choice
          key={kind}
          type="radio"
          name="kind"
          value={kind}
          checked={typed['kind'] === undefined ? i === 0 : typed['kind'] === kind}
        >
          <span>{lawWord(kind, lang)}</span>
        </Choice>
      ))}
    </Choices>
  )
}

function Work({ c, typed, errors }: Props): VNode {
  const { lang } = c.view
  const t = texts[lang]
  const about = { value: typed['work'], error: errors['work'], required: false, maxLength: 100 }
  return <TextField name="work" label={t.work} hint={t.workHint} lang={lang} {...about} />
}

/** Reporting somebody who begins, or days worked by the day. */
export const newRoutes: readonly Route[] = [newPage, newForm, dailyPage, dailyForm]
