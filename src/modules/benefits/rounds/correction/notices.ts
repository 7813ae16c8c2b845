import type { Day } from '../../../../kernel/day.ts'
import type { Id } from '../../../../kernel/id.ts'
import { date, wonInFull } from '../../../../web/format.ts'
import type { NewNotice } from '../../../notifications/index.ts'

type About = { readonly person: Id<'Person'>; readonly number: number }
type Decided = About & { readonly claimed: number; readonly ordered: number }

/** Tells a person that a decided round is looked at again, and what came of it. */
export const correctionNotices = {
  opened: ({ person, number, until }: About & { readonly until: Day }): NewNotice => ({
    to: { person },
    topic: 'benefits.round-correction',
    link: `/my/benefit/rounds/${number}`,
    kind: 'deadline',
    title: {
      ko: `${number}차 실업인정을 다시 봅니다. ${date(until, until, 'ko')}까지 의견을 낼 수 있습니다`,
      en: `Round ${number} is looked at again: say something to it until ${date(until, until, 'en')}`,
    },
    body: {
      ko: '무엇이 다르다고 하는지 화면에서 보고 답하세요. 의견을 듣기 전에는 아무것도 정하지 않습니다.',
      en: 'The page says what is said to be otherwise. Nothing is decided before you were heard.',
    },
  }),
  decided: ({ person, number, claimed, ordered }: Decided): NewNotice => ({
    to: { person },
    topic: 'benefits.round-corrected',
    link: claimed > 0 ? '/my/overpayments' : `/my/benefit/rounds/${number}`,
    title:
      claimed > 0
        ? {
            ko: `${number}차 실업인정이 정정되어 ${wonInFull(claimed, 'ko')}을 돌려주어야 합니다`,
            en: `Round ${number} was corrected: ${wonInFull(claimed, 'en')} is to be paid back`,
          }
        : ordered > 0
          ? {
              ko: `${number}차 실업인정이 정정되어 ${wonInFull(ordered, 'ko')}이 들어옵니다`,
              en: `Round ${number} was corrected: ${wonInFull(ordered, 'en')} will be paid`,
            }
          : { ko: `${number}차 실업인정을 다시 보았습니다`, en: `Round ${number} was looked at again` },
    body: {
      ko: '까닭과 결정문은 화면에서 볼 수 있습니다. 나누어 낼 수도 있고, 결정에 심사를 청구할 수도 있습니다.',
      en: 'The page has the reason and the decision. You can pay in instalments, and contest the decision.',
    },
  }),
} as const
