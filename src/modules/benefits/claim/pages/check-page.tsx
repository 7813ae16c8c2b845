import type { VNode } from 'preact'
import { must } from '../../../../kernel/refusal.ts'
import { type Lang, html } from '../../../../platform/http/page-call.ts'
import { type Route, page } from '../../../../platform/http/route.ts'
import { LinkButton } from '../../../../web/components/button.tsx'
import { Links, PageHead } from '../../../../web/components/card.tsx'
import { More } from '../../../../web/components/cards.tsx'
import { PostButton } from '../../../../web/components/form.tsx'
import { Empty } from '../../../../web/components/notice.tsx'
import { date, wonInFull } from '../../../../web/format.ts'
import { toDay } from '../../../../kernel/day.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { messages } from '../../rounds/messages.ts'
import { type Check, type Ended, checkClaim } from '../check-claim.ts'
import { checkTexts } from '../texts/check-texts.ts'
import { ChangeIt, headline, isNo } from './change-it.tsx'
import { stateTitle } from './claim-state.tsx'
import { ConditionTree } from './condition-tree.tsx'
import { KnownFacts, Money, Missing, WouldBe } from './check-parts.tsx'
import { lawWord } from '../../law-word.ts'

/** GET /my/benefit: whether benefit can be claimed, from what is known today (P-31). */
export const checkPage: Route = page('/my/benefit', 'person', async (c) => {
  const { lang } = c.view
  const spell = typeof c.query['spell'] === 'string' ? c.query['spell'] : undefined
  const check = must(await checkClaim(c.call, { spell }))
  const children = <CheckView check={check} lang={lang} />
  const sent = sentClaim(check)
  const title = sent ? stateTitle({ row: sent }, lang) : (headline(check, lang) ?? checkTexts[lang].title)
  return html(renderPage({ view: c.view, title, current: '/my/benefit', noIndex: true, flash: c.flash, children }))
})

// Once it was sent an estimate for today would contradict it; after a no the check says what would change it.
function sentClaim({ claim }: Check): Check['claim'] {
  return claim && claim.sent_at !== null && claim.granted !== false ? claim : undefined
}

function Sent({ check, claim, lang }: { check: Check; claim: NonNullable<Check['claim']>; lang: Lang }): VNode {
  return (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead
        {...(check.chosen && { eyebrow: check.chosen.spell.workplace })}
        title={stateTitle({ row: claim }, lang)}
      />
      <Begin check={check} lang={lang} />
      {claim.granted === true && <More href="/my/benefit/rounds">{messages[lang].back}</More>}
      <Others check={check} lang={lang} />
    </div>
  )
}

function CheckView({ check, lang }: { check: Check; lang: Lang }): VNode {
  const t = checkTexts[lang]
  const { chosen, claim } = check
  if (!chosen) return <Nothing lang={lang} />
  const sent = sentClaim(check)
  if (sent) return <Sent check={check} claim={sent} lang={lang} />
  // Whoever has sent a claim only looks: no journey begins.
  const begins = (claim?.sent_at ?? null) === null
  return (
    <div
      className={`wrap${isNo(check) ? ' wrap--read' : ''} page stack stack--6`}
      {...(begins && { 'data-screen': 'check' })}
    >
      <PageHead
        eyebrow={t.eyebrow(date(check.today, check.today, lang))}
        title={headline(check, lang)}
        lead={t.notDecided}
      />
      {isNo(check) ? (
        <Parts check={check} of={chosen} lang={lang} />
      ) : (
        <div className="cols cols--aside">
          <aside>
            <Money of={chosen} today={check.today} lang={lang} />
          </aside>
          <Parts check={check} of={chosen} lang={lang} />
        </div>
      )}
    </div>
  )
}

function Parts({ check, of, lang }: { check: Check; of: Ended; lang: Lang }): VNode {
  const t = checkTexts[lang]
  return (
    <div className="stack stack--6">
      <ChangeIt check={check} lang={lang} />
      {isNo(check) && <WouldBe of={of} lang={lang} />}
      <Missing check={check} of={of} lang={lang} />
      <Begin check={check} lang={lang} />
      <section className="stack" aria-labelledby="why">
        <h2 id="why">{t.why}</h2>
        <p className="muted">{t.whyLead}</p>
        <ConditionTree of={of.estimate} lang={lang} />
      </section>
      <KnownFacts of={of} lang={lang} />
      <Others check={check} lang={lang} />
    </div>
  )
}

function Begin({ check, lang }: { check: Check; lang: Lang }): VNode | null {
  const t = checkTexts[lang]
  const { chosen, claim } = check
  const no = isNo(check)
  if (claim)
    return (
      <LinkButton href={`/my/benefit/claim/${claim.id}`} kind="main" wide>
        {claim.sent_at === null ? t.goOn : t.see}
      </LinkButton>
    )
  return chosen ? (
    <div className="stack stack--2">
      <PostButton
        action="/my/benefit/claim"
        page="/my/benefit"
        className={`btn btn--wide${no ? '' : ' btn--main'}`}
        fields={{ spell: chosen.spell.id }}
      >
        {t.begin}
      </PostButton>
      {no && <p className="note">{t.beginAnyway}</p>}
    </div>
  ) : null
}

function Others({ check: { ended, chosen, today }, lang }: { check: Check; lang: Lang }): VNode | null {
  const t = checkTexts[lang]
  const others = ended.filter(({ spell }) => spell.id !== chosen?.spell.id)
  if (others.length === 0) return null
  const items = others.map(({ spell, estimate }) => ({
    href: `/my/benefit?spell=${spell.id}`,
    text: t.other(spell.workplace, lawWord(spell.kind, lang), date(toDay(spell.to_day), today, lang)),
    ...(estimate.eligible !== false &&
      estimate.days !== undefined &&
      estimate.won !== undefined && { note: t.about(estimate.days, wonInFull(estimate.won, lang)) }),
  }))
  return (
    <section className="card" aria-labelledby="others">
      <h2 id="others" className="eyebrow">
        {t.others}
      </h2>
      <Links items={items} />
      <p className="note">{t.othersNote}</p>
      <a className="more" href="/my/insurance/compare">
        {t.compare}
      </a>
    </section>
  )
}

function Nothing({ lang }: { lang: Lang }): VNode {
  const t = checkTexts[lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={t.title} />
      <Empty icon="calendar" title={t.none}>
        <p className="muted">{t.noneNext}</p>
        <LinkButton href="/my/insurance">{t.history}</LinkButton>
      </Empty>
      <More href="/my/benefit/leave">{t.leave}</More>
    </div>
  )
}
