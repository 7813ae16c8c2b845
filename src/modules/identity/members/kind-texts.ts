import type { OrganisationRole } from '../../../platform/operation/actor.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { type Messages, defineMessages } from '../../../web/messages.ts'
import type { MemberRole } from './roles.ts'

type ByRole = Readonly<Record<MemberRole, string>>

/** What is said differently at a company, an agency and the operator. */
type Texts = {
  readonly log: string
  readonly roles: ByRole
  readonly may: ByRole
  readonly to: ByRole
  readonly leaves: string
  readonly stays: string
  readonly leaveTitle: string
  readonly leaveLead: string
  readonly joinNote: string
  readonly logLead: string
}

const ko = (it: string, work: string): Omit<Texts, 'may'> => ({
  log: `우리 ${it}에서 한 일`,
  roles: { administrator: '관리자', recruiter: work, viewer: '보기만' },
  to: { administrator: '관리자로', recruiter: `${work}으로`, viewer: '보기만으로' },
  leaves: `이 ${it}에서 나갑니다`,
  stays: `${work}으로 남습니다`,
  leaveTitle: `이 ${it}에서 나가기`,
  leaveLead: `나가면 바로 이 ${it}의 일을 볼 수 없습니다. 다시 들어오려면 초대를 받아야 합니다.`,
  joinNote: `받으면 이 ${it}의 다른 구성원에게 이름이 보이고, ${it} 이름으로 한 일이 ${it} 기록에 남습니다.`,
  logLead: `${it} 이름으로 누가 언제 무엇을 했는지 남습니다. 아무도 고치거나 지울 수 없습니다.`,
})

const en = (it: string, work: string): Omit<Texts, 'may'> => ({
  log: 'What was done here',
  roles: { administrator: 'Administrator', recruiter: work, viewer: 'Viewer' },
  to: {
    administrator: 'Make administrator',
    recruiter: `Make ${work.toLowerCase()}`,
    viewer: 'Make viewer',
  },
  leaves: `leave this ${it}`,
  stays: `stay as “${work}”`,
  leaveTitle: `Leave this ${it}`,
  leaveLead: 'You lose sight of its work at once. To come back you need an invitation.',
  joinNote: `Other members of this ${it} will see your name, and what you do in its name is kept in its log.`,
  logLead: `What was done in the name of this ${it} stays here. Nobody can change or delete it.`,
})

/** Texts of members by kind of organisation. */
export const kindTexts: Messages<Readonly<Record<OrganisationRole, Texts>>> = defineMessages<
  Readonly<Record<OrganisationRole, Texts>>
>({
  ko: {
    employer: {
      ...ko('회사', '채용 담당'),
      may: {
        administrator: '모든 일을 하고, 구성원과 권한을 정합니다',
        recruiter: '공고를 쓰고 올리며, 지원자를 보고 답합니다',
        viewer: '공고와 지원자를 보기만 합니다',
      },
    },
    issuer: {
      ...ko('기관', '발급 담당'),
      may: {
        administrator: '모든 일을 하고, 구성원과 권한, 서명 열쇠를 정합니다',
        recruiter: '배지를 만들고 발급하며, 멈추거나 취소하고, 고쳐 달라는 말에 답합니다',
        viewer: '발급한 배지와 요청을 보기만 합니다',
      },
    },
    operator: {
      ...ko('기관', '운영 담당'),
      may: {
        administrator: '모든 일을 하고, 구성원과 권한을 정합니다',
        recruiter: '장애와 소식을 알리고, 기업과 발급 기관을 정하며, 열쇠와 기록을 살핍니다',
        viewer: '운영 화면을 보기만 합니다',
      },
    },
  },
  en: {
    employer: {
      ...en('company', 'Recruiter'),
      may: {
        administrator: 'Does everything, and decides about members and rights',
        recruiter: 'Writes and publishes vacancies, reads and answers applicants',
        viewer: 'Only reads vacancies and applicants',
      },
    },
    issuer: {
      ...en('agency', 'Issuing officer'),
      may: {
        administrator: 'Does everything, and decides about members, rights and signing keys',
        recruiter: 'Designs and issues badges, suspends or revokes them, answers requests for correction',
        viewer: 'Only reads what was issued and asked for',
      },
    },
    operator: {
      ...en('organisation', 'Operating officer'),
      may: {
        administrator: 'Does everything, and decides about members and rights',
        recruiter: 'Tells of incidents and news, decides about companies and issuers, looks after keys and records',
        viewer: 'Only reads the operator’s pages',
      },
    },
  },
})

/** What a role is called where it is held. */
export function sayRole(kind: OrganisationRole, role: MemberRole, lang: Lang): string {
  return kindTexts[lang][kind].roles[role]
}
