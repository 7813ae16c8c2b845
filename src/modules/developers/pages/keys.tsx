import type { VNode } from 'preact'
import { dayOf } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, type View, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { More, Section } from '../../../web/components/cards.tsx'
import { PostButton } from '../../../web/components/form.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { date, moment } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { endKey } from '../keys/end-key.ts'
import { makeKey } from '../keys/make-key.ts'
import { type KeyLine, myKeys } from '../keys/my-keys.ts'
import { type Scope, scopesFor } from '../keys/scopes.ts'
import { apiOf } from '../services.ts'
import { developerTexts } from '../texts/developer-texts.ts'
import { Code } from './code.tsx'
import { KeyForm, type Typed } from './key-form.tsx'

const path = '/developers/keys'

/** GET /developers/keys (D-01): the keys of the person, or of the organisation they act for. */
export const keysPage: Route = page(path, 'signed-in', async (c) => await show(c, {}, {}, 200))

/** POST /developers/keys: makes one and shows it, this once. */
export const makeKeyForm: Route = form(path, 'signed-in', async (c) => {
  const outcome = await makeKey(c.call, { name: c.body['name'], scopes: c.body['scopes'] ?? [], days: c.body['days'] })
  const t = developerTexts[c.view.lang].keys
  if (outcome.ok)
    return html(renderPage({ view: c.view, title: t.made, children: <Made c={c} value={outcome.value.key} /> }))
  const { fields } = outcome.refusal
  if (!fields) must(outcome)
  const errors = Object.fromEntries(
    Object.entries(t.errors).filter(([name]) => Object.keys(fields ?? {}).some((field) => field.startsWith(name))),
  )
  return await show(c, c.body, errors, 422)
})

/** POST /developers/keys/end: ends one at once. */
export const endKeyForm: Route = form(`${path}/end`, 'signed-in', async (c) => {
  must(await endKey(c.call, { key: c.body['key'] }))
  return redirect(path, developerTexts[c.view.lang].keys.ended)
})

async function show(
  c: PageCall,
  typed: Typed,
  errors: Readonly<Record<string, string>>,
  status: number,
): Promise<Reply> {
  const keys = must(await myKeys(c.call, {}))
  const { actor, node } = c.call
  const acting = actor.kind === 'person' ? actor.acting : { role: 'person' as const }
  const may = acting.role === 'person' || acting.administrator
  const t = developerTexts[c.view.lang].keys
  const whose = acting.role === 'person' ? t.self : acting.organisationName
  const scopes = scopesFor(apiOf.of(node).routes, acting.role)
  return html(
    renderPage({
      view: c.view,
      title: t.title,
      current: '/developers',
      flash: c.flash,
      failed: Object.keys(errors).length > 0,
      children: <Keys view={c.view} keys={keys} now={node.clock.now()} {...{ may, whose, scopes, typed, errors }} />,
    }),
    status,
  )
}

type KeysProps = {
  view: View
  keys: readonly KeyLine[]
  now: Date
  may: boolean
  whose: string
  scopes: readonly Scope[]
  typed: Typed
  errors: Readonly<Record<string, string>>
}

function Keys({ view, keys, now, may, whose, ...rest }: KeysProps): VNode {
  const t = developerTexts[view.lang].keys
  return (
    <div className="wrap wrap--read page stack stack--6">
      <More href="/developers" back>
        {developerTexts[view.lang].home.title}
      </More>
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead(whose)}</p>
      </div>
      {keys.length === 0 && <p className="muted">{t.none}</p>}
      {keys.length > 0 && (
        <ul className="stack stack--3">
          {keys.map((key) => (
            <Line key={key.id} view={view} line={key} now={now} may={may} />
          ))}
        </ul>
      )}
      {may ? (
        <Section id="make" title={t.make}>
          <KeyForm view={view} {...rest} />
        </Section>
      ) : (
        <Notice kind="info" icon="key" title={t.notAdmin} />
      )}
    </div>
  )
}

function Line({ view, line, now, may }: { view: View; line: KeyLine; now: Date; may: boolean }): VNode {
  const t = developerTexts[view.lang].keys
  const today = dayOf(now)
  const used = line.lastUsedAt ? `${t.used} ${moment(line.lastUsedAt, today, view.lang)}` : t.never
  const until = date(dayOf(line.expiresAt), today, view.lang)
  return (
    <li className="card stack stack--2">
      <div className="row row--between">
        <h2 className="as-h3 grow">
          {line.name} <code>{line.hint}</code>
        </h2>
        {may && (
          <PostButton
            action={`${path}/end`}
            page={path}
            fields={{ key: line.id }}
            className="btn btn--bad"
            label={`${line.name}: ${t.end}`}
          >
            {t.end}
          </PostButton>
        )}
      </div>
      <p>
        {line.scopes.map((scope) => (
          <span key={scope} className="tag">
            {scope}
          </span>
        ))}
      </p>
      <p className="note">
        {view.lang === 'ko' ? `${until}${t.until}` : `${t.until} ${until}`} · {used}
      </p>
    </li>
  )
}

function Made({ c, value }: { c: PageCall; value: string }): VNode {
  const t = developerTexts[c.view.lang].keys
  return (
    <div className="wrap wrap--read page stack stack--6">
      <More href={path} back>
        {t.title}
      </More>
      <h1>{t.made}</h1>
      <Notice kind="warn" icon="key" title={t.onceTitle}>
        <p>{t.onceText}</p>
      </Notice>
      <Code label={t.title}>{value}</Code>
      <Code label="curl">{`curl -H "Authorization: Bearer ${value}" ${c.origin}/api/v1/vacancies`}</Code>
    </div>
  )
}
