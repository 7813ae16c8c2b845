import { Refused, must, refusal } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form } from '../../../../platform/http/route.ts'
import { sayRefusal } from '../../../../platform/refusal-texts.ts'
import { domainNamed, factForm } from '../../../law/index.ts'
import type { ToDraft } from '../../draft-decision.ts'
import { recordFacts } from '../../record-facts.ts'
import { signDecision } from '../../sign-decision.ts'
import { preparingTexts } from '../../texts/preparing.ts'
import { tooLong } from '../../../../web/too-long.ts'
import { addressOf, path, readDraftAddress } from './address.ts'
import { isWhole, showDraft } from './new-page.tsx'

type Typed = Readonly<Record<string, string>>

/** POST /operator/decisions/new/facts: what was said and judged, recorded together. */
export const recordFactsForm: Route = form(`${path}/facts`, 'operator', async (c): Promise<Reply> => {
  const [asked, typed] = [askedIn(c), typedIn(c)]
  const t = preparingTexts[c.view.lang]
  const read = factForm.read(domainOf(asked), typed, asked.lawDay)
  const faults = faultsOf(read, c)
  if (Object.keys(faults).length > 0) return await showDraft(c, asked, { typed, errors: faults })
  const outcome = await recordFacts(c.call, said(asked, read, typed))
  if (outcome.ok) {
    const { facts, reopened } = outcome.value
    return redirect(
      addressOf(asked),
      reopened.length > 0 ? t.recordedAndOpened(facts, reopened.length) : t.recorded(facts),
    )
  }
  const { fields = {} } = outcome.refusal
  const names = Object.keys(read.known)
  const errors = Object.entries(fields).map(([at, code]) =>
    code === 'too-long' ? long(at, names, c) : wrong(at, read, c),
  )
  if (errors.length === 0) must(outcome)
  return await showDraft(c, asked, { typed, errors: Object.fromEntries(errors) })
})

/** POST /operator/decisions/new: the signature under the draft that was seen. */
export const signDraftForm: Route = form(path, 'operator', async (c): Promise<Reply> => {
  const [asked, typed] = [askedIn(c), typedIn(c)]
  const t = preparingTexts[c.view.lang]
  const [role = '', reason = '', seen = ''] = ['role', 'reason', 'seen'].map((name) => (typed[name] ?? '').trim())
  const errors = { ...(role === '' && { role: t.needRole }), ...(reason === '' && { reason: t.needReason }) }
  if (Object.keys(errors).length > 0) return await showDraft(c, asked, { typed, errors })
  const outcome = await signDecision(c.call, { ...asked, role, reason, seen })
  if (outcome.ok) return redirect(`/operator/decisions/${outcome.value.decision}`, t.signed)
  const long = Object.entries(outcome.refusal.fields ?? {}).filter(([, code]) => code === 'too-long')
  if (long.length > 0) {
    const faults = Object.fromEntries(long.map(([name]) => [name, tooLong(c.view.lang)]))
    return await showDraft(c, asked, { typed, errors: faults })
  }
  if (outcome.refusal.status !== 409) must(outcome)
  return await showDraft(c, asked, { typed, errors: {}, refused: sayRefusal(outcome.refusal, c.view.lang) })
})

type Read = ReturnType<typeof factForm.read>

function askedIn(c: PageCall): ToDraft {
  const asked = readDraftAddress(c.query, c.call.node.clock.today())
  if (!isWhole(asked)) throw new Refused(refusal('platform.not-found', 404))
  return asked
}

function typedIn({ body }: PageCall): Typed {
  return Object.fromEntries(
    Object.entries(body).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
}

function domainOf({ domain }: ToDraft): Read['domain'] {
  const found = domainNamed(domain)
  if (!found) throw new Refused(refusal('platform.not-found', 404))
  return found
}

function faultsOf({ faults, known, typed }: Read, c: PageCall): Typed {
  const t = preparingTexts[c.view.lang]
  if (faults.length === 0 && Object.keys(known).length === 0) return { source: t.nothing }
  return Object.fromEntries(
    faults.map((fact) => [fact.name, factForm.fault(fact, typed[fact.name] ?? '', c.view.lang)]),
  )
}

function said({ person, domain }: ToDraft, { known }: Read, typed: Typed): Parameters<typeof recordFacts>[1] {
  const names = [typed['source'] ?? '', typed['sourceName'] ?? ''].map((text) => text.trim()).filter(Boolean)
  const day = (name: string): object => (typed[name] ? { [name]: typed[name] } : {})
  const facts = Object.entries(known).map(([name, value]) => {
    const because = typed[`because.${name}`]?.trim()
    return { name, value, ...(because && { because }) }
  })
  return { person, domain, source: names.join(' · '), facts, ...day('validFrom'), ...day('validTo') }
}

// Facts are sent in the order in which they were read; the name of a source is part of `source`.
function long(at: string, names: readonly string[], c: PageCall): [string, string] {
  const [, of] = /^facts\.(\d+)\.because$/.exec(at) ?? []
  return [of === undefined ? at : `because.${names[Number(of)] ?? ''}`, tooLong(c.view.lang)]
}

// A judgement without its reason is shown at the reason's field.
function wrong(name: string, { domain }: Read, c: PageCall): [string, string] {
  const judged = domain.facts.some((fact) => fact.name === name && fact.judgement)
  const t = preparingTexts[c.view.lang]
  return judged ? [`because.${name}`, t.becauseNeeded] : [name, t.validityWrong]
}
