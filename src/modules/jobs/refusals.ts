import type { RefusalTexts } from '../../platform/refusal-texts.ts'
import { discardRefusals } from './discard/refusals.ts'

const won = (value: unknown): string => Number(value).toLocaleString('ko-KR')

/** How this module's refusals are said. */
export const refusals: RefusalTexts = {
  ...discardRefusals,
  'jobs.no-such-vacancy': {
    ko: { says: () => '찾는 공고가 없습니다', next: () => '주소를 확인하거나 일자리 찾기에서 다시 찾아보세요.' },
    en: { says: () => 'There is no such vacancy', next: () => 'Check the address, or look for it in the job search.' },
  },
  'jobs.taken-down': {
    ko: {
      says: () => '운영자가 내린 공고입니다',
      next: () => '다른 공고를 찾아보세요. 회사는 공고 목록에서 까닭을 볼 수 있습니다.',
    },
    en: {
      says: () => 'The operator took this vacancy down',
      next: () => 'Look for another. The company sees the reason among its vacancies.',
    },
  },
  'jobs.no-such-takedown': {
    ko: { says: () => '내려진 공고를 찾을 수 없습니다', next: () => '이미 정해졌거나, 이의가 아직 없습니다.' },
    en: {
      says: () => 'There is no such taking down',
      next: () => 'It is decided already, or nobody has objected yet.',
    },
  },
  'jobs.own-takedown': {
    ko: { says: () => '자기가 내린 공고의 이의는 정할 수 없습니다', next: () => '다른 담당자가 정해야 합니다.' },
    en: { says: () => 'Who took it down cannot decide about the objection', next: () => 'Somebody else must decide.' },
  },
  'jobs.arrears-list-faulty': {
    ko: { says: ({ count }) => `명단에서 ${count}줄을 고쳐야 합니다`, next: () => '고친 뒤 다시 올려 주세요.' },
    en: { says: ({ count }) => `${count} lines of the list are wrong`, next: () => 'Correct them and send it again.' },
  },
  'jobs.no-such-arrears': {
    ko: { says: () => '명단에서 찾을 수 없습니다', next: () => '이미 뺐거나 공개 기간이 끝났습니다.' },
    en: { says: () => 'It is not on the list', next: () => 'It was taken off, or its days are over.' },
  },
  'jobs.own-arrears': {
    ko: { says: () => '자기가 올린 명단의 이의는 정할 수 없습니다', next: () => '다른 담당자가 정해야 합니다.' },
    en: {
      says: () => 'Who took the list over cannot decide about the objection',
      next: () => 'Somebody else must decide.',
    },
  },
  'jobs.objection-too-late': {
    ko: { says: () => '이의를 말할 수 있는 날이 지났습니다' },
    en: { says: () => 'The days for an objection are over' },
  },
  'jobs.objected-before': {
    ko: { says: () => '이미 이의를 말했습니다. 정해지면 알려 드립니다' },
    en: { says: () => 'You objected already; you are told when it is decided' },
  },
  'jobs.taken-down-cannot-save': {
    ko: {
      says: () => '내려진 공고는 고칠 수 없습니다',
      next: () => '공고 목록에서 까닭을 보고 이의를 말할 수 있습니다.',
    },
    en: {
      says: () => 'A vacancy that was taken down cannot be changed',
      next: () => 'See the reason among your vacancies; you can object there.',
    },
  },
  'jobs.taken-down-cannot-publish': {
    ko: {
      says: () => '내려진 공고는 낼 수 없습니다',
      next: () => '공고 목록에서 까닭을 보고 이의를 말할 수 있습니다.',
    },
    en: {
      says: () => 'A vacancy that was taken down cannot be published',
      next: () => 'See the reason among your vacancies; you can object there.',
    },
  },
  'jobs.taken-down-cannot-close': {
    ko: {
      says: () => '내려진 공고입니다. 정해지면 마칩니다',
      next: () => '공고 목록에서 까닭을 보고 이의를 말할 수 있습니다.',
    },
    en: {
      says: () => 'Taken down; it is closed once that is decided',
      next: () => 'See the reason among your vacancies; you can object there.',
    },
  },
  'jobs.taken-down-cannot-copy': {
    ko: {
      says: () => '내려진 공고는 복사할 수 없습니다',
      next: () => '공고 목록에서 까닭을 보고 이의를 말할 수 있습니다.',
    },
    en: {
      says: () => 'A vacancy that was taken down cannot be copied',
      next: () => 'See the reason among your vacancies; you can object there.',
    },
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
  'jobs.notice-empty': {
    ko: { says: () => '옮길 공고가 비어 있습니다', next: () => '공고를 붙여 넣거나 말로 한 뒤 다시 누르세요.' },
    en: { says: () => 'There is no notice yet', next: () => 'Paste or dictate it, then press again.' },
  },
  'jobs.notice-too-long': {
    ko: {
      says: ({ most, letters }) => `공고가 ${won(letters)}자입니다. ${won(most)}자까지 읽습니다`,
      next: () => '이 일에 대한 부분만 남기고 다시 누르세요. 쓴 글은 그대로 있습니다.',
    },
    en: {
      says: ({ most, letters }) => `The notice has ${won(letters)} letters; up to ${won(most)} are read`,
      next: () => 'Leave only what is about this job and press again. Your text is still here.',
    },
  },
  'jobs.notice-unread': {
    ko: {
      says: () => '이 글에서 공고에 옮길 것을 찾지 못했습니다',
      next: () => '하는 일, 급여, 시간, 곳을 넣어 다시 누르거나, 아래 칸에 바로 쓰세요. 쓴 글은 그대로 있습니다.',
    },
    en: {
      says: () => 'Nothing in this text fits a field of a vacancy',
      next: () => 'Say the work, pay, hours and place and press again, or use the form below. Your text is still here.',
    },
  },
  'jobs.no-picture': {
    ko: { says: () => '사진 파일이 아닙니다', next: () => 'JPEG나 PNG 사진을 올리거나 글로 붙여 넣으세요.' },
    en: { says: () => 'This is no picture', next: () => 'Send a JPEG or PNG picture, or paste the text.' },
  },
  'jobs.picture-too-large': {
    ko: { says: () => '사진이 너무 큽니다', next: () => '10MB보다 작은 사진을 올리거나 글로 붙여 넣으세요.' },
    en: { says: () => 'The picture is too large', next: () => 'Send one below 10 MB, or paste the text.' },
  },
  'jobs.picture-busy': {
    ko: { says: () => '지금은 읽을 사진이 밀려 있습니다', next: () => '잠시 뒤 다시 올리거나 글로 붙여 넣으세요.' },
    en: { says: () => 'Other pictures are being read', next: () => 'Send it again in a moment, or paste the text.' },
  },
  'jobs.picture-away': {
    ko: { says: () => '지금은 사진을 읽지 못했습니다', next: () => '다시 찍어 올리거나 글로 붙여 넣으세요.' },
    en: { says: () => 'The picture could not be read now', next: () => 'Send another, or paste the text.' },
  },
  'jobs.picture-without-text': {
    ko: {
      says: () => '사진에서 글을 찾지 못했습니다',
      next: () => '글자가 크게 나오게 다시 찍거나 글로 붙여 넣으세요.',
    },
    en: { says: () => 'No text was found in the picture', next: () => 'Take it nearer, or paste the text.' },
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
  'jobs.open-prompts': {
    ko: {
      says: ({ words, more }) =>
        `아직 채우지 않은 곳이 있습니다: ‘${words}’${Number(more) > 0 ? ` 말고도 ${more}곳` : ''}`,
      next: () => '뒤를 채우거나 지우면 낼 수 있습니다. 쓴 것은 저장되어 있습니다.',
    },
    en: {
      says: ({ words, more }) => `Still to be filled in: “${words}”${Number(more) > 0 ? ` and ${more} more` : ''}`,
      next: () => 'Fill it in or take it out. What you wrote is saved.',
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
