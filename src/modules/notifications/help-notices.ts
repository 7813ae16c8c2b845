import { type Subscription, on } from '../../platform/outbox/subscription.ts'
import { type HelpChange, helpChanged } from '../identity/events.ts'
import type { NoticeText } from './notice.ts'
import { notify } from './notify.ts'

const said = (ko: readonly [string, string], en: readonly [string, string]): NoticeText => ({
  title: { ko: ko[0], en: en[0] },
  body: { ko: ko[1], en: en[1] },
})

const texts: Readonly<Record<HelpChange, NoticeText>> = {
  'helper-accepted': said(
    ['도와주는 사람이 초대를 받았습니다', '누구인지 확인하세요. 아는 사람이 아니면 바로 끝내세요.'],
    ['Your invitation to help was accepted', 'See who it is. If you do not know them, end it at once.'],
  ),
  'officer-accepted': said(
    ['담당자가 도움을 받아들였습니다. 확인해 주세요', '확인해야 시작됩니다. 앞에 있는 담당자가 아니면 끝내세요.'],
    ['An officer took your code. Please confirm', 'It begins only then. If it is not the officer before you, end it.'],
  ),
  'help-confirmed': said(
    ['도움이 시작되었습니다', '이제 그 사람을 대신할 수 있습니다.'],
    ['You may help now', 'You can act for them from now on.'],
  ),
  'help-ended': said(
    ['도움이 끝났습니다', '이제 대신할 수 없습니다.'],
    ['The help has ended', 'Nobody acts for the other any more.'],
  ),
  'helping-started': said(
    ['도와주는 사람이 나를 대신해 들어왔습니다', '무엇을 봤고 무엇을 했는지 내 정보 화면에 적힙니다.'],
    ['A helper has started to act for you', 'What they see and do is written down under “My data”.'],
  ),
}

/** Both sides of help hear what happens to it, by every way they are told of security; that somebody just started is no alarm. */
export const helpNotices: Subscription = on(
  helpChanged,
  'notifications.tell-of-help',
  async ({ tx, payload: { to, what }, now }) => {
    const kind = what === 'helping-started' ? 'service' : 'security'
    await notify(tx, now, { to: { person: to }, kind, topic: `identity.${what}`, ...texts[what], link: '/my/helpers' })
  },
)
