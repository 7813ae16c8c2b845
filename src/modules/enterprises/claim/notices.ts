import type { NewNotice } from '../../notifications/index.ts'
import type { ClaimStep } from './claim-jobs.ts'
import { claimRules } from './claim.ts'

type Words = Pick<NewNotice, 'title' | 'body'>

const said = (ko: readonly [string, string], en: readonly [string, string]): Words => ({
  title: { ko: ko[0], en: en[0] },
  body: { ko: ko[1], en: en[1] },
})

/** What the company and its administrators are told; nothing where there is nothing for them to do. */
export function forAdministrators(what: ClaimStep, name: string): Words | undefined {
  if (what === 'asked')
    return said(
      [
        `${name}의 관리자가 되겠다는 신청이 들어왔습니다`,
        `관리자가 그대로 있다면 ${claimRules.waitDays}일 안에 ‘멈추기’를 누르세요. 바로 끝나고 아무것도 바뀌지 않습니다.`,
      ],
      [
        `Somebody asks to administer ${name}`,
        `If you are still there, press “Stop” within ${claimRules.waitDays} days. It ends at once and nothing changes.`,
      ],
    )
  if (what === 'confirmed')
    return said(
      [
        `${name}에 새 관리자가 생겼습니다`,
        '기다리는 기간이 지나고 사람이 서류를 확인했습니다. 잘못된 일이면 바로 운영자에게 알리세요.',
      ],
      [
        `${name} has a new administrator`,
        'The waiting time was over and a person had checked the paper. If this is wrong, tell the operator at once.',
      ],
    )
  return undefined
}

/** What an operator is told once there is a paper to read: nobody else decides. */
export function forOperators(name: string): Words {
  return said(
    [
      `${name}의 관리자 되찾기 신청에 서류가 왔습니다`,
      `${claimRules.waitDays}일이 지나면 정할 수 있습니다. 신청은 정할 일에 있습니다.`,
    ],
    [
      `A paper came for a claim to administer ${name}`,
      `It can be decided once its ${claimRules.waitDays} days are over. You find it among what is to be decided.`,
    ],
  )
}

/** What the claimant is told. */
export const claimNotices: Readonly<Record<ClaimStep, (name: string) => Words>> = {
  asked: (name) =>
    said(
      [
        `${name}의 관리자 되찾기를 신청했습니다`,
        `사업자등록증을 올려 주세요. ${claimRules.waitDays}일 동안 지금 관리자에게 알린 뒤 사람이 확인합니다.`,
      ],
      [
        `You asked to administer ${name}`,
        `Please send the business certificate. Its administrators have ${claimRules.waitDays} days to object; then a person decides.`,
      ],
    ),
  objected: (name) =>
    said(
      [
        `${name}의 관리자가 신청을 멈췄습니다`,
        '관리자가 그대로 있습니다. 그 관리자에게 초대해 달라고 하거나, 다툼이 있으면 사람에게 물어보세요.',
      ],
      [
        `An administrator of ${name} stopped your claim`,
        'They are still there: ask them to invite you. If you disagree, ask a person at the operator.',
      ],
    ),
  confirmed: (name) =>
    said(
      [`${name}의 관리자가 되었습니다`, '위에서 기업 역할로 바꾸면 바로 일할 수 있습니다.'],
      [`You administer ${name} now`, 'Switch to the company’s role at the top of the page.'],
    ),
  refused: (name) =>
    said(
      [`${name}의 관리자 되찾기를 받아들이지 않았습니다`, '까닭과 정한 사람의 이름이 신청 화면에 있습니다.'],
      [`Your claim to ${name} was refused`, 'The reason and who decided stand on its page.'],
    ),
}
