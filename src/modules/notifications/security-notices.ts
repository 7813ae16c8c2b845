import type { Subscription } from '../../platform/outbox/subscription.ts'
import { on } from '../../platform/outbox/subscription.ts'
import { cancelLink } from '../identity/index.ts'
import { type SecurityChange, securityChanged } from '../identity/events.ts'
import type { NoticeText } from './notice.ts'
import { notify } from './notify.ts'

const unknownKo = '본인이 한 일이 아니면 바로 로그인 수단과 로그인한 기기를 확인하세요.'
const unknownEn = 'If this was not you, look at your ways to sign in and your devices at once.'
const said = (ko: string, en: string, more: { ko: string; en: string } = { ko: '', en: '' }): NoticeText => ({
  title: { ko, en },
  body: { ko: `${more.ko}${unknownKo}`, en: `${more.en}${unknownEn}` },
})

const texts: Readonly<Record<SecurityChange, NoticeText>> = {
  'passkey-added': said('패스키를 새로 만들었습니다', 'A passkey was added'),
  'passkey-removed': said('패스키를 지웠습니다', 'A passkey was removed'),
  'passkey-copied': said('복사된 것으로 보이는 패스키를 멈췄습니다', 'A passkey that seems to be copied was stopped', {
    ko: '같은 패스키가 두 곳에서 쓰였습니다. 새로 만드세요. ',
    en: 'The same passkey was used in two places. Please make a new one. ',
  }),
  'codes-made': said('복구 코드를 새로 만들었습니다', 'New recovery codes were made', {
    ko: '전에 만든 코드는 이제 쓸 수 없습니다. ',
    en: 'The former ones no longer work. ',
  }),
  'code-used': said('복구 코드를 하나 썼습니다', 'A recovery code was used'),
  'recovery-begun': {
    title: {
      ko: '패스키 되찾기를 시작했습니다. 본인이 아니면 멈추세요',
      en: 'A passkey recovery was begun. Stop it if it was not you',
    },
    body: {
      ko: '끝나면 지금 있는 패스키가 모두 멈추고 다른 기기에서 로그아웃합니다. 본인이 한 일이면 그대로 두세요. 본인이 아니면 이 알림의 링크로 바로 멈추세요. 로그인하지 않아도 됩니다.',
      en: 'When it is finished, your passkeys stop and other devices are signed out. If it was you, do nothing. If not, stop it at once by the link of this message; you need not sign in.',
    },
  },
  'recovery-approved': said(
    '관리자가 패스키 되찾기를 확인했습니다',
    'An administrator confirmed your passkey recovery',
  ),
  'recovery-cancelled': said('패스키 되찾기를 멈췄습니다', 'The passkey recovery was stopped', {
    ko: '바뀐 것은 없습니다. ',
    en: 'Nothing was changed. ',
  }),
  'recovery-done': {
    title: {
      ko: '패스키 되찾기가 끝났습니다. 본인이 아니면 하루 안에 되돌리세요',
      en: 'The passkey recovery is finished. Undo it within a day if it was not you',
    },
    body: {
      ko: '전에 있던 패스키와 복구 코드는 이제 쓸 수 없고, 다른 기기는 로그아웃했습니다. 하루 동안 민감한 일은 기다립니다. 본인이 아니면 이 알림의 링크로 되돌리세요. 로그인하지 않아도 됩니다.',
      en: 'Your former passkeys and codes no longer work, and other devices were signed out. Sensitive acts wait for a day. If it was not you, undo it by the link of this message; you need not sign in.',
    },
  },
  'recovery-undone': said('끝났던 패스키 되찾기를 되돌렸습니다', 'The finished passkey recovery was undone', {
    ko: '모든 기기에서 로그아웃했고, 이레 동안 민감한 일은 기다립니다. ',
    en: 'Every device was signed out, and sensitive acts wait for seven days. ',
  }),
}

// Their link stops or undoes it without signing in.
const stoppable: readonly SecurityChange[] = ['recovery-begun', 'recovery-done']

const toApprove: NoticeText = {
  title: {
    ko: '동료가 패스키를 잃어버렸습니다. 본인이 맞는지 확인해 주세요',
    en: 'A colleague lost a passkey. Please confirm that it is them',
  },
  body: {
    ko: '직접 만나거나 전화해서 본인이 맞는지 물어본 뒤에 확인하세요. 다른 관리자만 할 수 있습니다.',
    en: 'Ask them in person or by telephone before you confirm. Only another administrator can.',
  },
}

/** Whoever's ways to sign in change is told, in the inbox and by every way they are told of security: a change that nobody hears of is how accounts are lost. */
export const securityNotices: Subscription = on(
  securityChanged,
  'notifications.tell-of-security',
  async ({ tx, payload: { person, what, recovery, organisations = [] }, now, call }) => {
    const link = stoppable.includes(what) && recovery ? cancelLink(call.node, recovery) : '/my/sign-in'
    await notify(tx, now, { to: { person }, kind: 'security', topic: `identity.${what}`, ...texts[what], link })
    for (const organisation of organisations)
      await notify(tx, now, {
        to: { organisation },
        topic: 'identity.approve',
        ...toApprove,
        link: '/recovery/approve',
      })
  },
)
