import type { AllowanceKind } from './kinds.ts'

type Name = { readonly name: string; readonly lead: string }

const ko: Readonly<Record<AllowanceKind, Name>> = {
  early: {
    name: '조기재취업수당',
    lead: '소정급여일수를 많이 남기고 다시 일해 오래 다니면 남은 급여의 일부를 한 번에 받습니다.',
  },
  sickness: {
    name: '상병급여',
    lead: '실업을 신고한 뒤 아프거나 다치거나 아이를 낳아 일을 찾지 못한 날의 급여를 받습니다. 며칠 안 되면 증명서로 실업인정을 받습니다.',
  },
  training: {
    name: '훈련연장급여',
    lead: '고용센터가 지시한 훈련을 받는 동안, 소정급여일수가 끝난 뒤에도 구직급여를 이어서 받습니다.',
  },
  individual: {
    name: '개별연장급여',
    lead: '취업이 특히 어렵고 생활이 어려우면 소정급여일수가 끝난 뒤 구직급여를 더 받습니다. 임금과 재산의 기준은 확인하지 못해 어림으로만 보여 드리고, 담당자가 열어 둡니다.',
  },
  special: {
    name: '특별연장급여',
    lead: '실업이 크게 늘어 정부가 실시하는 동안, 소정급여일수가 끝난 뒤 구직급여를 더 받습니다.',
  },
  wide: {
    name: '광역 구직활동비',
    lead: '고용센터의 소개로 먼 곳의 회사를 찾아갔을 때 든 돈을 받습니다. 얼마까지 주는지 정한 고시를 확인하지 못해 금액은 어림이고, 담당자가 열어 둡니다.',
  },
  moving: {
    name: '이주비',
    lead: '새 일이나 지시받은 훈련 때문에 이사했을 때 든 돈을 받습니다. 얼마까지 주는지 정한 고시를 확인하지 못해 금액은 어림이고, 담당자가 열어 둡니다.',
  },
  parental: {
    name: '육아휴직 급여',
    lead: '아이를 돌보려고 쉬는 동안 다달이 받습니다. 한 달이 지날 때마다 신청합니다.',
  },
  birth: {
    name: '출산전후휴가 급여',
    lead: '아이를 낳기 앞뒤로 쉬는 동안의 급여를 휴가가 끝난 뒤 한 번에 신청합니다.',
  },
  reduced: {
    name: '육아기 근로시간 단축 급여',
    lead: '아이를 돌보려고 일하는 시간을 줄인 동안 다달이 받습니다. 한 달이 지날 때마다 신청합니다.',
  },
  partner: {
    name: '배우자 출산휴가 급여',
    lead: '배우자가 아이를 낳아 쉰 날의 급여입니다. 우선지원 대상기업에 다니면 받습니다.',
  },
}

const en: Readonly<Record<AllowanceKind, Name>> = {
  early: {
    name: 'Early re-employment allowance',
    lead: 'A part of what was left at once, where many days were left when you began to work and you stayed in the job.',
  },
  sickness: {
    name: 'Sickness benefit',
    lead: 'For days after your report of unemployment on which you could not look for work, being ill, hurt or after a birth. A few days are recognised by certificate.',
  },
  training: {
    name: 'Extended benefit during training',
    lead: 'Your benefit goes on after its ordinary days while you take a course that the office directed you to.',
  },
  individual: {
    name: 'Individual extended benefit',
    lead: 'Benefit goes on for who finds it especially hard to find work and to get by. The limits of wage and property were not confirmed: what you see is an estimate, and the officer keeps the request open.',
  },
  special: {
    name: 'Special extended benefit',
    lead: 'Benefit goes on after its ordinary days while the government runs it because unemployment rose sharply.',
  },
  wide: {
    name: 'Wide-area job-search allowance',
    lead: 'What it cost to visit a company far away on the office’s referral. The notice with the limits was not confirmed: the sum is an estimate, and the officer keeps the request open.',
  },
  moving: {
    name: 'Moving allowance',
    lead: 'What it cost to move for a new job or a directed course. The notice with the limits was not confirmed: the sum is an estimate, and the officer keeps the request open.',
  },
  parental: {
    name: 'Parental leave benefit',
    lead: 'Paid by the month while you are off work for a child. You claim it each time a month is over.',
  },
  birth: {
    name: 'Maternity leave benefit',
    lead: 'For the leave around a birth, claimed once when it is over.',
  },
  reduced: {
    name: 'Benefit for reduced hours during childcare',
    lead: 'Paid by the month while you work fewer hours for a child. You claim it each time a month is over.',
  },
  partner: {
    name: 'Partner’s birth leave benefit',
    lead: 'For the days off after your partner gave birth, in companies with priority support.',
  },
}

/** What each request is called, and what it is. */
export const names: Readonly<Record<'ko' | 'en', Readonly<Record<AllowanceKind, Name>>>> = { ko, en }
