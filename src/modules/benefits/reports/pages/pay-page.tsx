import type { VNode } from 'preact'
import { type Day, addDays, toDay } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type Lang, type PageCall, type Reply, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { TextField } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { month as monthText, wonInFull } from '../../../../web/format.ts'
import { filePay } from '../file-pay.ts'
import { type PayLine, payTable } from '../pay-table.ts'
import { errorsOf } from './faults.ts'
import { Amount } from './fields.tsx'
import { type Typed, fresh, home, reply, typedIn } from './shell.tsx'
import { texts } from './texts.ts'

const path = `${home}/pay`

/** GET /company/insurance/pay?month=2026-10: everybody who worked in a month; the last one when none is named. */
const payPage: Route = page(path, 'employer', async (c) => {
  const asked = c.query['month']
  return await show(c, typeof asked === 'string' ? asked : lastMonth(c), { ...fresh, typed: c.kept })
})

function lastMonth(c: PageCall): string {
  const first = toDay(`${c.call.node.clock.today().slice(0, 7)}-01`)
  return addDays(first, -1).slice(0, 7)
}

/** POST /company/insurance/pay: the lines that were filled in, all or none. */
const payForm: Route = form(path, 'employer', async (c) => {
  const typed = typedIn(c.body)
  const month = typed['month'] ?? ''
  const filled = Object.keys(typed)
    .filter((name) => name.startsWith('pay.') && (typed[name] ?? '').trim() !== '')
    .map((name) => name.slice(4))
  const rows = filled.map((spell) => ({
    spell,
    month,
    days: (typed[`days.${spell}`] ?? '').trim() || 'none',
    pay: (typed[`pay.${spell}`] ?? '').replaceAll(',', '').trim(),
  }))
  const outcome = await filePay(c.call, { rows })
  const t = texts[c.view.lang]
  if (outcome.ok) return redirect(`${path}?month=${month}`, t.filed)
  const errors = errorsOf(outcome.refusal, c.view.lang, 'month')
  return await show(c, month, { typed, errors: atRows(errors, filled) })
})

// 'rows.1.pay' is the amount of the second line that was filled in.
function atRows(errors: Readonly<Record<string, string>>, filled: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).map(([name, says]) => {
      const [, at, field] = /^rows\.(\d+)\.(\w+)$/.exec(name) ?? []
      const spell = filled[Number(at)]
      return [spell === undefined ? 'month' : `${field === 'days' ? 'days' : 'pay'}.${spell}`, says]
    }),
  )
}

async function show(c: PageCall, asked: string, p: Typed): Promise<Reply> {
  const { lines, month } = must(await payTable(c.call, { month: asked }))
  const { lang } = c.view
  const t = texts[lang]
  const children = (
    <>
      <form method="get" action={path} className="card stack stack--2">
        <TextField
          name="month"
          label={t.payMonth}
          lang={lang}
          value={month.slice(0, 7)}
          error={p.errors['month']}
          short
        />
        <div className="btns">
          <button className="btn">{t.payShow}</button>
        </div>
      </form>
      {lines.length === 0 ? <p className="muted">{t.payNone}</p> : <Lines c={c} lines={lines} month={month} {...p} />}
    </>
  )
  return reply(c, { title: t.payTitle(monthText(month, lang)), lead: t.payLead, errors: p.errors, children })
}

type Props = Typed & { readonly c: PageCall; readonly lines: readonly PayLine[]; readonly month: Day }

function Lines({ c, lines, month, typed, errors }: Props): VNode {
  const { lang } = c.view
  const t = texts[lang]
  return (
    <Form action={path} page={`${path}?month=${month.slice(0, 7)}`} className="stack stack--4">
      <input type="hidden" name="month" value={month.slice(0, 7)} />
      {lines.map((line) => (
        <Line key={line.spell.id} line={line} lang={lang} typed={typed} errors={errors} />
      ))}
      {lines.some(({ paid }) => !paid) && (
        <div className="btns">
          <button className="btn btn--main">{t.paySend}</button>
        </div>
      )}
    </Form>
  )
}

function Line({ line, lang, typed, errors }: Typed & { readonly line: PayLine; readonly lang: Lang }): VNode {
  const { spell, name, paid, before } = line
  const t = texts[lang]
  const said = (one: NonNullable<PayLine['paid']>): [string, number] => [wonInFull(one.pay, lang), one.days]
  return (
    <section className="card stack stack--2" aria-labelledby={`name.${spell.id}`}>
      <h2 className="as-h3" id={`name.${spell.id}`}>
        <a href={`${home}/${spell.id}`} lang="ko">
          {name}
        </a>
        {spell.work !== null && <small lang="ko"> · {spell.work}</small>}
      </h2>
      {paid ? (
        <p>{t.payDone(...said(paid))}</p>
      ) : (
        <>
          {before && <p className="note">{t.payBefore(...said(before))}</p>}
          <Amount name={`days.${spell.id}`} label={t.payDays} unit={t.dayUnit} {...{ lang, typed, errors }} />
          <Amount name={`pay.${spell.id}`} label={t.payAmount} unit={t.won} {...{ lang, typed, errors }} />
        </>
      )}
    </section>
  )
}

/** The pay of a month for everybody. */
export const payRoutes: readonly Route[] = [payPage, payForm]
