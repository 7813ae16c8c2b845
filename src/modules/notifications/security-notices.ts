import type { Subscription } from '../../platform/outbox/subscription.ts'
import { on } from '../../platform/outbox/subscription.ts'
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
}

/** Whoever's ways to sign in change is told, in the inbox and by mail: a change that nobody hears of is how accounts are lost. */
export const securityNotices: Subscription = on(
  securityChanged,
  'notifications.tell-of-security',
  async ({ tx, payload: { person, what }, now }) => {
    const link = '/my/sign-in'
    await notify(tx, now, { to: { person }, topic: `identity.${what}`, ...texts[what], link, mail: true })
  },
)
