import type { Lang } from '../../platform/http/page-call.ts'
import { defineMessages } from '../../web/messages.ts'

const ko = {
  found: '일자리 찾기', verified: '확인된 회사', demo: '시연 자료', demoNote: '시연을 위해 만든 공고입니다. 실제 회사나 일자리가 아닙니다.',
  hours: '일하는 시간', place: '일하는 곳', contract: '계약', starts: '시작', closes: '마감', posts: (n: number) => `${n}명 뽑음`, until: '뽑을 때까지', now: '바로, 의논할 수 있음',
  from: (day: string) => `${day}부터`, weekly: (n: number) => `한 주 ${n}시간`, career: '경력', careerNone: '경력 없어도 됨', careerOf: (t: string) => `${t} 이상`, education: '학력', job: '하는 일의 분류',
  needs: '회사가 묻는 것', required: '꼭 필요', welcome: '있으면 좋음', months: (t: string) => `${t} 이상`, noNeeds: '따로 묻는 것이 없습니다.',
  duties: '하는 일', benefits: '복지', apply: '지원하기', applyNote: '보내기 전에 회사가 볼 내용을 그대로 보여 드립니다.',
  noPay: '급여를 밝히지 않음', check: '공고 점검', minimum: '최저임금 이상', perHour: (t: string) => `시간당 ${t}`,
  payHow: (hours: number) => `시간으로 바꾼 값은 한 달 ${hours}시간으로 나눈 것입니다(일하는 시간과 유급 주휴 시간, 최저임금법 시행령 제5조).`,
  open: '받는 중', closedTitle: '접수가 끝난 공고입니다', closedText: (day: string) => `${day}에 끝났습니다. 지금은 지원할 수 없습니다.`, closedByEmployer: '회사가 이 공고를 마쳤습니다. 지원한 사람에게는 모두 답합니다.', waiting: (day: string) => `${day}부터 지원할 수 있습니다`,
  similar: '비슷한 일자리 찾기', source: '어디서 온 공고', ours: '온일에 직접 낸 공고', original: '원래 공고 보기', elsewhere: '이 공고는 온일이 아니라 원래 낸 곳에서 지원을 받습니다.', company: '회사', posted: (t: string) => `${t} 냄`,
  mine: '공고', write: '공고 쓰기', all: '모두', none: '아직 쓴 공고가 없습니다', noneText: '쓰는 데 5분쯤 걸립니다. 쓰는 동안 저장되고, 내기 전에 지원자가 볼 화면을 그대로 보여 드립니다.', noneIn: (t: string) => `‘${t}’인 공고가 없습니다`,
  edit: '고치기', view: '보기', copy: '복사해서 새로', close: '마치기', applicants: '지원자 보기', changedAt: (t: string) => `${t} 고침`, untitled: '제목 없는 공고', notWritten: '아직 쓰지 않음',
  saved: '저장했습니다', copied: '복사했습니다. 날짜를 새로 쓰세요', published: '공고를 냈습니다. 영수증은 기록에 있습니다', closed: '마쳤습니다. 지원한 사람 모두에게 답합니다',
  writeTitle: '공고 쓰기', editTitle: '공고 고치기', what: '무슨 일인가요', where: '어디서 언제 일하나요', pay: '얼마를 주나요', who: '누구를 찾나요', when: '언제까지 받나요', english: '영어로도 쓰기',
  fTitle: '일의 이름', fTitleHint: '급여나 회사 이름 없이 하는 일만. 예: 생산설비 보전원', fDuties: '하는 일', fDutiesHint: '하루에 무엇을 하는지, 누구와 일하는지 쓰세요', fOccupation: '직업 분류', fRegion: '지역', fAddress: '주소', fHours: '일하는 시간', fHoursHint: '예: 08:30~17:30, 월~금', fWeekly: '한 주에 일하는 시간', hourUnit: '시간', fShift: '시간대', fEmployment: '고용 형태', fPer: '무엇을 기준으로', fMin: '급여(세금 떼기 전)', fMax: '많으면', won: '원', fPayNote: '급여에 대해 더 알릴 것', fCareer: '필요한 경력', monthUnit: '개월', fEducation: '학력', fPosts: '뽑는 사람', personUnit: '명', fBenefits: '복지', fStarts: '일을 시작하는 날', fOpens: '접수 시작', fCloses: '접수 마감', fClosesHint: '비워 두면 뽑을 때까지 받습니다', choose: '고르세요',
  fTitleEn: '일의 이름(영어)', fDutiesEn: '하는 일(영어)', needKind: (n: number) => `질문 ${n} 종류`, needLabel: (n: number) => `질문 ${n}`, needRequired: (n: number) => `질문 ${n} 꼭 필요한가요`, needMonths: (n: number) => `질문 ${n} 기간`, needLabelHint: '예: 전기기능사, 설비 관리 경력', addNeed: '질문 더하기', removeNeed: (n: number) => `질문 ${n} 빼기`, needsHint: '지원자는 배지나 짧은 글로 답합니다. 나이·성별·사진·가족은 물을 수 없습니다(채용절차법 제4조의3).',
  save: '저장하기', toPreview: '미리 보기', preview: '이대로 나갑니다', previewText: '지원자에게는 아래와 똑같이 보입니다.', publish: '이대로 내기', fix: '고치러 가기', notYet: '아직 낼 수 없습니다', look: '내기 전에 한 번 더 보세요', back: '공고 목록',
  closeTitle: '이 공고를 마칠까요', closeNote: '더는 지원을 받지 않고, 아직 답을 받지 못한 지원자 모두에게 결과를 알립니다. 되돌릴 수 없습니다.', closeReason: '마치는 까닭', doClose: '마치고 모두에게 답하기', leave: '그대로 두기',
  faults: { needed: '써야 낼 수 있습니다', 'below-least': '적은 쪽보다 커야 합니다', 'in-the-past': '지난 날입니다', 'before-opening': '접수 시작보다 빠릅니다', 'below-minimum': '최저임금보다 적습니다', worse: '이미 낸 조건보다 나쁩니다', unfit: '알아볼 수 없는 값입니다. 다시 쓰세요', wording: '공고에 쓸 수 없는 말이 있습니다' },
}

