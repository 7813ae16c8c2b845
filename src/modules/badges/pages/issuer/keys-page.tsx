import type { VNode } from 'preact'
import { dayOf } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, type View, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { Section } from '../../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { Select, TextArea, TextField } from '../../../../web/components/field.tsx'
import { Form, PostButton } from '../../../../web/components/form.tsx'
import { Pairs } from '../../../../web/components/lists.tsx'
import { Tick } from '../../../../web/components/marks.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { dateOnPaper } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { checkDomain } from '../../domains/check-domain.ts'
import { nameIssuerDomain } from '../../domains/name-domain.ts'
import { type IssuerKey, type IssuerKeys, issuerKeys, revokeKey, rotateKey } from '../../issuers/change-keys.ts'
import { fieldWords } from '../../wallet-texts.ts'
import { applyingTexts } from '../applying/applying-texts.ts'
import { DomainPart } from '../applying/domain-part.tsx'
import { textIn } from '../text-in.ts'
import { keysTexts } from './keys-texts.ts'

const path = '/issuer/keys'
type Typed = Readonly<Record<string, string>>

/** POST /issuer/domain: which website is ours. */
export const issuerDomainForm: Route = form('/issuer/domain', 'issuer', async (c): Promise<Reply> => {
  const t = applyingTexts[c.view.lang]
  const domain = textIn(c.body, 'domain')
  const outcome = await nameIssuerDomain(c.call, { domain })
  if (outcome.ok) return redirect(path, t.named)
  const errors = fieldWords(outcome.refusal.fields, t.errors, c.view.lang)
  if (Object.keys(errors).length === 0) must(outcome)
  return html(await keysHtml(c, errors, { domain }), 422)
})

/** POST /issuer/domain/look: asks the website now. */
export const issuerDomainLook: Route = form(
  '/issuer/domain/look',
  'issuer',
  async (c) => redirect(path, applyingTexts[c.view.lang].looked[must(await checkDomain(c.call)).state]),
  { perMinute: 10 },
)

/** GET /issuer/keys (I-01): the agency's identity and its keys with their history. */
export const keysPage: Route = page(path, 'issuer', async (c) => html(await keysHtml(c)))

/** POST /issuer/keys/rotate: a new key signs from now on. */
export const rotateKeyForm: Route = form(`${path}/rotate`, 'issuer', async (c) => {
  must(await rotateKey(c.call, { seen: textIn(c.body, 'seen') }))
  return redirect(path, keysTexts[c.view.lang].rotated)
})

/** POST /issuer/keys/revoke: a key counts no more. */
export const revokeKeyForm: Route = form(`${path}/revoke`, 'issuer', async (c): Promise<Reply> => {
  const typed = { key: textIn(c.body, 'key'), from: textIn(c.body, 'from'), reason: textIn(c.body, 'reason') }
  const outcome = await revokeKey(c.call, typed)
  const t = keysTexts[c.view.lang]
  if (outcome.ok) return redirect(path, t.revokedDone)
  const errors = fieldWords(outcome.refusal.fields, t.errors, c.view.lang)
  if (Object.keys(errors).length === 0) must(outcome)
  return html(await keysHtml(c, errors, typed), 422)
})

async function keysHtml(c: PageCall, errors: Typed = {}, typed: Typed = c.kept): Promise<string> {
  const own = must(await issuerKeys(c.call, {}))
  const now = c.call.node.clock.now()
  return renderPage({
    view: c.view,
    title: keysTexts[c.view.lang].title,
    current: path,
    flash: c.flash,
    failed: Object.keys(errors).length > 0,
    noIndex: true,
    children: <Keys view={c.view} own={own} errors={errors} typed={{ from: dayOf(now), ...typed }} now={now} />,
  })
}

type Props = {
  readonly view: View
  readonly own: IssuerKeys
  readonly errors: Typed
  readonly typed: Typed
  readonly now: Date
}

