import { type Day, toDay } from '../../kernel/day.ts'
import { dateOnPaper, month } from '../../web/format.ts'
import type { NewNotice } from '../notifications/index.ts'
import type { ReportKind } from './contract.ts'
import type { Row } from './tables.ts'

type Spell = Row<'spell'>
type Told = { readonly person: string; readonly workplace: string; readonly spell: string }

const reported: Readonly<Record<ReportKind, { ko: string; en: string }>> = {
  acquisition: { ko: '가입', en: 'beginning' },
  loss: { ko: '그만둔 날과 까닭', en: 'day and reason of leaving' },
  pay: { ko: '월급', en: 'pay' },
  'daily-work': { ko: '일한 날', en: 'days of work' },
  certificate: { ko: '이직확인서', en: 'separation certificate' },
}

/** What persons and employers are told about insured history. */
export const notices = {
  acquired: ({ person, workplace, spell }: Told, from: Day): NewNotice => ({
    to: { person },
    topic: 'benefits.acquired',
    link: `/my/insurance/${spell}`,
    title: {
      ko: `${workplace}에서 고용보험 가입을 신고했습니다`,
      en: `${workplace} reported you as insured`,
    },
    body: {
      ko: `${dateOnPaper(from, 'ko')}부터입니다. 실제와 다르면 ‘이 기간에 틀린 것이 있나요?’에서 알려 주세요.`,
      en: `From ${dateOnPaper(from, 'en')} on. If that is wrong, say so under “Is something wrong here?”.`,
    },
  }),
  worked: ({ person, workplace, spell }: Told, first: Day, n: number): NewNotice => ({
    to: { person },
    topic: 'benefits.worked',
    link: `/my/insurance/${spell}`,
    title: {
      ko: `${workplace}에서 ${month(first, 'ko')}에 일한 ${n}일을 신고했습니다`,
      en: `${workplace} reported ${n} ${n === 1 ? 'day' : 'days'} of your work in ${month(first, 'en')}`,
    },
    body: {
      ko: '어느 날인지, 얼마를 받았다고 했는지 볼 수 있습니다. 실제와 다르면 ‘이 기간에 틀린 것이 있나요?’에서 알려 주세요.',
      en: 'See which days, and which pay. If that is wrong, say so under “Is something wrong here?”.',
    },
  }),
  joined: (person: string, spells: readonly Spell[]): NewNotice => {
    const places = [...new Set(spells.map(({ workplace }) => workplace))]
    const [first = ''] = places
    const more = places.length - 1
    return {
      to: { person },
      topic: 'benefits.joined',
      link: '/my/insurance',
      title: {
        ko:
          more > 0 ? `${first} 외 ${more}곳이 신고한 가입 이력이 있습니다` : `${first}에서 신고한 가입 이력이 있습니다`,
        en: `${first}${more > 0 ? ` and ${more} more` : ''} had reported you as insured`,
      },
      body: {
        ko: '처음 오시기 전에 신고한 것입니다. 실제와 다르면 가입 이력 화면에서 알려 주세요.',
        en: 'It was reported before you came here. If something is wrong, say so on the page of your insured history.',
      },
    }
  },
  fileDone: ({ id, organisation_id, lines }: Row<'report_file'>, filed: number): NewNotice => ({
    to: { organisation: organisation_id },
    topic: 'benefits.file-done',
    link: `/company/insurance/import/${id}`,
    title: {
      ko: `파일로 보낸 고용보험 신고 ${lines}줄을 모두 받았습니다`,
      en: `All ${lines} lines of your insurance file are filed`,
    },
    body: {
      ko: `새로 신고한 줄은 ${filed}개, 이미 신고한 줄은 ${lines - filed}개입니다.`,
      en: `${filed} were new; ${lines - filed} had been filed before.`,
    },
  }),
  fileFaulty: ({ id, organisation_id }: Row<'report_file'>, faults: number): NewNotice => ({
    to: { organisation: organisation_id },
    topic: 'benefits.file-done',
    link: `/company/insurance/import/${id}`,
    kind: 'deadline',
    title: {
      ko: '파일로 보낸 고용보험 신고가 한 줄도 접수되지 않았습니다',
      en: 'No line of your insurance file was filed',
    },
    body: {
      ko: `살펴본 뒤에 ${faults}줄이 맞지 않게 되었습니다. 고쳐서 다시 보내 주세요.`,
      en: `${faults} lines became wrong after they were looked at. Correct them and send it again.`,
    },
  }),
  certificateAsked: ({ id, organisation_id, to_day }: Spell, due: Day): NewNotice => ({
    to: { organisation: organisation_id ?? '' },
    topic: 'benefits.certificate-asked',
    link: `/company/insurance/${id}/certificate`,
    title: {
      ko: `이직확인서를 ${dateOnPaper(due, 'ko')}까지 내 주세요`,
      en: `A separation certificate is due by ${dateOnPaper(due, 'en')}`,
    },
    body: {
      ko: `${to_day === null ? '' : `${dateOnPaper(toDay(to_day), 'ko')}에 `}그만둔 사람이 요청했습니다. 신고한 월급으로 미리 채워 두었습니다.`,
      en: `Asked for by somebody who left${to_day === null ? '' : ` on ${dateOnPaper(toDay(to_day), 'en')}`}. It is filled in from the pay that you reported.`,
    },
  }),
  certificateFiled: ({ id, person_id, workplace }: Spell): NewNotice => ({
    to: { person: person_id },
    topic: 'benefits.certificate-filed',
    link: `/my/insurance/${id}`,
    title: { ko: `${workplace}의 이직확인서가 왔습니다`, en: `The certificate of ${workplace} has arrived` },
    body: {
      ko: '금액과 까닭이 맞는지 보세요. 다르면 알려 주세요.',
      en: 'See whether its amounts and its reason are right, and say so if not.',
    },
  }),
  corrected: ({ id, person_id, workplace }: Spell, kind: ReportKind): NewNotice => ({
    to: { person: person_id },
    topic: 'benefits.corrected',
    link: `/my/insurance/${id}`,
    title: {
      ko: `${workplace}에서 신고한 내용을 고쳤습니다: ${reported[kind].ko}`,
      en: `${workplace} corrected a report: ${reported[kind].en}`,
    },
    body: { ko: '고친 까닭과 내용을 볼 수 있습니다.', en: 'You can see what was corrected and why.' },
  }),
} as const