/** This module's texts. */
export const texts: { readonly [L in Lang]: Texts } = defineMessages<Texts>({
  ko,
  en: {
    found: 'Find jobs', verified: 'Verified employer', demo: 'Demo data', demoNote: 'Made up for the demonstration: no real employer and no real job.',
    hours: 'Hours', place: 'Place', contract: 'Contract', starts: 'Start', closes: 'Closing', posts: (n) => `${n} to be hired`, until: 'Until filled', now: 'At once, open to discussion',
    from: (day) => `from ${day}`, weekly: (n) => `${n} hours a week`, career: 'Experience', careerNone: 'No experience needed', careerOf: (t) => `at least ${t}`, education: 'Schooling', job: 'Occupation',
    needs: 'What the employer asks', required: 'Required', welcome: 'Welcome', months: (t) => `at least ${t}`, noNeeds: 'Nothing in particular is asked.',
    duties: 'The work', benefits: 'Benefits', apply: 'Apply', applyNote: 'Before it is sent you see exactly what the employer will see.',
    noPay: 'Pay not stated', check: 'Checks', minimum: 'At least the minimum wage', perHour: (t) => `${t} an hour`,
    payHow: (hours) => `Hourly figures divide by ${hours} hours a month: working hours and paid weekly rest (Enforcement Decree of the Minimum Wage Act, Art. 5).`,
    open: 'Open', closedTitle: 'This vacancy no longer takes applications', closedText: (day) => `It ended on ${day}. You cannot apply now.`, closedByEmployer: 'The employer has closed it. Everybody who applied gets an answer.', waiting: (day) => `Applications open on ${day}`,
    similar: 'Find similar jobs', source: 'Where it comes from', ours: 'Published here by the employer', original: 'See the original', elsewhere: 'Applications go to the original publisher, not through Onil.', company: 'Employer', posted: (t) => `posted ${t}`,
    mine: 'Vacancies', write: 'Write a vacancy', all: 'All', none: 'No vacancies yet', noneText: 'Writing one takes about five minutes. It is saved as you type, and you see it as applicants will before it is published.', noneIn: (t) => `No vacancies are “${t}”`,
    edit: 'Edit', view: 'View', copy: 'Copy', close: 'Close', applicants: 'Applicants', changedAt: (t) => `changed ${t}`, untitled: 'Vacancy without a title', notWritten: 'Not written yet',
    saved: 'Saved', copied: 'Copied. Please set the days anew', published: 'Published. The receipt is in your records', closed: 'Closed. Everybody who applied is being answered',
    writeTitle: 'Write a vacancy', editTitle: 'Edit the vacancy', what: 'What is the work?', where: 'Where and when?', pay: 'What do you pay?', who: 'Whom do you look for?', when: 'Until when?', english: 'In English too',
    fTitle: 'Name of the job', fTitleHint: 'The work only, without pay or company. Example: Maintenance technician', fDuties: 'The work', fDutiesHint: 'What is done in a day, and with whom', fOccupation: 'Occupation', fRegion: 'Region', fAddress: 'Address', fHours: 'Hours', fHoursHint: 'Example: 08:30–17:30, Mon–Fri', fWeekly: 'Hours a week', hourUnit: 'hours', fShift: 'Time of day', fEmployment: 'Contract', fPer: 'Paid by', fMin: 'Pay before tax', fMax: 'Up to', won: 'won', fPayNote: 'More about pay', fCareer: 'Experience needed', monthUnit: 'months', fEducation: 'Schooling', fPosts: 'People to hire', personUnit: 'people', fBenefits: 'Benefits', fStarts: 'First day of work', fOpens: 'Applications from', fCloses: 'Applications until', fClosesHint: 'Leave empty to accept until filled', choose: 'Choose',
    fTitleEn: 'Name of the job (English)', fDutiesEn: 'The work (English)', needKind: (n) => `Question ${n}: kind`, needLabel: (n) => `Question ${n}`, needRequired: (n) => `Question ${n}: required?`, needMonths: (n) => `Question ${n}: length`, needLabelHint: 'Example: electrician’s licence, maintenance experience', addNeed: 'Add a question', removeNeed: (n) => `Remove question ${n}`, needsHint: 'Applicants answer with a badge or a few words. Age, sex, photo and family may not be asked (Fair Hiring Procedure Act, Art. 4-3).',
    save: 'Save', toPreview: 'Preview', preview: 'This is how it will look', previewText: 'Applicants see exactly this.', publish: 'Publish as it is', fix: 'Go and correct', notYet: 'It cannot be published yet', look: 'Please look once more before publishing', back: 'Vacancies',
    closeTitle: 'Close this vacancy?', closeNote: 'No more applications are taken, and everybody without an answer is told the result. This cannot be undone.', closeReason: 'Why it is closed', doClose: 'Close and answer everybody', leave: 'Leave it open',
    faults: { needed: 'Needed before publishing', 'below-least': 'Must not be less than the lower amount', 'in-the-past': 'This day has passed', 'before-opening': 'Before applications open', 'below-minimum': 'Below the minimum wage', worse: 'Worse than what was advertised', unfit: 'This value cannot be read; please enter it again', wording: 'Wording that the law does not allow' },
  },
})

