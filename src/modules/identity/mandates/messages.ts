import { type Messages, defineMessages } from '../../../web/messages.ts'
import type { MandateScope, MandateState } from './mandate.ts'

type Texts = {
  title: string
  lead: string
  scopes: Readonly<Record<MandateScope, string>>
  notes: Readonly<Record<MandateScope, string>>
  states: Readonly<Record<MandateState, string>>
  until: (day: string) => string
  by: (name: string) => string
  agents: { title: string; none: string; end: string; endOf: (name: string) => string; log: string }
  give: {
    title: string
    number: string
    numberHint: string
    what: string
    endsOn: string
    endsHint: string
    never: string
    send: string
    sent: string
    errors: Readonly<Record<string, string>>
  }
  clients: {
    title: string
    none: string
    accept: string
    decline: string
    start: string
    startOf: (n: string) => string
    accepted: string
  }
  ended: string
  stopped: string
  past: (n: number) => string
}

/** Texts of acting for another firm. */
export const mandateTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '대행',
    lead: '노무법인이나 다른 회사가 우리 채용이나 고용보험 신고를 대신하게 맡깁니다. 맡긴 일만 할 수 있고, 언제든 바로 끝낼 수 있습니다.',
    scopes: {
      vacancies: '공고 쓰고 올리기',
      applicants: '지원자 보기',
      answers: '지원자에게 답하기',
      insurance: '고용보험 신고',
    },
    notes: {
      vacancies: '공고를 쓰고, 올리고, 닫습니다',
      applicants: '이름을 가린 지원서를 봅니다. 누가 봤는지 지원자에게 보입니다',
      answers: '면접에 부르거나 함께하지 못한다고 답합니다. 지원자 보기가 함께 맡겨집니다',
      insurance: '취득, 상실, 월급, 일용 근로, 이직확인서를 신고하고 고칩니다. 가입한 사람의 이름과 월급을 봅니다',
    },
    states: { offered: '답을 기다립니다', active: '대행 중', ended: '끝났습니다', expired: '날이 지났습니다' },
    until: (day) => `${day}까지`,
    by: (name) => `${name} 님이 맡겼습니다`,
    agents: {
      title: '우리 일을 맡은 곳',
      none: '맡긴 곳이 없습니다.',
      end: '대행 끝내기',
      endOf: (name) => `${name} 대행 끝내기`,
      log: '대신 한 일은 우리 회사에서 한 일에 모두 남습니다.',
    },
    give: {
      title: '새로 맡기기',
      number: '맡을 곳의 사업자등록번호',
      numberHint: '온일에 등록된 기업이어야 합니다. 예: 123-45-67891',
      what: '맡길 일',
      endsOn: '끝나는 날',
      endsHint: '1년 안에서 정합니다.',
      never: '구성원, 권한, 사업자 확인, 프로그램의 열쇠는 맡길 수 없습니다.',
      send: '맡기기',
      sent: '맡겼습니다. 그쪽 관리자가 받아들이면 시작됩니다',
      errors: {
        businessNumber: '사업자등록번호 10자리를 다시 확인하세요',
        agent: '이 번호로 등록된 다른 기업이 없습니다. 맡을 곳이 먼저 등록해야 합니다',
        scopes: '맡길 일을 하나 이상 고르세요',
        endsOn: '오늘부터 1년 안의 날을 고르세요',
      },
    },
    clients: {
      title: '우리가 맡은 곳',
      none: '맡은 곳이 없습니다.',
      accept: '받아들이기',
      decline: '끝내기',
      start: '대신 일하기',
      startOf: (name) => `${name} 대신 일하기`,
      accepted: '받아들였습니다. 이제 대신 일할 수 있습니다',
    },
    ended: '대행을 끝냈습니다',
    stopped: '우리 회사로 돌아왔습니다',
    past: (n) => `끝난 대행 ${n}개`,
  },
  en: {
    title: 'Agents',
    lead: 'Let a labour law firm or another company do hiring work or insurance reports for you. They can do only what you mandate, and you end it at once.',
    scopes: {
      vacancies: 'Write and publish vacancies',
      applicants: 'Read applicants',
      answers: 'Answer applicants',
      insurance: 'Insurance reports',
    },
    notes: {
      vacancies: 'They write, publish and close vacancies',
      applicants: 'They read applications without names; applicants see who read them',
      answers: 'They invite or decline. Reading applicants goes with it',
      insurance: 'They file and correct reports and certificates, and see names and pay of who is insured',
    },
    states: { offered: 'waiting for an answer', active: 'active', ended: 'ended', expired: 'over' },
    until: (day) => `until ${day}`,
    by: (name) => `given by ${name}`,
    agents: {
      title: 'Who acts for us',
      none: 'Nobody acts for you.',
      end: 'End it',
      endOf: (name) => `End the mandate of ${name}`,
      log: 'What they do for you stands in your log.',
    },
    give: {
      title: 'Give a mandate',
      number: 'Business number of the agent',
      numberHint: 'It must be registered here, for example 123-45-67891',
      what: 'What they may do',
      endsOn: 'Last day',
      endsHint: 'Within a year.',
      never: 'Members, rights, verification and keys of programs cannot be mandated.',
      send: 'Give the mandate',
      sent: 'Given. It begins when one of their administrators accepts',
      errors: {
        businessNumber: 'Check the ten digits',
        agent: 'No other company is registered under this number. The agent has to register first',
        scopes: 'Choose at least one',
        endsOn: 'Choose a day within a year',
      },
    },
    clients: {
      title: 'For whom we act',
      none: 'You act for nobody.',
      accept: 'Accept',
      decline: 'End it',
      start: 'Act for them',
      startOf: (name) => `Act for ${name}`,
      accepted: 'Accepted. You can act for them now',
    },
    ended: 'The mandate has ended',
    stopped: 'You are back in your own company',
    past: (n) => `${n} past mandates`,
  },
})
