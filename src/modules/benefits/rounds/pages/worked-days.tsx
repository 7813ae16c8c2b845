import type { VNode } from 'preact'
import { toDay } from '../../../../kernel/day.ts'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { LinkButton } from '../../../../web/components/button.tsx'
import { Section } from '../../../../web/components/cards.tsx'
import { Tag } from '../../../../web/components/marks.tsx'
import { PostButton } from '../../../../web/components/form.tsx'
import { date, wonInFull } from '../../../../web/format.ts'
import type { WorkedDay } from '../../contract.ts'
import { feedTexts } from '../feed/texts.ts'
import { messages } from '../messages.ts'
import type { RoundState } from '../round-state.ts'
import { Feed } from './feed.tsx'
import { roundsPath } from './rounds-page.tsx'

type Shown = { readonly state: RoundState; readonly lang: Lang }

/** The days of work and income declared so far, each with what it leaves of its benefit. Without any, the question alone asks for them. */
export function WorkedDays({ state, lang }: Shown): VNode | null {
  const t = messages[lang]
  const { worked, feeders, round } = state
  if (worked.length + feeders.length === 0) return null
  return (
    <Section id="work" title={t.work}>
      {worked.length > 0 && <p className="muted">{t.workLead}</p>}
      <Feed state={state} lang={lang} />
      {worked.length > 0 && (
        <>
          <ul className="stack stack--2">
            {worked.map((one) => (
              <One key={one.day} one={one} state={state} lang={lang} />
            ))}
          </ul>
          <div className="btns">
            <LinkButton href={`${roundsPath}/${round.number}/work`} kind="soft" icon="plus">
              {t.moreWork}
            </LinkButton>
          </div>
        </>
      )}
    </Section>
  )
}

function One({ one, state, lang }: Shown & { one: WorkedDay }): VNode {
  const t = messages[lang]
  const here = `${roundsPath}/${state.round.number}`
  const day = date(toDay(one.day), state.today, lang)
  return (
    <li className="card card--flat stack stack--1">
      <p>
        <b>{day}</b> <span lang="ko">{one.where}</span> {one.reported === true && <Tag>{feedTexts[lang].taken}</Tag>}
      </p>
      <p className="note">
        {[t.hows[one.how], one.pay !== undefined && wonInFull(one.pay, lang)].filter(Boolean).join(' · ')}
      </p>
      <div className="row row--between">
        <span>
          {t.dayPays}: <b>{benefitText(one, state, lang)}</b>
        </span>
        <PostButton
          action={`${here}/work/remove`}
          page={here}
          className="btn btn--quiet"
          fields={{ day: one.day }}
          label={t.removeWhat(day)}
        >
          {t.remove}
        </PostButton>
      </div>
    </li>
  )
}

function benefitText({ day }: WorkedDay, { assessed }: RoundState, lang: Lang): string {
  const found = assessed.days.find((one) => one.day === day)
  if (!found) return wonInFull(0, lang)
  return found.benefit === undefined ? messages[lang].unknown : wonInFull(found.benefit, lang)
}