type Texts = typeof ko

function labels(lang: Lang): Readonly<Record<string, string>> {
  const t = texts[lang]
  return {
    title: t.fTitle, duties: t.fDuties, occupation: t.fOccupation, region: t.fRegion, address: t.fAddress, hours: t.fHours, weeklyHours: t.fWeekly,
    payMin: t.fMin, payMax: t.fMax, payNote: t.fPayNote, careerMonths: t.fCareer, posts: t.fPosts, benefits: t.fBenefits, startsOn: t.fStarts,
    opensOn: t.fOpens, closesOn: t.fCloses, employment: t.fEmployment,
  }
}

/** What is wrong with each field, in words, each beginning with the field's name. */
export function faultTexts(fields: Readonly<Record<string, string>>, lang: Lang): Record<string, string> {
  const known: Readonly<Record<string, string>> = texts[lang].faults
  const say = (code: string): string => (code.startsWith('wording.') ? texts[lang].faults.wording : known[code]) ?? texts[lang].faults.unfit
  const label = (name: string): string => {
    const need = /^need-(\d+)/u.exec(name)?.[1]
    return need !== undefined ? texts[lang].needLabel(Number(need) + 1) : (labels(lang)[name] ?? '')
  }
  return Object.fromEntries(Object.entries(fields).map(([name, code]) => [name, [label(name), say(code)].filter(Boolean).join(': ')]))
}
