import { dateOnPaper } from '../../web/format.ts'
import type { NewNotice } from '../notifications/index.ts'
import type { Application } from './application.ts'

type Told = (a: Application) => NewNotice

const mine = (a: Application): Pick<NewNotice, 'to' | 'link' | 'kind'> => ({
  to: { person: a.person },
  link: `/my/applications/${a.id}`,
  kind: 'result',
})
const theirs = (a: Application): Pick<NewNotice, 'to' | 'link'> => ({
  to: { organisation: a.organisation },
  link: `/company/vacancies/${a.vacancy}/applicants/${a.id}`,
})

/** What the other side is told at each step. The applicant is a code to the employer, never a name. */
export const notices: Readonly<
  Record<'arrived' | 'withdrawn' | 'revealed' | 'seen' | 'invited' | 'declined' | 'closed', Told>
> = {
  arrived: (a) => ({
    ...theirs(a),
    topic: 'applications.arrived',
    title: {
      ko: `‘${a.about.title}’에 지원이 왔습니다`,
      en: `New application for “${a.about.titleEn ?? a.about.title}”`,
    },
    body: {
      ko: `지원자 ${a.code}. ${dateOnPaper(a.answerDue, 'ko')}까지 답해 주세요.`,
      en: `Applicant ${a.code}. Please answer by ${dateOnPaper(a.answerDue, 'en')}.`,
    },
  }),
  withdrawn: (a) => ({
    ...theirs(a),
    link: `/company/vacancies/${a.vacancy}/applicants`,
    topic: 'applications.withdrawn',
    title: { ko: `지원자 ${a.code} 님이 지원을 거두었습니다`, en: `Applicant ${a.code} withdrew` },
    body: {
      ko: `‘${a.about.title}’. 보낸 내용은 지웠습니다.`,
      en: `“${a.about.titleEn ?? a.about.title}”. What was sent has been erased.`,
    },
  }),
  revealed: (a) => ({
    ...theirs(a),
    topic: 'applications.revealed',
    title: { ko: `지원자 ${a.code} 님이 이름과 연락처를 보였습니다`, en: `Applicant ${a.code} shows name and contact` },
    body: { ko: '이제 직접 연락할 수 있습니다.', en: 'You can get in touch now.' },
  }),
  seen: (a) => ({
    ...mine(a),
    kind: 'progress',
    topic: 'applications.seen',
    title: {
      ko: `${a.about.employer}에서 지원을 읽었습니다`,
      en: `${a.about.employerEn ?? a.about.employer} has read your application`,
    },
    body: {
      ko: `${dateOnPaper(a.answerDue, 'ko')}까지 답이 옵니다.`,
      en: `You get an answer by ${dateOnPaper(a.answerDue, 'en')}.`,
    },
  }),
  invited: (a) => ({
    ...mine(a),
    topic: 'applications.invited',
    title: {
      ko: `${a.about.employer}에서 면접에 부릅니다`,
      en: `${a.about.employerEn ?? a.about.employer} invites you to an interview`,
    },
    body: {
      ko: '회사의 말과 제안한 시간을 읽고, 이름과 연락처를 보일지 정하세요.',
      en: 'Read the message and the proposed times, and choose whether to show your name and contact.',
    },
  }),
  declined: (a) => ({
    ...mine(a),
    topic: 'applications.declined',
    title: {
      ko: `${a.about.employer}에서 답이 왔습니다`,
      en: `${a.about.employerEn ?? a.about.employer} has answered`,
    },
    body: { ko: '이번에는 함께하지 못합니다. 까닭을 적어 두었습니다.', en: 'Not this time. The reason is given.' },
  }),
  closed: (a) => ({
    ...mine(a),
    topic: 'applications.closed',
    title: {
      ko: `${a.about.employer}에서 공고를 마쳤습니다`,
      en: `${a.about.employerEn ?? a.about.employer} has closed the vacancy`,
    },
    body: {
      ko: '답을 기다리던 지원은 여기서 끝납니다. 까닭을 적어 두었습니다.',
      en: 'Your application ends here. The reason is given.',
    },
  }),
}
