import type { VNode } from 'preact'
import { dayOf } from '../../../../kernel/day.ts'
import { Refused, must, refusal } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, type View, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { Section } from '../../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { TextArea, TextField } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { Tick } from '../../../../web/components/marks.tsx'
import { dateOnPaper } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { endorse, withdrawEndorsement } from '../../endorsing/endorse.ts'
import { type NamedEndorsement, ownEndorsements, publishedEndorsement } from '../../endorsing/read-endorsements.ts'
import { ownIssuerEndorsements } from '../../endorsing/read-issuer-endorsements.ts'
import { fieldWords } from '../../wallet-texts.ts'
import { textIn } from '../text-in.ts'
import { endorsementTexts } from './endorsement-texts.ts'
import { IssuerEndorsements } from './issuer-endorsements.tsx'
import { Withdraw } from './withdraw-endorsement.tsx'

const path = '/issuer/endorsements'
type Typed = Readonly<Record<string, string>>

/** GET /issuer/endorsements: what the agency endorses, and who endorses its badges and itself. */
export const endorsementsPage: Route = page(path, 'issuer', async (c) => html(await endorsementsHtml(c)))

/** POST /issuer/endorsements: endorses another agency's badge. */
export const endorseForm: Route = form(path, 'issuer', async (c): Promise<Reply> => {
  const t = endorsementTexts[c.view.lang]
  const typed = { address: textIn(c.body, 'address'), says: textIn(c.body, 'says') }
  const outcome = await endorse(c.call, typed)
  if (outcome.ok) return redirect(path, t.givenDone)
  const { design: address, ...fields } = outcome.refusal.fields ?? {}
  const errors = fieldWords({ ...fields, ...(address !== undefined && { address }) }, t.errors, c.view.lang)
  if (Object.keys(errors).length === 0) must(outcome)
  return html(await endorsementsHtml(c, errors, typed), 422)
})

/** POST /issuer/endorsements/:id/withdraw */
export const withdrawEndorsementForm: Route = form(`${path}/:id/withdraw`, 'issuer', async (c): Promise<Reply> => {
  const t = endorsementTexts[c.view.lang]
  const endorsement = c.params['id'] ?? ''
  const outcome = await withdrawEndorsement(c.call, { endorsement, reason: textIn(c.body, `reason-${endorsement}`) })
  if (outcome.ok) return redirect(path, t.withdrawnDone)
  const { reason } = fieldWords(outcome.refusal.fields, t.errors, c.view.lang)
  if (reason === undefined) must(outcome)
  return html(await endorsementsHtml(c, { [`reason-${endorsement}`]: reason ?? '' }), 422)
})

/** GET /agencies/:code/endorsements/:id: the signed document, for any verifier anywhere. */
export const publishedEndorsementPage: Route = page('/agencies/:code/endorsements/:id', 'public', async (c) => {
  const json = await publishedEndorsement(c.call.node, c.params['code'] ?? '', c.params['id'] ?? '')
  if (!json) throw new Refused(refusal('badges.not-published', 404))
  const headers = { 'cache-control': 'public, max-age=86400', 'access-control-allow-origin': '*' }
  return { kind: 'json', json, type: 'application/vc+ld+json', headers }
})

/** The page of endorsements, of badges and of issuers. */
export async function endorsementsHtml(c: PageCall, errors: Typed = {}, typed: Typed = c.kept): Promise<string> {
  const issuers = must(await ownIssuerEndorsements(c.call, {}))
  const { given, received } = must(await ownEndorsements(c.call, {}))
  const t = endorsementTexts[c.view.lang]
  return renderPage({
    view: c.view,
    title: t.title,
    current: path,
    flash: c.flash,
    failed: Object.keys(errors).length > 0,
    noIndex: true,
    children: (
      <div className="wrap wrap--read page stack stack--6">
        <div className="stack stack--1">
          <h1>{t.title}</h1>
          <p className="muted">{t.lead}</p>
        </div>
        <ErrorSummary errors={errors} lang={c.view.lang} />
        <Section id="received" title={t.received}>
          {received.length === 0 && <p className="muted">{t.receivedNone}</p>}
          {received.map((one) => (
            <One key={one.id} view={c.view} one={one} says={one.endorserName} />
          ))}
        </Section>
        <Section id="given" title={t.given}>
          {given.length === 0 && <p className="muted">{t.none}</p>}
          {given.map((one) => (
            <One key={one.id} view={c.view} one={one} says={t.of(one.makerName)}>
              {!one.withdrawnAt && (
                <Withdraw view={c.view} id={one.id} action={path} error={errors[`reason-${one.id}`]} />
              )}
            </One>
          ))}
        </Section>
        <Give view={c.view} errors={errors} typed={typed} />
        <IssuerEndorsements
          view={c.view}
          own={issuers}
          errors={errors}
          typed={typed}
          today={c.call.node.clock.today()}
        />
      </div>
    ),
  })
}

type OneProps = { view: View; one: NamedEndorsement; says: string; children?: VNode | false }

function One({ view, one, says, children }: OneProps): VNode {
  const t = endorsementTexts[view.lang]
  const at = /\/agencies\/.+$/.exec(String(Object(one.document).id))?.[0] ?? ''
  return (
    <article className="card stack">
      <h3>{one.badgeName}</h3>
      <Tick proof={one.withdrawnAt ? 'no' : 'ok'}>{one.withdrawnAt ? t.withdrawn : t.holds}</Tick>
      <p className="muted">{says}</p>
      <p>{one.says}</p>
      <p className="note">
        {t.by(one.givenByName, dateOnPaper(dayOf(one.givenAt), view.lang))} · <a href={at}>{t.document}</a>
      </p>
      {children}
    </article>
  )
}

function Give({ view: { lang }, errors, typed }: { view: View; errors: Typed; typed: Typed }): VNode {
  const t = endorsementTexts[lang]
  return (
    <Section id="give" title={t.give} className="card stack">
      <p className="muted">{t.giveLead}</p>
      <Form action={path} page={path} className="stack">
        <TextField
          name="address"
          label={t.address}
          hint={t.addressHint}
          lang={lang}
          value={typed['address']}
          error={errors['address']}
          autocomplete="off"
        />
        <TextArea
          name="says"
          label={t.says}
          hint={t.saysHint}
          lang={lang}
          rows={4}
          most={1000}
          value={typed['says']}
          error={errors['says']}
        />
        <div className="btns">
          <button className="btn btn--main">{t.giveDo}</button>
        </div>
      </Form>
    </Section>
  )
}
