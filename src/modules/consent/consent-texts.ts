type Said = Readonly<Record<'ko' | 'en', Readonly<Record<string, string>>>>

/** What consents are given for, by code. */
export const purposes: Said = {
  ko: {
    wallet: '기록을 내 지갑에 배지로 가져오기',
    application: '지원한 회사가 내 지원서를 보기',
    'work-feed': '신고된 일한 날을 내 실업인정 신청서에 넣기',
    'point-reduction': '안전교육 배지로 벌점 감경 신청하기',
  },
  en: {
    wallet: 'Fetching records into my wallet as badges',
    application: 'The employer reads my application',
    'work-feed': 'Reported days of work go into my declaration of unemployment',
    'point-reduction': 'Applying for fewer penalty points with a safety course',
  },
}

/** What may be given, by code. */
export const scopes: Said = {
  ko: {
    career: '경력',
    qualification: '자격·면허',
    completion: '교육 수료',
    degree: '학위',
    language: '어학 점수',
    'daily-work': '일한 날과 그 보수',
    'badge-title': '교육 이름',
    'badge-issuer': '발급한 곳',
    'badge-completedOn': '마친 날',
  },
  en: {
    career: 'career',
    qualification: 'qualifications',
    completion: 'courses',
    degree: 'degrees',
    language: 'language scores',
    'daily-work': 'days of work and their pay',
    'badge-title': 'name of the course',
    'badge-issuer': 'who issued it',
    'badge-completedOn': 'day it was finished',
  },
}
