import { type Outcome, Refused, isRefusal, must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form } from '../../../../platform/http/route.ts'
import { sayRefusal } from '../../../../platform/refusal-texts.ts'
import { receiveUpload } from '../../../../platform/uploads/receive-upload.ts'
import { addEvidence, evidenceKind } from '../add-evidence.ts'
import { stampPosted } from '../../stamps/stamp-posted.ts'
import { answerClaim } from '../answer-claim.ts'
import { beginClaim } from '../begin-claim.ts'
import { bookSlot } from '../book-slot.ts'
import { sendClaim } from '../send-claim.ts'
import type { StepName } from '../steps.ts'
import { takeCourse } from '../take-course.ts'
import { claimTexts } from '../texts/claim-texts.ts'
import { withdrawClaim } from '../withdraw-claim.ts'
import { showClaim } from './claim-page.tsx'
import type { Desk } from './desk.ts'
import { readStep, textsIn } from './read-step.ts'

const maxBytes = 10_000_000
const wanted = { types: ['application/pdf', 'image/png', 'image/jpeg'], maxBytes, kind: evidenceKind } as const

/** Every form of a claim at a desk. */
export function claimForms(desk: Desk): Route[] {
  const at = (c: PageCall): string => `${desk.base}/${c.params['id'] ?? ''}`
  const one = (c: PageCall): { claim: string } => ({ claim: c.params['id'] ?? '' })
  return [
    form(desk.base, desk.access, async (c) => await begin(c, desk)),
    form(`${desk.base}/:id/answers`, desk.access, async (c) => await answers(c, desk)),
    form(`${desk.base}/:id/evidence`, desk.access, async (c) => await evidence(c, desk), {
      accepts: { files: { maxBytes, maxFiles: 1 } },
    }),
    form(`${desk.base}/:id/course`, desk.access, async (c) => {
      if (typeof c.body['answer'] !== 'string') return await again(c, desk, 'course', { answer: 'needed' })
      const { right } = must(await takeCourse(c.call, { ...one(c), part: c.body['part'], answer: c.body['answer'] }))
      if (right) return redirect(`${at(c)}?step=course`)
      return await showClaim(c, desk, { step: 'course', errors: { answer: claimTexts[c.view.lang].course.wrong } })
    }),
    form(`${desk.base}/:id/slot`, desk.access, async (c) => {
      const outcome = await bookSlot(c.call, { ...one(c), slot: c.body['slot'] })
      if (outcome.ok) return redirect(`${at(c)}?step=slot`, claimTexts[c.view.lang].saved)
      if (outcome.refusal.refused !== 'benefits.slot-taken') throw new Refused(outcome.refusal)
      return await showClaim(c, desk, { step: 'slot', errors: { slot: sayRefusal(outcome.refusal, c.view.lang).says } })
    }),
    form(`${desk.base}/:id/send`, desk.access, async (c) => {
      if (desk.access === 'person') await stampPosted(c, { about: 'claim', of: one(c).claim })
      const outcome = await sendClaim(c.call, one(c))
      if (outcome.ok) return redirect(at(c), claimTexts[c.view.lang].review.sent)
      if (outcome.refusal.refused === 'benefits.claim-incomplete') return redirect(`${at(c)}?step=review`)
      throw new Refused(outcome.refusal)
    }),
    form(`${desk.base}/:id/withdraw`, desk.access, async (c) => {
      must(await withdrawClaim(c.call, one(c)))
      return redirect(at(c), claimTexts[c.view.lang].review.withdrawn)
    }),
  ]
}

async function begin(c: PageCall, desk: Desk): Promise<Reply> {
  const outcome: Outcome<{ claim: string }> = await beginClaim(c.call, { spell: c.body['spell'] })
  if (outcome.ok) return redirect(`${desk.base}/${outcome.value.claim}`)
  const before = outcome.refusal.facts?.['claim']
  if (outcome.refusal.refused === 'benefits.claim-begun' && before) return redirect(`${desk.base}/${before}`)
  throw new Refused(outcome.refusal)
}

// Each step posts its own fields; what is missing comes back beside its field with what was typed.
async function answers(c: PageCall, desk: Desk): Promise<Reply> {
  const claim = must(await desk.read(c.call, { claim: c.params['id'] }))
  const { step, said, errors } = readStep(c.body, claim, c.view.lang)
  if (Object.keys(errors).length > 0) return await showClaim(c, desk, { step, errors, typed: textsIn(c.body) })
  const outcome = await answerClaim(c.call, { claim: claim.row.id, ...said })
  if (outcome.ok) return redirect(`${desk.base}/${claim.row.id}${claim.row.sent_at === null ? '' : `?step=${step}`}`)
  const { fields } = outcome.refusal
  if (!fields) throw new Refused(outcome.refusal)
  return await again(
    c,
    desk,
    step,
    Object.fromEntries(
      Object.entries(fields).map(([name, code]) => [step === 'questions' ? `fact.${name}` : name, code]),
    ),
  )
}

async function evidence(c: PageCall, desk: Desk): Promise<Reply> {
  const [file] = c.files
  if (!file) return await again(c, desk, 'reason', { file: 'file' })
  const upload = await receiveUpload(c.call, file, wanted)
  if (isRefusal(upload))
    return await showClaim(c, desk, { step: 'reason', errors: { file: sayRefusal(upload, c.view.lang).says } })
  must(await addEvidence(c.call, { claim: c.params['id'], upload }))
  return redirect(`${desk.base}/${c.params['id'] ?? ''}?step=reason`, claimTexts[c.view.lang].saved)
}

async function again(c: PageCall, desk: Desk, step: StepName, codes: Readonly<Record<string, string>>): Promise<Reply> {
  const { errors } = claimTexts[c.view.lang]
  const said = Object.entries(codes).map(([name, code]) => [
    name,
    Object.entries(errors).find(([key]) => key === code)?.[1] ?? code,
  ])
  return await showClaim(c, desk, { step, errors: Object.fromEntries(said), typed: textsIn(c.body) })
}
