import { dayOf } from '../../kernel/day.ts'
import { dateOnPaper } from '../../web/format.ts'
import type { NewNotice } from '../notifications/index.ts'

const to = (person: string): Pick<NewNotice, 'to' | 'kind' | 'link'> => ({
  to: { person },
  kind: 'security',
  link: '/my/data/erase',
})

/** What a person is told of their erasure, on every way: somebody else may have asked for it. */
export const notices: Readonly<{
  asked(person: string, due: Date): NewNotice
  takenBack(person: string): NewNotice
  stopped(person: string): NewNotice
}> = {
  asked: (person, due) => ({
    ...to(person),
    topic: 'rights.erasure-asked',
    title: {
      ko: `${dateOnPaper(dayOf(due), 'ko')}에 내 정보를 모두 지웁니다`,
      en: `Everything about you will be erased on ${dateOnPaper(dayOf(due), 'en')}`,
    },
    body: {
      ko: '그 전날까지 거둘 수 있습니다. 내가 한 일이 아니라면 지금 거두고 모두 로그아웃하세요.',
      en: 'You can take it back until the day before. If it was not you, take it back now and sign out everywhere.',
    },
  }),
  takenBack: (person) => ({
    ...to(person),
    topic: 'rights.erasure-taken-back',
    title: { ko: '지우기를 거두었습니다', en: 'The erasure was taken back' },
    body: { ko: '아무것도 지우지 않았습니다.', en: 'Nothing was erased.' },
  }),
  stopped: (person) => ({
    ...to(person),
    topic: 'rights.erasure-stopped',
    title: { ko: '지우기를 멈추었습니다', en: 'The erasure was stopped' },
    body: {
      ko: '그사이 한 기관의 하나뿐인 관리자가 되었습니다. 다른 구성원을 관리자로 정한 뒤 다시 신청하세요.',
      en: 'You have become the only administrator of an organisation. Make somebody else one, then ask again.',
    },
  }),
}
