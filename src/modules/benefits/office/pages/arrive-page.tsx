import type { VNode } from 'preact'
import { type Refusal, Refused, must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { sayRefusal } from '../../../../platform/refusal-texts.ts'
import { LinkButton, SubmitButton } from '../../../../web/components/button.tsx'
import { PageHead } from '../../../../web/components/card.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { Pairs } from '../../../../web/components/lists.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { moment } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { checkInCode } from '../../claim/attendance.ts'
import { isOfficer } from '../../claim/may-claim.ts'
import { type Arriving, checkInByLink } from '../check-in.ts'
import { officeTexts } from '../texts.ts'
import { type Arrival, whoArrives } from '../who-arrives.ts'
import { toQueue } from './to-queue.ts'

const path = '/arrive/:code'
const queue = '/operator/benefits'

/** GET /arrive/:code: where the picture of a claim leads. An officer sees whose it is; everybody else, what it is for. */
export const arrivePage: Route = page(path, 'signed-in', async (c) => {
  if (!isOfficer(c.call.actor)) return show(c, <Elsewhere c={c} />)
  const outcome = await whoArrives(c.call, codeRead(c, c.params['code']))
  if (outcome.ok) return show(c, <Here c={c} one={outcome.value} />)
  if (outcome.refusal.status === 403) throw new Refused(outcome.refusal)
  return show(c, <Wrong c={c} refusal={outcome.refusal} />, outcome.refusal.status)
})

/** POST /arrive/:code: they came. Asks for a fresh proof, for phones are left lying about. */
export const arriveForm: Route = form(path, 'operator', async (c) => {
  const { claim, before } = must(await checkInByLink(c.call, codeRead(c, c.params['code'])))
  const t = officeTexts[c.view.lang]
  return redirect(`${queue}/${claim}`, before ? t.checkedInBefore : t.checkedIn)
})

/** A code that a page was given, with the addresses under which this place is reached. */
export function codeRead({ call, origin }: PageCall, code: unknown): Arriving {
  return { code: typeof code === 'string' ? code : '', origins: [call.node.publicUrl, origin] }
}

function show(c: PageCall, children: VNode, status = 200): Reply {
  const title = officeTexts[c.view.lang].checkIn
  return html(renderPage({ view: c.view, title, flash: c.flash, noIndex: true, children }), status)
}

function Here({ c, one: { row, name, workplace, slot } }: { c: PageCall; one: Arrival }): VNode {
  const { lang } = c.view
  const t = officeTexts[lang]
  const today = c.call.node.clock.today()
  const here = `/arrive/${checkInCode(row.id)}`
  const booked = slot ? `${moment(slot.starts_at, today, lang)}, ${slot.office}` : t.arrive.notBooked
  return (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead back={toQueue(lang)} eyebrow={t.checkIn} title={name} />
      <div className="card">
        <Pairs
          items={[
            { term: t.head.code, value: checkInCode(row.id) },
            { term: t.head.work, value: <span lang="ko">{workplace}</span> },
            { term: t.arrive.booked, value: booked },
          ]}
        />
      </div>
      {row.attended_at === null ? (
        <Form action={here} page={here} className="stack stack--4">
          <p className="muted">{t.case.cameNote}</p>
          <SubmitButton kind="main" wide>
            {t.case.came}
          </SubmitButton>
        </Form>
      ) : (
        <>
          <Notice kind="ok" title={t.arrive.already(moment(row.attended_at, today, lang))} />
          <LinkButton href={`${queue}/${row.id}`}>{t.arrive.open}</LinkButton>
        </>
      )}
    </div>
  )
}

// Whoever reads the picture without being an officer: the claimant themselves, or an officer who acts in another role just now.
function Elsewhere({ c }: { c: PageCall }): VNode {
  const { arrive } = officeTexts[c.view.lang]
  const officer = c.view.viewer?.roles.some(({ role }) => role === 'operator') === true
  return (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={arrive.forOffice} lead={officer ? arrive.changeRole : arrive.forOfficeNext} />
      <LinkButton href="/my/benefit">{arrive.mine}</LinkButton>
    </div>
  )
}

function Wrong({ c, refusal }: { c: PageCall; refusal: Refusal }): VNode {
  const { lang } = c.view
  const { says, next } = sayRefusal(refusal, lang)
  return (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead eyebrow={officeTexts[lang].checkIn} title={says} lead={next} />
      <LinkButton href={queue}>{officeTexts[lang].queue}</LinkButton>
    </div>
  )
}
