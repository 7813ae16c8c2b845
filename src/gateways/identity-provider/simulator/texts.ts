import type { Lang } from '../../../platform/http/page-call.ts'
import type { ErrorProps } from './pages.ts'

type Texts = {
  readonly title: string
  readonly notReal: string
  readonly ask: string
  readonly shares: string
  readonly born: string
  readonly missing: string
  readonly choose: string
  readonly cancel: string
  readonly home: string
  readonly error: string
  readonly errors: Readonly<Record<ErrorProps['kind'], string>>
}

const ko: Texts = {
  title: '시연용 간편인증',
  notReal: '실제 인증이 아닙니다. 여기 있는 사람은 모두 지어낸 사람입니다.',
  ask: '누구로 들어가시겠습니까?',
  shares: '고른 사람의 이름과 생년월일, 기관에서 기록을 찾는 연계정보만 전합니다.',
  born: '생년월일',
  missing: '한 사람을 고르세요.',
  choose: '이 사람으로 인증하기',
  cancel: '그만두고 돌아가기',
  home: '첫 화면으로',
  error: '오류',
  errors: {
    expired: '인증을 시작한 지 오래되었습니다. 첫 화면에서 다시 시작하세요.',
    down: '시연용 간편인증을 멈춰 두었습니다. 잠시 뒤 다시 시작하세요.',
    wrong: '인증 요청이 올바르지 않습니다. 첫 화면에서 다시 시작하세요.',
  },
}

const en: Texts = {
  title: 'Demo identity check',
  notReal: 'This is not a real identity check. All the people here are made up.',
  ask: 'Who do you want to be?',
  shares:
    'Only the name and date of birth of the person you choose are passed on, and the key by which agencies find their records.',
  born: 'Born',
  missing: 'Choose one person.',
  choose: 'Continue as this person',
  cancel: 'Stop and go back',
  home: 'Home page',
  error: 'Error',
  errors: {
    expired: 'This identity check was started too long ago. Start again from the home page.',
    down: 'The demo identity check is switched off. Try again in a while.',
    wrong: 'This request for an identity check is not valid. Start again from the home page.',
  },
}

/** What the pages of the simulated provider say. */
export const texts: Readonly<Record<Lang, Texts>> = { ko, en }
