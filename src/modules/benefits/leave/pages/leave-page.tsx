import type { VNode } from 'preact'
import { toDay } from '../../../../kernel/day.ts'
import { isRefusal, must } from '../../../../kernel/refusal.ts'
import { type Lang, type PageCall, type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { sayRefusal } from '../../../../platform/refusal-texts.ts'
import { receiveUpload } from '../../../../platform/uploads/receive-upload.ts'
import { LinkButton } from '../../../../web/components/button.tsx'
import { PageHead } from '../../../../web/components/card.tsx'
import { Section } from '../../../../web/components/cards.tsx'
import { Pairs } from '../../../../web/components/lists.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { dateOnPaper, wonInFull } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { useParameter } from '../../../law/index.ts'
import { messages } from '../../allowances/messages.ts'
import { names } from '../../allowances/names.ts'
import { addLeaveEvidence, leaveEvidence } from '../add-evidence.ts'
import { leaveTexts } from '../messages.ts'
import { type OneLeave, myLeave } from '../my-leaves.ts'
import { Evidence } from './evidence.tsx'
import { leavesPath } from './leaves-page.tsx'
import { Months } from './months.tsx'

const maxBytes = 10_000_000
const wanted = { types: ['application/pdf', 'image/png', 'image/jpeg'], maxBytes, kind: leaveEvidence } as const
const needed = useParameter('leave-unit-days', '2019-01-01')

const leavePage: Route = page(`${leavesPath}/:id`, 'person', async (c) => await show(c))

const evidenceForm: Route = form(
  `${leavesPath}/:id/evidence`,
  'person',
  async (c) => {
    const t = leaveTexts[c.view.lang]
    const leave = c.params['id'] ?? ''
    must(await myLeave(c.call, { leave })) // before a file is kept for it
    const [file] = c.files
    if (!file) return await show(c, messages[c.view.lang].errors.file)
    const upload = await receiveUpload(c.call, file, wanted)
    if (isRefusal(upload)) return await show(c, sayRefusal(upload, c.view.lang).says)
    must(await addLeaveEvidence(c.call, { leave, upload }))
    return redirect(`${leavesPath}/${leave}`, t.saved)
  },
  { accepts: { files: { maxBytes, maxFiles: 1 } } },
)

/** A leave with its calendar, and its papers. */
export const leaveRoutes: readonly Route[] = [leavePage, evidenceForm]

async function show(c: PageCall, fault?: string): Promise<Reply> {
  const { lang } = c.view
  const one = must(await myLeave(c.call, { leave: c.params['id'] }))
  const title = names[lang][one.leave.kind].name
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={title} lead={lead(one, lang)} />
      <Short one={one} lang={lang} />
      <Summary one={one} lang={lang} />
      <Section id="months" title={leaveTexts[lang].months}>
        <Months one={one} lang={lang} />
      </Section>
      <Evidence one={one} lang={lang} fault={fault} />
    </div>
  )
  const back = { href: leavesPath, text: leaveTexts[lang].title }
  const failed = fault !== undefined
  return html(
    renderPage({ view: c.view, title, back, failed, flash: c.flash, noIndex: true, children }),
    failed ? 422 : 200,
  )
}

function lead({ leave, workplace }: OneLeave, lang: Lang): string {
  const [from, to] = [dateOnPaper(toDay(leave.from_day), lang), dateOnPaper(toDay(leave.to_day), lang)]
  return `${from} – ${to}, ${leaveTexts[lang].at(workplace)}`
}

function Short({ one: { unitDays, today }, lang }: { one: OneLeave; lang: Lang }): VNode | null {
  const t = leaveTexts[lang]
  const need = needed.on(today).value
  if (unitDays >= need) return null
  return (
    <Notice kind="warn" title={t.short(unitDays, need)}>
      <p>{t.shortNext}</p>
      <LinkButton href="/my/insurance/missing">{t.missing}</LinkButton>
    </Notice>
  )
}

function Summary({ one, lang }: { one: OneLeave; lang: Lang }): VNode {
  const t = leaveTexts[lang]
  const sums = one.months.map(({ claim, draft }) => claim?.amount ?? draft.amount ?? 0)
  return (
    <Pairs
      items={[
        {
          term: t.expected,
          value: (
            <b>
              {wonInFull(
                sums.reduce((all, sum) => all + sum, 0),
                lang,
              )}
            </b>
          ),
        },
        { term: t.claimBy, value: <LastDay one={one} lang={lang} /> },
        { term: t.unitDays, value: t.unit(one.unitDays) },
      ]}
    />
  )
}

function LastDay({ one: { leave, claimBy }, lang }: { one: OneLeave; lang: Lang }): VNode {
  const { moved_from: before, moved_incident: incident } = leave
  const day = dateOnPaper(claimBy, lang)
  if (before === null || incident === null) return <>{day}</>
  return (
    <>
      {day}{' '}
      <a className="note" href={`/status/incidents/${incident}`}>
        {leaveTexts[lang].movedFrom(dateOnPaper(toDay(before), lang))}
      </a>
    </>
  )
}
