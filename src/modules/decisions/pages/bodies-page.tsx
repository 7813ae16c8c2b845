import type { VNode } from 'preact'
import { type Day, dayOf } from '../../../kernel/day.ts'
import { Refused, must } from '../../../kernel/refusal.ts'
import { type Lang, type PageCall, type Reply, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { PageHead } from '../../../web/components/card.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { PostButton } from '../../../web/components/form.tsx'
import { Table } from '../../../web/components/lists.tsx'
import { date } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { appealSeats, endSeat, giveSeat } from '../appeals/give-seat.ts'
import type { Seat } from '../appeals/seat-store.ts'
import { appealErrors, appealTexts } from '../appeals/texts.ts'
import type { Instance } from '../tables.ts'
import { path } from './bodies-address.ts'
import { GiveSeat } from './give-seat-form.tsx'

type Typed = Readonly<Record<string, string>>

/** GET /operator/bodies: who judges appeals, and how many cases each has. */
export const bodiesPage: Route = page(path, 'operator', async (c) => await show(c, c.kept, {}))

/** POST /operator/bodies: gives somebody a seat. */
export const giveSeatForm: Route = form(path, 'operator', async (c): Promise<Reply> => {
  const typed = Object.fromEntries(
    ['body', 'person', 'title'].map((name) => [name, typeof c.body[name] === 'string' ? c.body[name] : '']),
  )
  const outcome = await giveSeat(c.call, typed)
  if (outcome.ok) return redirect(path, appealTexts[c.view.lang].given)
  const { fields } = outcome.refusal
  if (!fields) throw new Refused(outcome.refusal)
  const said = appealErrors[c.view.lang]['needed'] ?? ''
  return await show(c, typed, Object.fromEntries(Object.keys(fields).map((name) => [name, said])))
})

/** POST /operator/bodies/:id/end: ends a seat. */
export const endSeatForm: Route = form(`${path}/:id/end`, 'operator', async (c): Promise<Reply> => {
  must(await endSeat(c.call, { seat: c.params['id'] }))
  return redirect(path, appealTexts[c.view.lang].ended)
})

async function show(c: PageCall, typed: Typed, errors: Typed): Promise<Reply> {
  const { seats, members, mayName } = must(await appealSeats(c.call, {}))
  const { lang } = c.view
  const t = appealTexts[lang]
  const failed = Object.keys(errors).length > 0
  const shown = { seats, mayName, today: c.call.node.clock.today(), lang }
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead back={{ href: '/operator/appeals', text: t.list }} title={t.bodies} lead={t.bodiesLead} />
      <ErrorSummary errors={errors} lang={lang} />
      <Body body="examiner" {...shown} />
      <Body body="committee" {...shown} />
      {mayName ? (
        <GiveSeat members={members} typed={typed} errors={errors} lang={lang} />
      ) : (
        <p>{t.onlyAdministrators}</p>
      )}
    </div>
  )
  return html(
    renderPage({
      view: c.view,
      title: t.bodies,
      current: '/operator',
      flash: c.flash,
      failed,
      noIndex: true,
      children,
    }),
    failed ? 422 : 200,
  )
}

type Shown = {
  readonly body: Instance
  readonly seats: readonly Seat[]
  readonly mayName: boolean
  readonly today: Day
  readonly lang: Lang
}

function Body({ body, seats, mayName, today, lang }: Shown): VNode {
  const t = appealTexts[lang]
  const own = seats.filter(({ row }) => row.body === body)
  return (
    <section className="stack" aria-labelledby={body}>
      <h2 id={body}>{t.body[body]}</h2>
      {own.length < (body === 'committee' ? 2 : 1) && <p>{t.bodyEmpty[body]}</p>}
      {own.length > 0 && (
        <div className="card">
          <Table
            caption={t.body[body]}
            head={[
              { text: t.judges },
              { text: t.since },
              { text: t.cases },
              ...(mayName ? [{ text: t.seatHead }] : []),
            ]}
            rows={own.map(({ row, name, title, waiting }) => ({
              key: row.id,
              cells: [
                t.judge(name, title),
                date(dayOf(row.named_at), today, lang),
                String(waiting),
                ...(mayName
                  ? [
                      <PostButton
                        key="end"
                        action={`${path}/${row.id}/end`}
                        page={path}
                        className="btn btn--quiet"
                        label={`${name}: ${t.end}`}
                      >
                        {t.end}
                      </PostButton>,
                    ]
                  : []),
              ],
            }))}
          />
        </div>
      )}
    </section>
  )
}
