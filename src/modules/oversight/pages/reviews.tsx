import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { More } from '../../../web/components/cards.tsx'
import { PostButton } from '../../../web/components/form.tsx'
import { Table } from '../../../web/components/lists.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { count } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { messages } from '../messages.ts'
import { reviewMessages } from '../review-messages.ts'
import { makeLastReview } from '../review/make-review.ts'
import { type Review, reviews } from '../review/read-reviews.ts'
import { monthOf } from '../review/report.ts'

const here = '/operator/reviews'

/** GET /operator/reviews: the months, and which of them wait for a signature. */
export const reviewsPage: Route = page(here, 'operator', async (c) => {
  const all = must(await reviews(c.call, {}))
  const { lang } = c.view
  const t = reviewMessages[lang].list
  return html(
    renderPage({
      view: c.view,
      title: t.title(all.filter(({ signed }) => !signed).length),
      back: { href: '/operator', text: messages[lang].back },
      flash: c.flash,
      noIndex: true,
      children: <Reviews all={all} lang={lang} month={monthOf(c.call.node.clock.today())} />,
    }),
  )
})

/** POST /operator/reviews/make: makes last month's report when its time was missed. */
export const makeForm: Route = form(`${here}/make`, 'operator', async (c) => {
  const { month } = must(await makeLastReview(c.call, {}))
  return redirect(here, reviewMessages[c.view.lang].list.made(month))
})

function Reviews({ all, lang, month }: { all: readonly Review[]; lang: Lang; month: string }): VNode {
  const t = reviewMessages[lang].list
  return (
    <div className="wrap page stack stack--6">
      <div className="stack stack--1">
        <h1>{t.title(all.filter(({ signed }) => !signed).length)}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      {all.length === 0 ? (
        <Empty icon="eye" title={t.none}>
          <p className="muted">{t.noneText}</p>
        </Empty>
      ) : (
        <div className="card">
          <Table
            caption={t.title(0)}
            head={[{ text: t.month }, { text: t.entries, num: true }, { text: t.odd, num: true }, { text: t.state }]}
            rows={all.map(({ month: name, report, signed }) => ({
              key: name,
              cells: [
                <a href={`${here}/${name}`}>{name}</a>,
                count(report.entries),
                count(report.odd.length),
                signed ? t.signed(signed.name) : t.open,
              ],
            }))}
          />
        </div>
      )}
      <More href={`${here}/${month}`}>{t.soFar}</More>
      <PostButton action={`${here}/make`} page={here}>
        {t.make}
      </PostButton>
      <p className="note">{t.law}</p>
    </div>
  )
}
