import type { VNode } from 'preact'
import { toDay } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { Form } from '../../../../web/components/form.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { date, month as monthText } from '../../../../web/format.ts'
import type { Certificate } from '../../contract.ts'
import { fileCertificate } from '../file-certificate.ts'
import { type InsuredSpell, insuredSpell } from '../insured-spell.ts'
import { missingMonths, prefill } from '../prefill.ts'
import { errorsOf } from './faults.ts'
import { CertificateFields } from './fields.tsx'
import { type Typed, fresh, home, reply, typedIn } from './shell.tsx'
import { texts } from './texts.ts'

const path = `${home}/:spell/certificate`

/** GET /company/insurance/:spell/certificate: filled in from the months, everything may be corrected. */
const certificatePage: Route = page(path, 'employer', async (c) => {
  const { spell } = must(await insuredSpell(c.call, { spell: c.params['spell'] }))
  // Asked for before the end was reported: that comes first.
  if (spell.to_day === null) return redirect(`${home}/${spell.id}/loss`)
  return await show(c, { ...fresh, typed: c.kept })
})

/** POST /company/insurance/:spell/certificate. */
const certificateForm: Route = form(path, 'employer', async (c) => {
  const typed = typedIn(c.body)
  const outcome = await fileCertificate(c.call, { spell: c.params['spell'], content: certificateIn(typed) })
  const t = texts[c.view.lang]
  if (outcome.ok) return redirect(`${home}/${c.params['spell']}`, outcome.value.before ? t.before : t.filed)
  return await show(c, { typed, errors: errorsOf(outcome.refusal, c.view.lang, 'unitDays') })
})

/** A certificate as a form gives it: amounts may have thousands separators. */
export function certificateIn(typed: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [name, name === 'reason' ? value : value.replaceAll(',', '').trim()]),
  )
}

/** A certificate as a form shows it. */
export function typedOf(content: Partial<Certificate>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(content).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )
}

async function show(c: PageCall, p: Typed): Promise<Reply> {
  const one = must(await insuredSpell(c.call, { spell: c.params['spell'] }))
  const t = texts[c.view.lang]
  const at = `${home}/${one.spell.id}`
  const typed =
    Object.keys(p.typed).length > 0 ? p.typed : typedOf({ reason: lossReason(one), ...prefill(one.spell, one.months) })
  const children = (
    <>
      <Asked c={c} one={one} />
      <Unreported c={c} one={one} />
      <Form action={`${at}/certificate`} page={`${at}/certificate`} className="card stack stack--4">
        <CertificateFields lang={c.view.lang} kind={one.spell.kind} typed={typed} errors={p.errors} />
        <div className="btns">
          <button className="btn btn--main">{t.certificateSend}</button>
        </div>
      </Form>
      <details className="card">
        <summary>{t.how}</summary>
        <p className="muted">{t.howText}</p>
      </details>
    </>
  )
  const back = { href: at, text: one.name }
  return reply(c, { title: t.certificateTitle(one.name), lead: t.certificateLead, errors: p.errors, back, children })
}

// The reason was said when the loss was filed: nobody writes it twice.
function lossReason({ reports }: InsuredSpell): string {
  const said: unknown = Object(reports.find(({ kind }) => kind === 'loss')?.content).reason
  return typeof said === 'string' ? said : ''
}

function Asked({ c, one: { certificate } }: { c: PageCall; one: InsuredSpell }): VNode | null {
  if (!certificate || certificate.filed_at) return null
  const { lang } = c.view
  const [t, today] = [texts[lang], c.call.node.clock.today()]
  const due = date(toDay(certificate.due_on), today, lang)
  const late = certificate.due_on < today
  return <Notice kind={late ? 'bad' : 'act'} title={late ? t.certificateLate(due) : t.certificateAsked(due)} />
}

// Who left in the middle of a month has its pay reported last: it is asked for before anything is summed up.
function Unreported({ c, one: { spell, months } }: { c: PageCall; one: InsuredSpell }): VNode | null {
  const missing = missingMonths(spell, months)
  if (missing.length === 0) return null
  const { lang } = c.view
  const t = texts[lang]
  return (
    <Notice kind="warn" title={t.unreported}>
      <ul className="lines">
        {missing.map((one) => (
          <li key={one}>
            <a href={`${home}/pay?month=${one.slice(0, 7)}`}>{t.payTitle(monthText(one, lang))}</a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** The separation certificate. */
export const certificateRoutes: readonly Route[] = [certificatePage, certificateForm]
