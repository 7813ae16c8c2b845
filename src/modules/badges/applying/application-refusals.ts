import type { RefusalTexts } from '../../../platform/refusal-texts.ts'
import { plain } from '../plain-refusal.ts'

/** How the refusals about becoming an issuer are said. */
export const applicationRefusals: RefusalTexts = {
  'badges.no-domain': plain(
    '확인할 도메인이 없습니다',
    '먼저 우리 웹사이트의 도메인을 쓰세요.',
    'There is no domain to look at',
    'Name the domain of your website first.',
  ),
  'badges.code-taken': plain(
    '다른 기관이 쓰는 코드입니다',
    '다른 코드를 고르세요. 코드는 한번 정하면 바꿀 수 없습니다.',
    'Another issuer has this code',
    'Choose another one. A code cannot be changed later.',
  ),
  'badges.application-waits': plain(
    '이미 낸 신청이 있습니다',
    '결정을 기다리거나, 거두고 다시 내세요.',
    'An application of yours is waiting already',
    'Wait for the decision, or take it back and apply anew.',
  ),
  'badges.no-such-application': plain(
    '그런 신청이 없습니다',
    '신청 화면을 새로 여세요.',
    'There is no such application',
    'Open the page of applications again.',
  ),
  'badges.application-moved-on': plain(
    '그사이에 신청의 상태가 바뀌었습니다',
    '화면을 새로 열어 지금 상태를 보세요.',
    'The application has moved on meanwhile',
    'Open the page again to see how it stands.',
  ),
  'badges.another-operator': plain(
    '다른 운영자가 결정해야 합니다',
    '신청한 사람이나 앞서 결정한 사람은 이 신청을 결정하지 않습니다. 다른 운영자에게 부탁하세요.',
    'Another operator has to decide',
    'Whoever applied or decided before does not decide this one. Ask another operator.',
  ),
  'badges.company-unverified': plain(
    '아직 확인되지 않은 회사입니다',
    '회사가 사업자 확인을 마치면 받아들일 수 있습니다. 서류를 냈다면 운영자의 기업 확인 화면에 있습니다.',
    'The company is not verified yet',
    'It can be accepted once it is. If it sent a paper, that is on the page of companies to verify.',
  ),
  'badges.domain-unproven': plain(
    '도메인이 아직 확인되지 않았습니다',
    '신청한 곳의 웹사이트가 이 기관을 밝혀야 받아들일 수 있습니다.',
    'The domain is not proven yet',
    'It can be accepted once the website names this issuer.',
  ),
}
