import type { VNode } from 'preact'
import { dayOf } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type View, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { More, Section } from '../../../web/components/cards.tsx'
import { PostButton } from '../../../web/components/form.tsx'
import { Tick } from '../../../web/components/marks.tsx'
import { moment } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { developerTexts } from '../texts/developer-texts.ts'
import { changeWebhook, rotateWebhookSecret } from '../webhooks/change-webhook.ts'
import { type WebhookLog, webhookLog } from '../webhooks/my-webhooks.ts'
import { sendAgain, sendTest } from '../webhooks/send-again.ts'
import { Code } from './code.tsx'
import { SecretOnce } from './secret-once.tsx'
import { StateTag, topicWord } from './webhook-words.tsx'

const list = '/developers/webhooks'

/** GET /developers/webhooks/:id: what was sent to an address, and how it went. */
export const webhookPage: Route = page(`${list}/:id`, 'signed-in', async (c) => {
  const log = must(await webhookLog(c.call, { webhook: c.params['id'] }))
  const title = new URL(log.webhook.url).host
  const children = <Log view={c.view} log={log} now={c.call.node.clock.now()} />
  return html(renderPage({ view: c.view, title, current: '/developers', flash: c.flash, children }))
})

/** POST …/change: rest, go on, remove. */
export const changeForm: Route = form(`${list}/:id/change`, 'signed-in', async (c) => {
  const t = developerTexts[c.view.lang].webhooks
  const act = c.body['act']
  must(await changeWebhook(c.call, { webhook: c.params['id'], act }))
  return act === 'remove' ? redirect(list, t.removed) : redirect(`${list}/${c.params['id']}`, t.done)
})

/** POST …/secret: a new secret, shown this once. */
export const rotateForm: Route = form(`${list}/:id/secret`, 'signed-in', async (c) => {
  const t = developerTexts[c.view.lang].webhooks
  const { secret } = must(await rotateWebhookSecret(c.call, { webhook: c.params['id'] }))
  const back = `${list}/${c.params['id']}`
  const children = <SecretOnce view={c.view} title={t.newSecret} secret={secret} back={back} more={t.former} />
  return html(renderPage({ view: c.view, title: t.newSecret, children }))
})

/** POST …/test: a message that says nothing, to see how it arrives. */
export const testForm: Route = form(`${list}/:id/test`, 'signed-in', async (c) => {
  must(await sendTest(c.call, { webhook: c.params['id'] }))
  return redirect(`${list}/${c.params['id']}`, developerTexts[c.view.lang].webhooks.tested)
})

/** POST /developers/deliveries/:id/again: one message once more. */
export const againForm: Route = form('/developers/deliveries/:id/again', 'signed-in', async (c) => {
  const { webhook } = must(await sendAgain(c.call, { delivery: c.params['id'] }))
  return redirect(`${list}/${webhook}`, developerTexts[c.view.lang].webhooks.sentAgain)
})

function Log({ view, log, now }: { view: View; log: WebhookLog; now: Date }): VNode {
  const t = developerTexts[view.lang].webhooks
  const { webhook, deliveries } = log
  return (
    <div className="wrap wrap--read page stack stack--6">
      <More href={list} back>
        {t.back}
      </More>
      <div className="stack stack--2">
        <h1>{new URL(webhook.url).host}</h1>
        <p className="muted">{webhook.url}</p>
        <p>
          <StateTag view={view} webhook={webhook} />
        </p>
        <p className="note">{webhook.topics.map((topic) => topicWord(view.lang, topic)).join(' · ')}</p>
      </div>
      <Acts view={view} id={webhook.id} rests={webhook.paused_at !== null} />
      <Section id="log" title={t.log}>
        {deliveries.length === 0 && <p className="muted">{t.noLog}</p>}
        <ul className="stack stack--3">
          {deliveries.map((one) => (
            <Delivery key={one.delivery.id} view={view} one={one} now={now} rests={webhook.paused_at !== null} />
          ))}
        </ul>
      </Section>
    </div>
  )
}

function Acts({ view, id, rests }: { view: View; id: string; rests: boolean }): VNode {
  const t = developerTexts[view.lang].webhooks
  const at = `${list}/${id}`
  return (
    <div className="btns">
      {!rests && (
        <PostButton action={`${at}/test`} page={at} className="btn btn--main">
          {t.test}
        </PostButton>
      )}
      <PostButton action={`${at}/change`} page={at} fields={{ act: rests ? 'resume' : 'pause' }}>
        {rests ? t.resume : t.pause}
      </PostButton>
      <PostButton action={`${at}/secret`} page={at}>
        {t.rotate}
      </PostButton>
      <PostButton action={`${at}/change`} page={at} fields={{ act: 'remove' }} className="btn btn--bad">
        {t.remove}
      </PostButton>
    </div>
  )
}

type DeliveryProps = { view: View; one: WebhookLog['deliveries'][number]; now: Date; rests: boolean }

function Delivery({ view, one: { delivery, attempts }, now, rests }: DeliveryProps): VNode {
  const t = developerTexts[view.lang].webhooks
  const last = attempts.at(-1)
  const received = delivery.delivered_at !== null
  const waiting = delivery.given_up_at === null
  return (
    <li className="card stack stack--2" id={`delivery-${delivery.id}`}>
      <div className="row row--between">
        <h3 className="grow">
          {topicWord(view.lang, delivery.topic)}{' '}
          <small className="muted">{moment(delivery.created_at, dayOf(now), view.lang)}</small>
        </h3>
        {received && <Tick proof="ok">{t.received}</Tick>}
        {!received && <Tick proof={waiting ? 'wait' : 'no'}>{waiting ? t.waiting : t.givenUp}</Tick>}
      </div>
      {last && (
        <p className="note">
          {t.tries(attempts.length)} · {last.status ?? last.fault} · {last.ms} ms
        </p>
      )}
      <Code label={delivery.topic}>{delivery.body}</Code>
      {!rests && attempts.length > 0 && (
        <PostButton action={`/developers/deliveries/${delivery.id}/again`} page={`${list}/${delivery.webhook_id}`}>
          {t.again}
        </PostButton>
      )}
    </li>
  )
}
