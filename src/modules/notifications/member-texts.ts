import type { Day } from '../../kernel/day.ts'
import { dateOnPaper } from '../../web/format.ts'
import type { MemberChange } from '../identity/events.ts'
import type { NoticeText } from './notice.ts'

type Told = {
  readonly to: 'person' | 'organisation'
  readonly at: 'members' | 'home'
  readonly text: (organisation: string) => NoticeText
}
type Words = readonly [title: string, body: string]

function told(to: Told['to'], at: Told['at'], ko: (o: string) => Words, en: (o: string) => Words): Told {
  return {
    to,
    at,
    text: (o) => ({ title: { ko: ko(o)[0], en: en(o)[0] }, body: { ko: ko(o)[1], en: en(o)[1] } }),
  }
}

/** Who is told what happened to a member, and how. */
export const memberTexts: Readonly<Record<MemberChange, Told>> = {
  joined: told(
    'organisation',
    'members',
    () => [
      '초대를 받은 분이 구성원이 되었습니다',
      '누구인지 구성원·권한 화면에서 확인하세요. 모르는 사람이면 바로 내보내세요.',
    ],
    () => [
      'Somebody accepted an invitation',
      'See who it is under “Members and rights”. Remove them at once if you do not know them.',
    ],
  ),
  'role-changed': told(
    'person',
    'members',
    (o) => [`${o}에서 내 권한이 바뀌었습니다`, '무엇을 할 수 있는지 구성원·권한 화면에 적혀 있습니다.'],
    (o) => [`Your role at ${o} has changed`, 'What you may do now stands under “Members and rights”.'],
  ),
  removed: told(
    'person',
    'home',
    (o) => [
      `${o}의 구성원에서 빠졌습니다`,
      '이제 이 기관의 일을 볼 수 없습니다. 잘못된 일이면 그 기관의 관리자에게 물어보세요.',
    ],
    (o) => [
      `You are no longer a member of ${o}`,
      'You can no longer see its work. If that is wrong, ask its administrators.',
    ],
  ),
  left: told(
    'organisation',
    'members',
    () => ['구성원 한 분이 스스로 나갔습니다', '남은 구성원은 구성원·권한 화면에 있습니다.'],
    () => ['A member has left', 'Who remains stands under “Members and rights”.'],
  ),
  'handover-offered': told(
    'person',
    'members',
    (o) => [
      `${o}의 다음 관리자로 정해졌습니다`,
      '그 기관의 역할로 바꾼 뒤 구성원·권한 화면에서 받아들이거나 거절하세요. 이레 안에 답하지 않으면 없던 일이 됩니다.',
    ],
    (o) => [
      `You were named the next administrator of ${o}`,
      'Switch to its role and accept or decline under “Members and rights”. After seven days the offer ends.',
    ],
  ),
  'handover-declined': told(
    'person',
    'members',
    (o) => [
      `${o}의 관리자를 이어받지 않겠다는 답을 받았습니다`,
      '지금은 그대로 관리자입니다. 다른 구성원을 정할 수 있습니다.',
    ],
    (o) => [`Your successor at ${o} declined`, 'You remain its administrator. You can name somebody else.'],
  ),
  'handover-done': told(
    'person',
    'home',
    (o) => [
      `${o}의 관리자를 넘겼습니다`,
      '다음 관리자가 받아들였습니다. 본인이 한 일이 아니면 바로 로그인 수단을 확인하세요.',
    ],
    (o) => [
      `You handed over ${o}`,
      'Your successor accepted. If this was not you, check your ways to sign in at once.',
    ],
  ),
  closed: told(
    'person',
    'home',
    (o) => [
      `${o}의 문을 닫았습니다`,
      '공고는 모두 마감했고 답을 기다리던 지원자에게 알렸습니다. 잘못된 일이면 회사 되찾기로 다시 열 수 있습니다.',
    ],
    (o) => [
      `${o} was closed`,
      'Its vacancies have ended and everybody who waited for an answer was told. If this is wrong, claim the company to open it again.',
    ],
  ),
}

/** The text message of an invitation. Few letters: a message costs by its length. */
export function invitationSms(organisation: string, link: string): string {
  return `[온일] ${organisation}의 구성원으로 초대합니다. 아는 곳이 아니면 그냥 두세요. ${link}`
}

/** The letter of an invitation, in both languages: nobody knows yet which one is read. */
export function letterTexts(l: {
  readonly organisation: string
  readonly by: string
  readonly role: { readonly ko: string; readonly en: string }
  readonly link: string
  readonly until: Day
}): { subject: string; text: string } {
  const { organisation, by, role, link, until } = l
  return {
    subject: `${organisation}에서 함께 일하자고 초대했습니다 · ${organisation} invites you`,
    text: `${by} 님이 온일에서 ${organisation}의 구성원(${role.ko})으로 초대했습니다.

아래 주소를 열고 본인 확인을 하면 시작됩니다. ${dateOnPaper(until, 'ko')}까지, 한 번만 쓸 수 있습니다.
${link}

아는 곳이 아니면 그냥 두세요. 이 주소를 남에게 보내지 마세요.

---

${by} invites you to ${organisation} on Onil (${role.en}).

Open the address above and confirm who you are. It works once, until ${dateOnPaper(until, 'en')}.
If you do not know them, leave it. Do not pass the address on.
`,
  }
}

const both = (ko: Words, en: Words): NoticeText => ({
  title: { ko: ko[0], en: en[0] },
  body: { ko: ko[1], en: en[1] },
})

/** What somebody invited by an address of theirs finds in their inbox. */
export function invitedText(organisation: string): NoticeText {
  return both(
    [
      `${organisation}에서 구성원으로 초대했습니다`,
      '내 메일 주소로 온 초대입니다. 편지를 찾지 않아도 여기에서 받을 수 있습니다.',
    ],
    [
      `${organisation} invites you to become a member`,
      'The invitation went to your mail address. You can accept it here, without the letter.',
    ],
  )
}

/** What the other side of a mandate is told. */
export const mandateTexts: Readonly<Record<'offered' | 'accepted' | 'ended', (other: string) => NoticeText>> = {
  offered: (o) =>
    both(
      [`${o}에서 채용 일을 맡기려 합니다`, '관리자가 받아들이면 구성원이 대신 일할 수 있습니다.'],
      [`${o} wants you to act for it`, 'Once an administrator accepts, your members can act for it.'],
    ),
  accepted: (o) =>
    both(
      [`${o}에서 대행을 받아들였습니다`, '이제 맡긴 일을 대신합니다. 무엇을 했는지는 우리 회사에서 한 일에 남습니다.'],
      [`${o} accepted your mandate`, 'They can do what you mandated. What they do stands in your log.'],
    ),
  ended: (o) =>
    both(
      [`대행이 끝났습니다: ${o}`, '이제 대신 일할 수 없습니다.'],
      [`The mandate with ${o} has ended`, 'Nobody acts by it any more.'],
    ),
}