function Keys(p: Props): VNode {
  const { view, own, errors } = p
  const t = keysTexts[view.lang]
  const { issuer, keys } = own
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="muted">{t.lead}</p>
      </div>
      <ErrorSummary errors={errors} lang={view.lang} />
      <section className="card stack" aria-label={issuer.name}>
        <Pairs
          items={[
            { term: t.name, value: issuer.name },
            { term: t.did, value: <code>{issuer.did}</code> },
            { term: t.document, value: <a href={`/agencies/${issuer.code}/did.json`}>did.json</a> },
            { term: t.page, value: <a href={`/agencies/${issuer.code}`}>{`/agencies/${issuer.code}`}</a> },
          ]}
        />
      </section>
      <DomainSection {...p} />
      <Section id="keys" title={t.keys}>
        <ul className="stack">
          {keys.map((key) => (
            <li key={key.key}>
              <OneKey view={view} one={key} />
            </li>
          ))}
        </ul>
      </Section>
      {own.mayChange ? <Changes {...p} /> : <Notice title={t.onlyAdministrators} />}
    </div>
  )
}

function DomainSection({ view, own: { domain, mayChange }, errors, typed, now }: Props): VNode {
  const t = applyingTexts[view.lang]
  return (
    <Section id="website" title={t.domain} className="card stack">
      <p className="muted">{t.domainLead}</p>
      {!domain && <p>{t.noDomain}</p>}
      {domain && <DomainPart view={view} domain={domain} now={now} action="/issuer/domain/look" back={path} />}
      {mayChange && (
        <Form action="/issuer/domain" page={path} className="stack">
          <TextField
            name="domain"
            label={domain ? t.changeDomain : t.nameDomain}
            hint={t.hints.domain}
            lang={view.lang}
            value={typed['domain']}
            error={errors['domain']}
            autocomplete="off"
          />
          <div className="btns">
            <button className="btn">{t.nameDomain}</button>
          </div>
        </Form>
      )}
    </Section>
  )
}

function OneKey({ view, one }: { view: View; one: IssuerKey }): VNode {
  const t = keysTexts[view.lang]
  const day = (at: Date): string => dateOnPaper(dayOf(at), view.lang)
  return (
    <article className="card stack stack--2">
      {one.revokedAt ? (
        <Tick proof="no">{t.revoked}</Tick>
      ) : one.retiredAt ? (
        <Tick proof="wait">{t.retired}</Tick>
      ) : (
        <Tick proof="ok">{t.present}</Tick>
      )}
      <p>
        <code>{one.key}</code>
      </p>
      <Pairs
        items={[
          { term: t.since, value: day(one.since) },
          ...(one.retiredAt ? [{ term: t.until, value: day(one.retiredAt) }] : []),
          ...(one.revokedAt ? [{ term: t.revokedFrom, value: day(one.revokedAt) }] : []),
          ...(one.reason === undefined ? [] : [{ term: t.reason, value: `${one.reason} · ${one.by ?? ''}` }]),
        ]}
      />
    </article>
  )
}

function Changes(p: Props): VNode {
  const t = keysTexts[p.view.lang]
  const present = p.own.keys.find(({ retiredAt }) => !retiredAt)
  return (
    <>
      <Section id="rotate" title={t.rotate} className="card stack">
        <p className="muted">{t.rotateLead}</p>
        <PostButton action={`${path}/rotate`} page={path} fields={{ seen: present?.key ?? '' }}>
          {t.rotateDo}
        </PostButton>
      </Section>
      <Revoke {...p} />
    </>
  )
}

function Revoke({ view, own: { keys }, errors, typed }: Props): VNode {
  const t = keysTexts[view.lang]
  const open = keys.filter(({ revokedAt }) => !revokedAt)
  return (
    <Section id="revoke" title={t.revoke} className="card stack">
      <p className="muted">{t.revokeLead}</p>
      <Form action={`${path}/revoke`} page={path} className="stack">
        <Select
          name="key"
          label={t.which}
          lang={view.lang}
          value={typed['key']}
          options={open.map(({ key, retiredAt }) => ({
            value: key,
            label: `${key.slice(0, 12)}… (${retiredAt ? t.retired : t.present})`,
          }))}
        />
        <TextField
          type="date"
          name="from"
          label={t.revokedFrom}
          hint={t.fromHint}
          lang={view.lang}
          value={typed['from']}
          error={errors['from']}
        />
        <TextArea
          name="reason"
          label={t.reason}
          lang={view.lang}
          rows={2}
          most={300}
          value={typed['reason']}
          error={errors['reason']}
        />
        <div className="btns">
          <button className="btn btn--bad">{t.revokeDo}</button>
        </div>
      </Form>
    </Section>
  )
}
