import type { Lang } from '../../../platform/http/page-call.ts'
import { clock, wonInFull } from '../../../web/format.ts'
import type { DatedDuty, Duty } from '../../benefits/index.ts'
import { dutyTexts } from '../texts/duty.ts'
import type { Said } from './day-state.ts'

const rounds = '/my/benefit/rounds'
type Round = Extract<Duty, { is: 'round' }>

/** Says what waits in a claim or its rounds, as the next step. */
export function sayDuty(duty: Duty, name: string, lang: Lang): Said {
  const t = dutyTexts[lang]
  if (duty.is === 'round') return sayRound(duty, name, lang)
  const href = `/my/benefit/claim/${duty.claim}`
  if (duty.is === 'claim') {
    const said = duty.sent ? t.left : t.begun
    return { ...said, title: said.title(name), href }
  }
  const { title, text, act } = t.visit
  return { title: title[duty.standing](name), head: timeAndPlace(duty), text, act, href }
}

function sayRound({ number, atOffice, amount, standing }: Round, name: string, lang: Lang): Said {
  const t = dutyTexts[lang].round
  const said = standing === 'open' && atOffice ? t.atOffice : t[standing]
  const href = standing === 'late' ? `${rounds}/${number}/day` : `${rounds}/${number}`
  const { title, head, text, act } = said
  return { title: title(name), head: head(number), text: text(wonInFull(amount, lang)), act, href }
}

/** What the next round pays as it stands; nothing without a round. */
export function expectedOf(duties: readonly Duty[], lang: Lang): string | undefined {
  const round = duties.find((duty) => duty.is === 'round')
  return round && dutyTexts[lang].round.expected(wonInFull(round.amount, lang))
}

/** A duty as a line among what comes. */
export function lineOfDuty(duty: DatedDuty, lang: Lang): { title: string; text: string } {
  const t = dutyTexts[lang]
  if (duty.is === 'visit') return { title: t.visit.line, text: timeAndPlace(duty) }
  const { number, amount, atOffice, standing } = duty
  const text = standing === 'late' ? t.round.missed : t.round.pays(t.round.way(atOffice), wonInFull(amount, lang))
  return { title: t.round.line(number), text }
}

function timeAndPlace({ at, office }: Extract<Duty, { is: 'visit' }>): string {
  return `${clock(at)} ${office}`
}
