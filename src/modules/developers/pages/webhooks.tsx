import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, type View, html } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { More, Section } from '../../../web/components/cards.tsx'
import { Choice, Choices } from '../../../web/components/choice.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { TextField } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { developerTexts } from '../texts/developer-texts.ts'
import { addWebhook } from '../webhooks/add-webhook.ts'
import { type WebhookLine, myWebhooks } from '../webhooks/my-webhooks.ts'
import { topicsFor } from '../webhooks/topics.ts'
import { SecretOnce } from './secret-once.tsx'
import { StateTag, topicWord } from './webhook-words.tsx'

const path = '/developers/webhooks'

/** GET /developers/webhooks (D-05): the addresses that an organisation lets be told. */
export const webhooksPage: Route = page(path, 'signed-in', async (c) => await show(c, {}, {}, 200))

/** POST /developers/webhooks: adds one and shows its secret, this once. */
export const addWebhookForm: Route = form(path, 'signed-in', async (c) => {
  const outcome = await addWebhook(c.call, { url: c.body['url'], topics: c.body['topics'] ?? [] })
  const t = developerTexts[c.view.lang].webhooks
  if (outcome.ok) {
    const { secret, webhook } = outcome.value
    const children = <SecretOnce view={c.view} title={t.made} secret={secret} back={`${path}/${webhook}`} />
    return html(renderPage({ view: c.view, title: t.made, children }))
  }
  const { fields } = outcome.refusal
  if (!fields) must(outcome)
  const errors = Object.fromEntries(
    Object.entries(t.errors).filter(([name]) => Object.keys(fields ?? {}).some((field) => field.startsWith(name))),
  )
  return await show(c, c.body, errors, 422)
})

type Errors = Readonly<Record<string, string>>
type Typed = Readonly<Record<string, unknown>>

async function show(c: PageCall, typed: Typed, errors: Errors, status: number): Promise<Reply> {
  const webhooks = must(await myWebhooks(c.call, {}))
  const t = developerTexts[c.view.lang].webhooks
  const { actor } = c.call
  const topics = topicsFor(actor.kind === 'person' ? actor.acting.role : '')
  return html(
    renderPage({
      view: c.view,
      title: t.title,
      current: '/developers',
      flash: c.flash,
      failed: Object.keys(errors).length > 0,
      children: <Webhooks view={c.view} {...{ webhooks, topics, typed, errors }} />,
    }),
    status,
  )
}

type Props = { view: View; webhooks: readonly WebhookLine[]; topics: readonly string[]; typed: Typed; errors: Errors }

function Webhooks({ view, webhooks, ...rest }: Props): VNode {
  const t = developerTexts[view.lang].webhooks
  return (
    <div className="wrap wrap--read page stack stack--6">
      <More href="/developers" back>
        {developerTexts[view.lang].home.title}
      </More>
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      {webhooks.length === 0 && <p className="muted">{t.none}</p>}
      {webhooks.length > 0 && (
        <ul className="stack stack--3">
          {webhooks.map((webhook) => (
            <Line key={webhook.id} view={view} webhook={webhook} />
          ))}
        </ul>
      )}
      <Section id="add" title={t.add}>
        <WebhookForm view={view} {...rest} />
      </Section>
      <p className="note">{t.schedule}</p>
    </div>
  )
}

function Line({ view, webhook }: { view: View; webhook: WebhookLine }): VNode {
  return (
    <li className="card stack stack--2">
      <h2 className="as-h3">
        <a href={`${path}/${webhook.id}`}>{webhook.url}</a>
      </h2>
      <p>
        <StateTag view={view} webhook={webhook} />
      </p>
      <p className="note">{webhook.topics.map((topic) => topicWord(view.lang, topic)).join(' · ')}</p>
    </li>
  )
}

function WebhookForm({ view, topics, typed, errors }: Omit<Props, 'webhooks'>): VNode {
  const t = developerTexts[view.lang].webhooks
  const chosen = [typed['topics']].flat()
  const value = typeof typed['url'] === 'string' ? typed['url'] : undefined
  return (
    <>
      <ErrorSummary errors={errors} lang={view.lang} />
      <Form action={path} page={path} className="card stack stack--4" keyed={false}>
        <TextField name="url" label={t.url} hint={t.urlHint} lang={view.lang} value={value} error={errors['url']} />
        <Choices legend={t.topics} name="topics" lang={view.lang} error={errors['topics']}>
          {topics.map((topic) => (
            <Choice
              key={topic}
              type="checkbox"
              name="topics"
              value={topic}
              checked={chosen.includes(topic)}
              note={topic}
            >
              {topicWord(view.lang, topic)}
            </Choice>
          ))}
        </Choices>
        <div className="btns">
          <button className="btn btn--main">{t.addButton}</button>
        </div>
      </Form>
    </>
  )
}
