import type { ContactKind } from './contacts/address.ts'
import type { NewNotice } from './notice.ts'

const link = '/my/notifications'
const names = {
  mail: { ko: '메일', en: 'e-mail' },
  mobile: { ko: '휴대전화', en: 'mobile number' },
} as const

/** What this module itself tells a person. */
export const notices: {
  unreachable(person: string, kind: ContactKind, shown: string): NewNotice
  deviceGone(person: string, device: string): NewNotice
  contactChanged(person: string, kind: ContactKind, shown: string): NewNotice
  contactRemoved(person: string, kind: ContactKind): NewNotice
  heardFor(person: string, organisation: string, by: string): NewNotice
} = {
  unreachable: (person, kind, shown) => ({
    to: { person },
    kind: 'service',
    topic: 'notifications.unreachable',
    link,
    title: { ko: `${shown}에 닿지 않습니다`, en: `We cannot reach ${shown}` },
    body: {
      ko: `이 ${names[kind].ko}로는 더 보내지 않고, 알림은 여기에 그대로 쌓입니다. 주소를 다시 확인해 주세요.`,
      en: `Nothing more is sent to this ${names[kind].en}; messages stay here. Please check the address.`,
    },
  }),
  deviceGone: (person, device) => ({
    to: { person },
    kind: 'service',
    topic: 'notifications.device-gone',
    link,
    title: { ko: '푸시 알림이 꺼진 기기가 있습니다', en: 'Push messages ended on one device' },
    body: {
      ko: `${device || '기기'}에서 더는 받지 않습니다. 다시 받으려면 그 기기에서 켜 주세요.`,
      en: `${device || 'A device'} no longer takes them. To get them again, turn them on there.`,
    },
  }),
  contactChanged: (person, kind, shown) => ({
    to: { person },
    kind: 'security',
    topic: 'notifications.contact-changed',
    link,
    title: { ko: `알림을 받을 ${names[kind].ko}: ${shown}`, en: `You are now told at ${shown}` },
    body: {
      ko: '내가 한 일이 아니라면 로그인한 기기를 확인하고 모두 로그아웃하세요.',
      en: 'If it was not you, look at the signed-in devices and sign out everywhere.',
    },
  }),
  contactRemoved: (person, kind) => ({
    to: { person },
    kind: 'security',
    topic: 'notifications.contact-removed',
    link,
    title: { ko: `알림을 받을 ${names[kind].ko} 연락처를 지웠습니다`, en: `Your ${names[kind].en} was removed` },
    body: {
      ko: '내가 한 일이 아니라면 로그인한 기기를 확인하고 모두 로그아웃하세요.',
      en: 'If it was not you, look at the signed-in devices and sign out everywhere.',
    },
  }),
  heardFor: (person, organisation, by) => ({
    to: { person },
    kind: 'service',
    topic: 'notifications.heard-for',
    link,
    title: {
      ko: `${organisation}에서 받을 소식을 ${by} 님이 정했습니다`,
      en: `${by} decided what you hear of ${organisation}`,
    },
    body: {
      ko: `${organisation}의 이름으로 알림 화면을 열고 ‘누가 무엇을 받을까요?’를 누르면 무엇을 받는지 볼 수 있습니다. 무엇으로 받을지는 그대로 본인이 정합니다.`,
      en: `Open the messages of ${organisation} and “Who hears what?” to see it. By what you are told stays your own decision.`,
    },
  }),
}
