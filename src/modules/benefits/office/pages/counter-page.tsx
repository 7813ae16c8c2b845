import type { VNode } from 'preact'
import { type Day, toDay } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type Lang, html } from '../../../../platform/http/page-call.ts'
import { type Route, page } from '../../../../platform/http/route.ts'
import { SubmitButton } from '../../../../web/components/button.tsx'
import { PageHead } from '../../../../web/components/card.tsx'
import { TextField } from '../../../../web/components/field.tsx'
import { PostButton } from '../../../../web/components/form.tsx'
import { Empty } from '../../../../web/components/notice.tsx'
import { date } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { type EndedThere, findEnded } from '../find-ended.ts'
import { officeTexts } from '../texts.ts'
import { toQueue } from './to-queue.ts'

const path = '/operator/counter'

/** GET /operator/counter: finds whose work ended at a company, to write their claim with them. */
export const counterPage: Route = page(path, 'operator', async (c) => {
  const { lang } = c.view
  const workplace = typeof c.query['workplace'] === 'string' ? c.query['workplace'].trim() : ''
  const found = workplace.length < 2 ? undefined : must(await findEnded(c.call, { workplace }))
  const today = c.call.node.clock.today()
  const children = <CounterView workplace={workplace} found={found} today={today} lang={lang} />
  return html(renderPage({ view: c.view, title: officeTexts[lang].counter, current: '/operator/benefits', children }))
})

type Props = { workplace: string; found: readonly EndedThere[] | undefined; today: Day; lang: Lang }

function CounterView({ workplace, found, today, lang }: Props): VNode {
  const t = officeTexts[lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead back={toQueue(lang)} title={t.counter} lead={t.counterLead} />
      <form method="get" action={path} className="card stack">
        <TextField name="workplace" label={t.workplace} lang={lang} value={workplace} />
        <SubmitButton kind="main">{t.search}</SubmitButton>
      </form>
      {found?.length === 0 && <Empty title={t.noneFound} />}
      <ul className="stack stack--2">
        {found?.map(({ spell, name }) => {
          const said = t.found(name, spell.kind, date(toDay(spell.to_day ?? today), today, lang))
          return (
            <li key={spell.id} className="card card--flat row row--between">
              <span lang="ko">{said}</span>
              <PostButton action={path} page={path} fields={{ spell: spell.id }} label={`${said}: ${t.start}`}>
                {t.start}
              </PostButton>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
