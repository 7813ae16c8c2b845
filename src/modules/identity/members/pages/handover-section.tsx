import type { VNode } from 'preact'
import { dayOf } from '../../../../kernel/day.ts'
import { Section } from '../../../../web/components/cards.tsx'
import { Choice, Choices } from '../../../../web/components/choice.tsx'
import { Select } from '../../../../web/components/field.tsx'
import { Form, PostButton } from '../../../../web/components/form.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { date } from '../../../../web/format.ts'
import type { Member } from '../../store.ts'
import type { Handover } from '../hand-over.ts'
import { memberTexts } from '../messages.ts'
import type { Know } from './member-list.tsx'
import { kindTexts } from '../kind-texts.ts'
import { places } from '../places.ts'

const pathOf = ({ kind }: Know): string => `${places[kind].members}/handover`

/** Whoever was named is asked first of all. */
export function Asks({ know, handovers }: { know: Know; handovers: readonly Handover[] }): VNode | null {
  const t = memberTexts[know.lang].handover
  const page = places[know.kind].members
  const mine = handovers.filter((h) => h.to === know.self)
  if (mine.length === 0) return null
  return (
    <div className="stack stack--3">
      {mine.map((h) => (
        <Notice key={h.id} kind="act" title={t.asks(h.fromName)}>
          <p>{t.asksText(date(dayOf(h.expiresAt), know.today, know.lang))}</p>
          <div className="row">
            <PostButton
              action={`${pathOf(know)}/accept`}
              page={page}
              fields={{ handover: h.id }}
              className="btn btn--main"
            >
              {t.accept}
            </PostButton>
            <PostButton action={`${pathOf(know)}/end`} page={page} fields={{ handover: h.id }}>
              {t.decline}
            </PostButton>
          </div>
        </Notice>
      ))}
    </div>
  )
}

/** Naming a successor, or the offer that waits. */
export function HandOver({
  know,
  members,
  handovers,
}: {
  know: Know
  members: readonly Member[]
  handovers: readonly Handover[]
}): VNode {
  const t = memberTexts[know.lang].handover
  const page = places[know.kind].members
  const open = handovers.find((h) => h.from === know.self)
  const others = members.filter((m) => m.person !== know.self)
  return (
    <Section id="handover" title={t.title}>
      <p className="muted">{t.lead}</p>
      {open ? (
        <Notice title={t.waits(open.toName, date(dayOf(open.expiresAt), know.today, know.lang))}>
          <PostButton action={`${pathOf(know)}/end`} page={page} fields={{ handover: open.id }}>
            {t.stop}
          </PostButton>
        </Notice>
      ) : others.length === 0 ? (
        <p className="note">{t.none}</p>
      ) : (
        <OfferForm know={know} others={others} />
      )}
    </Section>
  )
}

function OfferForm({ know, others }: { know: Know; others: readonly Member[] }): VNode {
  const { lang, kind } = know
  const t = memberTexts[lang].handover
  const { leaves, stays } = kindTexts[lang][kind]
  const options = [{ value: '', label: t.choose }, ...others.map((m) => ({ value: m.person, label: m.name }))]
  return (
    <Form action={pathOf(know)} page={places[kind].members} className="card stack">
      <Select name="person" label={t.who} lang={lang} options={options} short value={undefined} error={undefined} />
      <Choices legend={t.afterwards} name="giver" lang={lang}>
        <Choice type="radio" name="giver" value="recruiter" checked>
          {stays}
        </Choice>
        <Choice type="radio" name="giver" value="leave">
          {leaves}
        </Choice>
      </Choices>
      <div className="btns">
        <button className="btn">{t.offer}</button>
      </div>
    </Form>
  )
}
