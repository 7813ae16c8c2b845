import type { VNode } from 'preact'
import { must } from '../../../../kernel/refusal.ts'
import { type Lang, type PageCall, type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { sayRefusal } from '../../../../platform/refusal-texts.ts'
import { SubmitButton } from '../../../../web/components/button.tsx'
import { Links, PageHead } from '../../../../web/components/card.tsx'
import { TextField } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { Table, Tabs } from '../../../../web/components/lists.tsx'
import { Empty } from '../../../../web/components/notice.tsx'
import { date } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { checkIn } from '../check-in.ts'
import { codeRead } from './arrive-page.tsx'
import { type Queue, type Queued, claimQueue, waits } from '../queue.ts'
import { officeTexts } from '../texts.ts'
import { lawWord } from '../../law-word.ts'

const path = '/operator/benefits'

/** GET /operator/benefits: who waits, the oldest first, with clocks; check-in by code. */
export const queuePage: Route = page(path, 'operator', async (c) => await show(c, {}))

/** POST /operator/benefits/check-in: somebody came. */
export const checkInForm: Route = form(`${path}/check-in`, 'operator', async (c) => {
  const outcome = await checkIn(c.call, codeRead(c, c.body['code']))
  const t = officeTexts[c.view.lang]
  if (outcome.ok)
    return redirect(`${path}/${outcome.value.claim}`, outcome.value.before ? t.checkedInBefore : t.checkedIn)
  const { says, next } = sayRefusal(outcome.refusal, c.view.lang)
  return await show(c, { code: next === undefined ? says : `${says}. ${next}` })
})

async function show(c: PageCall, errors: Readonly<Record<string, string>>): Promise<Reply> {
  const { lang } = c.view
  const waiting = waits.find((each) => each === c.query['waiting'])
  const queue = must(await claimQueue(c.call, { waiting }))
  const failed = Object.keys(errors).length > 0
  const children = <QueueView queue={queue} here={waiting ?? 'all'} errors={errors} lang={lang} />
  const title = officeTexts[lang].queue
  return html(renderPage({ view: c.view, title, current: path, flash: c.flash, failed, children }), failed ? 422 : 200)
}

type Props = { queue: Queue; here: string; errors: Readonly<Record<string, string>>; lang: Lang }

function QueueView({ queue, here, errors, lang }: Props): VNode {
  const t = officeTexts[lang]
  const all = waits.reduce((sum, each) => sum + queue.counts[each], 0)
  return (
    <div className="wrap page stack stack--6">
      <PageHead title={t.queue} lead={t.queueLead} />
      <Tabs
        label={t.queue}
        items={[
          { href: path, text: t.all, n: all, here: here === 'all' },
          ...waits.map((each) => ({
            href: `${path}?waiting=${each}`,
            text: t.waits[each],
            n: queue.counts[each],
            hot: each === 'us',
            here: here === each,
          })),
        ]}
      />
      <div className="cols cols--aside">
        {queue.claims.length === 0 ? <Empty icon="ok" title={t.none} /> : <Claims queue={queue} lang={lang} />}
        <aside className="stack stack--4">
          <Form action={`${path}/check-in`} page={path} className="card stack" label={t.checkIn}>
            <TextField name="code" label={t.checkIn} hint={t.checkInHint} lang={lang} error={errors['code']} />
            <SubmitButton kind="main">{t.checkIn}</SubmitButton>
          </Form>
          <Links
            items={[
              { href: '/operator/counter', text: t.counter },
              { href: '/operator/benefits/slots', text: t.slots },
              { href: '/operator/benefits/mass', text: t.mass },
            ]}
          />
        </aside>
      </div>
    </div>
  )
}

function Claims({ queue, lang }: Pick<Props, 'queue' | 'lang'>): VNode {
  const t = officeTexts[lang]
  return (
    <div className="card">
      <Table
        caption={t.queue}
        head={[t.head.code, t.head.work, t.head.registered, t.head.waiting].map((text) => ({ text }))}
        rows={queue.claims.map((one) => ({ key: one.claim, cells: cells(one, queue, lang) }))}
      />
    </div>
  )
}

function cells(one: Queued, { today }: Queue, lang: Lang): (VNode | string)[] {
  const t = officeTexts[lang]
  const due = one.certificateDue === undefined ? '' : ` · ${t.due(date(one.certificateDue, today, lang))}`
  return [
    <a href={`${path}/${one.claim}`}>{one.code}</a>,
    <span>
      <span lang="ko">{one.workplace}</span> · {lawWord(one.kind, lang)}
    </span>,
    `${date(one.registeredOn, today, lang)} · ${t.days(one.waitedDays + 1)}`,
    one.anewBy === undefined ? `${t.waits[one.waiting]}${due}` : t.anewBy(date(one.anewBy, today, lang)),
  ]
}
