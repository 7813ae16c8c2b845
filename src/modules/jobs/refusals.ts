import type { RefusalTexts } from '../../platform/refusal-texts.ts'

const won = (value: unknown): string => Number(value).toLocaleString('ko-KR')

/** How this module's refusals are said. */
export const refusals: RefusalTexts = {
  'jobs.no-such-vacancy': {
    ko: { says: () => '찾는 공고가 없습니다', next: () => '주소를 확인하거나 일자리 찾기에서 다시 찾아보세요.' },
    en: { says: () => 'There is no such vacancy', next: () => 'Check the address, or look for it in the job search.' },
  },
  'jobs.too-many-hidden': {
    ko: {
      says: () => '안 보기로 한 공고가 500개입니다',
      next: () => '안 보기로 한 공고 목록에서 필요 없는 것을 되돌린 뒤 다시 하세요.',
    },
    en: {
      says: () => 'You have 500 hidden vacancies',
      next: () => 'Show some of them again in the list of hidden vacancies, then hide this one.',
    },
  },
  'jobs.no-such-act': {
    ko: { says: () => '알 수 없는 요청입니다', next: () => '최근 본 공고 화면의 단추로 다시 하세요.' },
    en: { says: () => 'This request is not known', next: () => 'Use the buttons on the page of vacancies seen.' },
  },
  'jobs.no-such-employer': {
    ko: { says: () => '회사를 찾지 못했습니다', next: () => '회사 역할로 바꾼 뒤 다시 하세요.' },
    en: { says: () => 'The employer was not found', next: () => 'Switch to your role at the employer and try again.' },
  },
  'jobs.incomplete': {
    ko: {
      says: ({ count }) => `${count}곳을 더 쓰면 낼 수 있습니다`,
      next: () => '표시된 칸을 채우세요. 쓴 것은 저장되어 있습니다.',
    },
    en: {
      says: ({ count }) => `${count} more fields are needed before publishing`,
      next: () => 'Fill in the marked fields. What you wrote is saved.',
    },
  },
  'jobs.below-minimum-wage': {
    ko: {
      says: ({ offered, least, year }) => `시간당 ${won(offered)}원은 ${year}년 최저임금 ${won(least)}원보다 적습니다`,
      next: ({ least }) => `시간당 ${won(least)}원 이상으로 고치면 낼 수 있습니다.`,
    },
    en: {
      says: ({ offered, least, year }) =>
        `${won(offered)} won an hour is below the ${year} minimum wage of ${won(least)} won`,
      next: ({ least }) => `Offer at least ${won(least)} won an hour.`,
    },
  },
  'jobs.unlawful-wording': {
    ko: { says: ({ words }) => `공고에 쓸 수 없는 말이 있습니다: ‘${words}’`, next: ({ instead }) => `${instead}.` },
    en: {
      says: ({ words }) => `The law does not allow “${words}” in an advertisement`,
      next: ({ insteadEn }) => `${insteadEn}.`,
    },
  },
  'jobs.nothing-to-ask': {
    ko: { says: () => '물어볼 말이 없습니다', next: () => '미리 보기에서 바로 낼 수 있습니다.' },
    en: { says: () => 'There is nothing to ask about', next: () => 'Publish it from the preview.' },
  },
  'jobs.no-such-review': {
    ko: { says: () => '정할 말이 없거나 이미 정했습니다', next: () => '목록을 다시 여세요.' },
    en: { says: () => 'There is nothing to decide, or it is decided', next: () => 'Open the list again.' },
  },
  'jobs.own-review': {
    ko: { says: () => '스스로 물은 것은 스스로 정할 수 없습니다', next: () => '다른 담당자에게 맡기세요.' },
    en: { says: () => 'Nobody decides what they asked themselves', next: () => 'Leave it to a colleague.' },
  },
  'jobs.worse-than-advertised': {
    ko: {
      says: () => '이미 낸 공고를 지원자에게 불리하게 바꿀 수 없습니다',
      next: () => '조건을 그대로 두거나, 이 공고를 마치고 새로 내세요.',
    },
    en: {
      says: () => 'A published offer cannot be made worse for applicants',
      next: () => 'Keep the terms, or close this vacancy and publish a new one.',
    },
  },
  'jobs.open-cannot-publish': {
    ko: { says: () => '이미 낸 공고입니다' },
    en: { says: () => 'This vacancy is already published' },
  },
  'jobs.waiting-cannot-publish': {
    ko: { says: () => '이미 낸 공고입니다. 시작하는 날에 열립니다' },
    en: { says: () => 'Already published; it opens on its first day' },
  },
  'jobs.ended-cannot-publish': {
    ko: { says: () => '접수가 끝난 공고입니다', next: () => '복사해서 새로 내세요.' },
    en: { says: () => 'Applications have ended', next: () => 'Copy it and publish anew.' },
  },
  'jobs.closed-cannot-publish': {
    ko: { says: () => '마친 공고입니다', next: () => '복사해서 새로 내세요.' },
    en: { says: () => 'This vacancy is closed', next: () => 'Copy it and publish anew.' },
  },
  'jobs.closed-cannot-save': {
    ko: { says: () => '마친 공고는 고칠 수 없습니다', next: () => '복사해서 새로 내세요.' },
    en: { says: () => 'A closed vacancy cannot be changed', next: () => 'Copy it and publish anew.' },
  },
  'jobs.closed-cannot-close': {
    ko: { says: () => '이미 마친 공고입니다. 지원한 사람에게는 모두 답했습니다' },
    en: { says: () => 'Already closed; everybody who applied has been answered' },
  },
  'jobs.draft-cannot-close': {
    ko: { says: () => '아직 내지 않은 공고입니다' },
    en: { says: () => 'This vacancy is not published yet' },
  },
}
