import type { Lang } from '../../../platform/http/page-call.ts'
import { defineMessages } from '../../../web/messages.ts'
import type { Behaviour } from '../outside-systems.ts'

type Texts = {
  title: string
  lead: string
  sending: string
  system: string
  state: string
  since: string
  why: string
  names: Readonly<Record<string, string>>
  states: Readonly<Record<'closed' | 'open' | 'half-open' | 'never', string>>
  behave: string
  behaveLead: string
  behaviour: string
  behaviours: Readonly<Record<Behaviour, string>>
  set: string
  done: (name: string, behaviour: string) => string
}

/** Texts about the systems outside, on the operator's page. */
export const outsideTexts: { readonly [L in Lang]: Texts } = defineMessages<Texts>({
  ko: {
    title: '바깥 시스템',
    lead: '답하지 않는 기관에는 잠시 묻지 않습니다. 그동안 온 요청은 잃지 않고 기다렸다가 다시 묻습니다.',
    sending: '알림이 나가는 모습 보기',
    system: '기관',
    state: '상태',
    since: '언제부터',
    why: '까닭',
    names: {
      'career-records': '경력 기록',
      qualifications: '자격 기록',
      'course-completions': '수료 기록',
      degrees: '학위 기록',
      'language-tests': '어학 성적',
      'sms-1': '문자, 첫째 통로',
      'sms-2': '문자, 둘째 통로',
      alimtalk: '알림톡',
      push: '푸시',
      bank: '은행',
    },
    states: {
      closed: '묻고 있음',
      open: '잠시 묻지 않음',
      'half-open': '한 번 물어보는 중',
      never: '시작한 뒤 물은 적 없음',
    },
    behave: '시연: 기관이 어떻게 답할지 바꾸기',
    behaveLead:
      '답하지 않게 한 뒤 한지우로 기록을 가져와 보세요. 지갑은 기다린다고 말하고, 되돌리면 배지가 옵니다. 다시 바꿀 때까지 그대로 있습니다.',
    behaviour: '이렇게 답하기',
    behaviours: {
      normal: '보통',
      slow: '느림',
      down: '답하지 않음',
      malformed: '읽을 수 없는 답',
      double: '같은 기록을 두 번',
    },
    set: '바꾸기',
    done: (name, behaviour) => `${name}: ${behaviour}`,
  },
  en: {
    title: 'Systems outside',
    lead: 'An agency that does not answer is left alone for a while. Requests that come meanwhile are kept and asked again.',
    sending: 'See how messages go out',
    system: 'Agency',
    state: 'State',
    since: 'Since',
    why: 'Cause',
    names: {
      'career-records': 'Employment records',
      qualifications: 'Licences',
      'course-completions': 'Completed courses',
      degrees: 'Degrees',
      'language-tests': 'Language scores',
      'sms-1': 'Text messages, first carrier',
      'sms-2': 'Text messages, second carrier',
      alimtalk: 'KakaoTalk messages',
      bank: 'Bank',
      push: 'Push messages',
    },
    states: {
      closed: 'being asked',
      open: 'left alone for a while',
      'half-open': 'trying once',
      never: 'not asked since the start',
    },
    behave: 'Demo: change how an agency answers',
    behaveLead:
      'Make one not answer, then fetch records as Han Jiwoo. The wallet says that it waits; put it back and the badge comes. It stays so until you change it again.',
    behaviour: 'Answer like this',
    behaviours: {
      normal: 'as usual',
      slow: 'slowly',
      down: 'not at all',
      malformed: 'with something unreadable',
      double: 'with each record twice',
    },
    set: 'Change',
    done: (name, behaviour) => `${name}: ${behaviour}`,
  },
})
