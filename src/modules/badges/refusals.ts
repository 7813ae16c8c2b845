import { handRefusals } from './handing/refusals.ts'
import { applicationRefusals } from './applying/application-refusals.ts'
import { endorsementRefusals } from './endorsing/endorsement-refusals.ts'
import { eventRefusals } from './by-event/event-refusals.ts'
import { orderRefusals } from './orders/order-refusals.ts'
import { plain } from './plain-refusal.ts'
import { credentialRefusals } from './vc/node/credential-refusals.ts'
import type { RefusalTexts } from '../../platform/refusal-texts.ts'

/** How this module's refusals are said. */
export const refusals: RefusalTexts = {
  'badges.unknown-context': {
    ko: {
      says: ({ context = '' }) => `우리가 아는 배지의 말이 아닙니다: ${context}`,
      next: () => 'Open Badges 3.0(3.0.3)으로 다시 발급해 달라고 발급한 곳에 물어보세요.',
    },
    en: {
      says: ({ context = '' }) => `This is not a vocabulary of badges that we know: ${context}`,
      next: () => 'Ask the issuer for a badge in Open Badges 3.0 (3.0.3).',
    },
  },
  'badges.not-an-open-badge': plain(
    '오픈배지가 아닙니다',
    'Open Badges 2.0이나 3.0으로 받은 파일인지 보세요.',
    'This is not an open badge',
    'See whether it is a file in Open Badges 2.0 or 3.0.',
  ),
  'badges.picture-links': plain(
    '그림 안에 배지는 없고 주소만 있습니다',
    '그 주소를 열어 배지 파일(JSON)을 내려받아 올리세요. 온일은 그림에 적힌 주소를 열지 않습니다.',
    'The picture holds only an address and no badge',
    'Open that address, download the badge (JSON) and upload it. Onil opens no address that stands in a picture.',
  ),
  'badges.no-number-now': plain(
    '지금은 번호를 만들지 못했습니다',
    '한 번 더 눌러 주세요. 그래도 안 되면 발급한 곳에 연계 번호로 받겠다고 말씀하세요.',
    'No number could be made just now',
    'Press once more. If it still fails, ask the agency to use your linking number.',
  ),
  'badges.wallet-full': plain(
    '밖에서 가져온 배지가 너무 많습니다',
    '500개까지 둡니다. 쓰지 않는 것을 빼고 다시 가져오세요.',
    'There are too many badges from elsewhere',
    'A wallet keeps up to 500. Take some out and try again.',
  ),
  'badges.no-such-proposal': plain(
    '그런 제안이 없습니다',
    '발급기관 인정 화면에서 다시 고르세요.',
    'There is no such proposal',
    'Choose it again on the page of accrediting issuers.',
  ),
  'badges.decided-already': plain(
    '이미 결정한 제안입니다',
    '바꾸려면 새로 제안하세요.',
    'This proposal was decided before',
    'To change it, make a new proposal.',
  ),
  'badges.second-person': plain(
    '내가 제안한 것은 내가 확정할 수 없습니다',
    '다른 운영자에게 확정을 부탁하세요.',
    'Nobody confirms what they proposed themselves',
    'Ask another operator to confirm it.',
  ),
  'badges.accreditation-gone': plain(
    '그 사이에 목록이 바뀌었습니다',
    '지금 목록을 보고 다시 제안하세요.',
    'The list has changed meanwhile',
    'Look at the present list and propose again.',
  ),
  'badges.not-published': plain(
    '여기에 공개된 것이 없습니다',
    '배지에 적힌 주소를 그대로 썼는지 보세요.',
    'Nothing is published here',
    'See whether the address is exactly the one in the badge.',
  ),
  'badges.no-such-badge': plain(
    '그런 배지가 없습니다',
    '지갑이나 발급 목록에서 다시 고르세요.',
    'There is no such badge',
    'Choose it again from the wallet or the list of issued badges.',
  ),
  'badges.no-such-agency': plain(
    '물어볼 수 없는 기관입니다',
    '지갑에 있는 목록에서 다시 고르세요.',
    'This agency cannot be asked',
    'Choose again from the list in the wallet.',
  ),
  'badges.no-such-share': plain(
    '이미 멈춘 링크입니다',
    '더 하실 일은 없습니다.',
    'This link was stopped before',
    'There is nothing left to do.',
  ),
  'badges.no-such-holder': plain(
    '그 번호로 받을 사람이 없습니다',
    '받을 번호는 10분 동안 쓸 수 있습니다. 받는 사람에게 지갑에서 새로 만들어 달라고 하세요.',
    'Nobody can receive a badge by that number',
    'A number for receiving holds for ten minutes. Ask the person to make a new one in their wallet.',
  ),
  'badges.numbers-closed': plain(
    '없는 번호가 너무 많이 들어와 번호로는 잠시 발급하지 못합니다',
    '30분 뒤에 다시 하거나, 받는 사람의 지갑 주소나 연계번호로 발급하세요. 까닭을 알림으로 보냈습니다.',
    'Too many wrong numbers were typed, so badges cannot be issued by number just now',
    'Try again in half an hour, or issue by the address of the wallet or the linking number. The reason is in your messages.',
  ),
  'badges.not-an-issuer': plain(
    '이 기관은 아직 배지를 낼 수 없습니다',
    '온일 운영자에게 발급기관 등록을 요청하세요.',
    'This organisation cannot issue badges yet',
    'Ask the operator to set it up as an issuer.',
  ),
  'badges.no-such-design': plain(
    '그런 배지 설계가 없습니다',
    '배지 설계 목록에서 다시 고르세요.',
    'There is no such badge design',
    'Choose again from the list of designs.',
  ),
  'badges.design-changed': plain(
    '그사이 동료가 이 설계를 고쳤습니다',
    '새로 열어서 무엇이 달라졌는지 보고 다시 고치세요. 방금 쓴 글은 뒤로 가기를 누르면 남아 있습니다.',
    'A colleague has changed this design meanwhile',
    'Open it again, see what is different, and make your change. What you typed is still there when you go back.',
  ),
  'badges.design-published': plain(
    '공개한 배지는 고칠 수 없습니다',
    '‘새 판 만들기’를 누르면 같은 내용으로 다음 판을 시작합니다. 이미 받은 배지는 그대로입니다.',
    'A published badge cannot be changed',
    'Start a new version: it begins with the same content. Badges already held stay as they are.',
  ),
  'badges.design-not-in-use': plain(
    '지금 쓰지 않는 설계입니다',
    '공개한 설계 가운데서 고르세요. 새 판이 나왔으면 그 판으로 발급합니다.',
    'This design is not in use',
    'Choose a published one. Where there is a new version, issue by that.',
  ),
  'badges.does-not-fit-design': plain(
    '이 배지의 설계와 맞지 않습니다',
    '설계가 정한 결과와 근거를 채우세요. 값의 범위는 설계 화면에 있습니다.',
    'This does not fit the design of the badge',
    'Fill in the results and the evidence that the design asks for; their ranges are on the page of the design.',
  ),
  'badges.too-many-alignments': plain(
    '표준은 10개까지 이을 수 있습니다',
    '덜 가까운 것을 빼고 다시 이으세요.',
    'At most ten standards can be linked',
    'Remove one that fits less, then link this one.',
  ),
  ...orderRefusals,
  ...eventRefusals,
  ...credentialRefusals,
  ...applicationRefusals,
  ...endorsementRefusals,
  'badges.correction-waits': plain(
    '이 배지의 요청이 이미 기관에 있습니다',
    '기관이 답하면 알려 드립니다. 답을 받은 뒤에는 다시 요청할 수 있습니다.',
    'A request about this badge is waiting already',
    'You are told when the agency answers. After that you can ask again.',
  ),
  'badges.no-such-correction': plain(
    '이미 답한 요청입니다',
    '요청 목록을 새로 여세요.',
    'This request has been answered',
    'Open the list of requests again.',
  ),
  'badges.nothing-corrected': plain(
    '달라진 것이 없습니다',
    '틀린 곳을 고친 다음 다시 내세요.',
    'Nothing is different',
    'Change what is wrong, then issue it again.',
  ),
  'badges.key-changed': plain(
    '열쇠는 그사이 이미 바뀌었습니다',
    '화면을 새로 열어 지금 열쇠를 보세요. 두 번 바뀌지는 않았습니다.',
    'The key has been changed already',
    'Open the page again to see the present key. It was not changed twice.',
  ),
  'badges.no-such-key': plain(
    '우리 기관의 열쇠가 아닙니다',
    '열쇠 화면의 목록에서 다시 고르세요.',
    'This is no key of this agency',
    'Choose again from the list of keys.',
  ),
  'badges.key-revoked-already': plain(
    '이미 취소한 열쇠입니다',
    '더 하실 일은 없습니다.',
    'This key was revoked before',
    'There is nothing left to do.',
  ),
  'badges.issued-already': plain(
    '이 번호로는 새로 낼 것이 없습니다',
    '같은 내용의 배지가 이미 있거나, 되살릴 수 없는 까닭으로 취소한 번호입니다. 목록에서 번호로 찾아보세요.',
    'There is nothing new to issue under this number',
    'The same badge exists, or the number was revoked for a reason that does not allow another. Search the list for it.',
  ),
  'badges.revoked-already': plain(
    '이미 취소한 배지입니다',
    '취소는 되돌릴 수 없습니다. 필요하면 새 번호로 다시 발급하세요.',
    'This badge was revoked before',
    'Revoking cannot be undone. If need be, issue a new one under a new number.',
  ),
  'badges.suspended-already': plain(
    '이미 멈춘 배지입니다',
    '정지를 풀거나 취소할 수 있습니다.',
    'This badge is suspended already',
    'It can be restored or revoked.',
  ),
  'badges.not-suspended': plain(
    '멈추지 않은 배지입니다',
    '더 하실 일은 없습니다.',
    'This badge is not suspended',
    'There is nothing left to do.',
  ),
  'badges.end-has-passed': plain(
    '끝나는 날이 이미 지났습니다',
    '오늘이나 그 뒤의 날을 고르세요.',
    'The end date has passed',
    'Choose today or a later day.',
  ),
  'badges.end-too-far': plain(
    '끝나는 날이 너무 멉니다',
    '1년 안의 날을 고르세요. 끝나면 다시 정할 수 있습니다.',
    'The end date is too far away',
    'Choose a day within one year. It can be set again afterwards.',
  ),
  'badges.nothing-chosen': plain(
    '고른 배지가 없습니다',
    '보일 배지를 하나 이상 고르세요.',
    'No badge was chosen',
    'Choose at least one badge to show.',
  ),
  'badges.link-ended': plain(
    '이 링크는 끝났거나 없는 주소입니다',
    '보낸 사람에게 새 링크를 부탁하세요. 배지가 끝났다는 뜻은 아닙니다.',
    'This link has ended or never existed',
    'Ask whoever sent it for a new one. It does not mean that the badge has ended.',
  ),
  'badges.nothing-given': plain(
    '확인할 배지가 없습니다',
    '링크나 배지 내용을 붙여 넣거나 파일을 올리세요.',
    'There is no badge to verify',
    'Paste a link or the badge itself, or upload a file.',
  ),
  'badges.too-large': plain(
    '배지라고 보기에는 너무 큽니다',
    '배지 파일은 보통 2KB 안팎입니다. 받은 그대로인지 보세요.',
    'This is too large to be a badge',
    'A badge is usually about 2 KB. See whether it is the file you were sent.',
  ),
  'badges.not-json': plain(
    '배지로 읽을 수 없는 글입니다',
    '처음 { 부터 끝 } 까지 빠짐없이 붙여 넣거나, 받은 파일을 그대로 올리세요.',
    'This text cannot be read as a badge',
    'Paste it from the first { to the last }, or upload the file as you received it.',
  ),
  'badges.picture-unreadable': {
    ko: {
      says: ({ reason = '' }) =>
        reason === 'no-badge'
          ? '그림은 있지만 그 안에 배지가 없습니다'
          : reason === 'several-badges'
            ? '그림 안에 배지가 여러 개 들어 있어 어느 것인지 알 수 없습니다'
            : reason === 'active-picture'
              ? '그림 안에 실행되거나 다른 곳을 여는 것이 들어 있어 받지 않습니다'
              : '그림을 읽을 수 없습니다',
      next: () => '메신저나 화면 갈무리를 거치면 배지가 빠집니다. 처음 내려받은 PNG 파일을 올리세요.',
    },
    en: {
      says: ({ reason = '' }) =>
        reason === 'no-badge'
          ? 'The picture holds no badge'
          : reason === 'several-badges'
            ? 'The picture holds several badges, and it is not clear which one is meant'
            : reason === 'active-picture'
              ? 'The picture holds something that runs or opens other places; it is not taken'
              : 'The picture cannot be read',
      next: () => 'Messengers and screenshots drop the badge. Upload the PNG file as it was downloaded first.',
    },
  },
  'badges.link-not-recognised': plain(
    '온일이 열어 보지 않는 주소입니다',
    '그 주소에서 배지 파일을 내려받아 여기에 올리세요.',
    'This is not an address that Onil opens',
    'Download the badge file from there and upload it here.',
  ),
  'badges.link-unreadable': plain(
    '그 주소에서 배지를 받지 못했습니다',
    '조금 뒤에 다시 하거나, 배지 파일을 내려받아 올리세요.',
    'No badge could be read from that address',
    'Try again in a while, or download the badge file and upload it.',
  ),
  ...handRefusals,
}
