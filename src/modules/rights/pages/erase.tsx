import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, type View, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { receiptId } from '../../../platform/receipts/receipt-id.ts'
import { keepRules } from '../../../platform/personal-data/keep-rules.ts'
import { personalKinds } from '../../../platform/personal-data/kinds.ts'
import { Section } from '../../../web/components/cards.tsx'
import { Choice } from '../../../web/components/choice.tsx'
import { FieldError } from '../../../web/components/field.tsx'
import { Form, PostButton } from '../../../web/components/form.tsx'
import { Pairs, Timeline } from '../../../web/components/lists.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { count, moment } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { askErasure, takeBackErasure } from '../erasure/ask-erasure.ts'
import { waitDays } from '../erasure/erasure.ts'
import { type MyErasure, type Preview, myErasure } from '../erasure/my-erasure.ts'
import { messages } from '../messages.ts'

const path = '/my/data/erase'

/** GET /my/data/erase: what erasing oneself means, or where it stands. */
export const erasePage: Route = page(path, 'person', async (c) => await show(c))

/** POST the same: asks for it. */
export const askPage: Route = form(path, 'person', async (c): Promise<Reply> => {
  const outcome = await askErasure(c.call, { read: c.body['read'] === 'yes' })
  if (!outcome.ok && outcome.refusal.fields?.['read'] !== undefined) return await show(c, true)
  must(outcome)
  return redirect(path, messages[c.view.lang].asked)
})

/** POST /my/data/erase/take-back: nothing is erased. */
export const takeBackForm: Route = form(`${path}/take-back`, 'person', async (c) => {
  const outcome = await takeBackErasure(c.call, {})
  must(outcome)
  const receipt = outcome.ok ? outcome.receipt : undefined
  return redirect(
    receipt === undefined ? '/my/data' : `/my/receipts/${receiptId(receipt)}`,
    messages[c.view.lang].takenBack,
  )
})

async function show(c: PageCall, failed = false): Promise<Reply> {
  const found = must(await myErasure(c.call, {}))
  const t = messages[c.view.lang]
  const today = c.call.node.clock.today()
  const children = <EraseView view={c.view} of={found} today={today} failed={failed} />
  const back = { href: '/my/data', text: t.back }
  const title = found.asked ? t.waitingTitle : t.title
  return html(
    renderPage({ view: c.view, title, back, failed, flash: c.flash, noIndex: true, children }),
    failed ? 422 : 200,
  )
}

type Props = { readonly view: View; readonly of: MyErasure; readonly today: Day; readonly failed: boolean }

/** The page as it is shown. */
function EraseView(p: Props): VNode {
  const { view, of, failed } = p
  const t = messages[view.lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--1">
        <h1>{of.asked ? t.waitingTitle : t.title}</h1>
        <p className="lead">{of.asked ? t.waitingLead : t.lead(waitDays)}</p>
      </div>
      {of.asked ? <Waiting {...p} asked={of.asked} /> : <Before preview={of.preview} view={view} />}
      <WhatGoes preview={of.preview} view={view} />
      <WhatStays preview={of.preview} view={view} />
      {!of.asked && of.preview.organisations.length === 0 && <Ask view={view} failed={failed} />}
    </div>
  )
}

function Waiting({ view, asked, today }: Props & { asked: NonNullable<MyErasure['asked']> }): VNode {
  const t = messages[view.lang]
  const waiting = asked.state === 'waiting'
  return (
    <>
      <Timeline
        items={[
          { when: moment(asked.askedAt, today, view.lang), title: t.steps.asked, is: 'done' },
          {
            when: waiting ? t.until(moment(asked.dueAt, today, view.lang)) : '',
            title: t.steps.wait,
            is: waiting ? 'now' : 'done',
          },
          {
            when: moment(asked.dueAt, today, view.lang),
            title: t.steps.erase,
            text: t.steps.eraseText,
            ...(!waiting && { is: 'now' as const }),
          },
        ]}
      />
      {waiting && (
        <div className="btns">
          <PostButton action={`${path}/take-back`} page={path} className="btn btn--main">
            {t.takeBack}
          </PostButton>
        </div>
      )}
    </>
  )
}

function Before({ preview, view }: { preview: Preview; view: View }): VNode {
  const t = messages[view.lang]
  return (
    <>
      {preview.organisations.length > 0 && (
        <Notice kind="warn" title={t.last(preview.organisations.join(', '))}>
          <p>{t.lastNext}</p>
        </Notice>
      )}
      {!preview.reachable && (
        <Notice kind="warn" title={t.unreachable}>
          <p>
            {t.unreachableNext} <a href="/my/notifications">{t.addMail}</a>
          </p>
        </Notice>
      )}
      <Notice title={t.firstTake}>
        <p>
          {t.firstTakeText} <a href="/my/data/export">{t.take}</a>
        </p>
      </Notice>
    </>
  )
}

function WhatGoes({ preview, view: { lang } }: { preview: Preview; view: View }): VNode {
  const t = messages[lang]
  return (
    <Section id="goes" title={t.goes}>
      <p className="muted">{t.goesText}</p>
      <div className="card">
        <Pairs
          items={preview.erased
            .filter(({ rows }) => rows > 0)
            .map(({ kind, rows }) => ({ term: personalKinds[kind][lang], value: t.rows(count(rows), rows) }))}
        />
      </div>
    </Section>
  )
}

function WhatStays({ preview, view: { lang } }: { preview: Preview; view: View }): VNode {
  const t = messages[lang]
  return (
    <Section id="stays" title={t.stays}>
      <p className="muted">{t.staysText}</p>
      {preview.kept.map((rule) => {
        const keep = keepRules[rule]
        return (
          <article key={rule} className="card stack stack--1">
            <h3>{keep.what[lang]}</h3>
            <p>{keep.why[lang]}</p>
            <Pairs
              items={[
                ...(keep.article ? [{ term: t.article, value: keep.article[lang] }] : []),
                { term: t.howLong, value: keep.until[lang] },
              ]}
            />
          </article>
        )
      })}
    </Section>
  )
}

function Ask({ view, failed }: { view: View; failed: boolean }): VNode {
  const { lang } = view
  const t = messages[lang]
  return (
    <Section id="ask" title={t.ask}>
      <p className="muted">{t.askText(waitDays)}</p>
      <Form action={path} page={path}>
        {failed && (
          <FieldError name="read" lang={lang}>
            {t.notRead}
          </FieldError>
        )}
        <Choice type="checkbox" name="read" value="yes">
          {t.read}
        </Choice>
        <div className="btns">
          <button className="btn btn--bad">{t.button}</button>
          <a className="btn" href="/my/data">
            {t.leave}
          </a>
        </div>
      </Form>
      <p className="note">{t.stepUp}</p>
    </Section>
  )
}
