/** Rows of what an agency holds; days are counted back from today. */
export type CareerRow = readonly [
  person: string,
  company: string,
  duty: string,
  occupation: string,
  from: number,
  to: number | undefined,
]
export type LicenceRow = readonly [person: string, name: string, issued: number, revoked?: number, why?: string]
export type CourseRow = readonly [person: string, course: string, hours: number, from: number, to: number]
export type DegreeRow = readonly [person: string, major: string, degree: string, on: number]
export type LanguageRow = readonly [person: string, test: string, score: string, taken: number]

/** Employment as reported to the career office. */
// biome-ignore format: a table, one row a line
export const careers: readonly CareerRow[] = [
  ['hanjiwoo', '한들전자', '설비 점검', '8111', 960, 78],
  ['parkdohyun', '너울정공', '품질 검사', '0284', 2300, 40],
  ['osejin', '굽이물류', '배송', '6241', 700, 320],
  ['yungaram', '마당극장', '공연 음악', '4145', 900, 500],
  ['munhaerin', '솔내섬유', '재봉', '8623', 1400, 210],
  ['jominjae', '다붓창고', '지게차 운전', '6230', 1100, 160],
  ['imsodam', '오솔제과', '제빵 보조', '8711', 480, 95],
  ['baekjihun', '큰마루창고', '지게차 운전', '6230', 1250, 60],
  ['songyuna', '샛별의료원', '병동 간호', '3040', 1600, 110],
  ['choeeungyeol', '다온정밀', '회계', '0271', 1300, undefined],
  ['honggaon', '물보라소프트', '응용 프로그램 개발', '1332', 1500, undefined],
  ['sintaeo', '한여울조선', '블록 용접', '8241', 2100, 130],
  ['yumireu', '포근재가센터', '방문 돌봄', '5501', 1000, 30],
  ['nambada', '다온정밀', '한식 조리', '5312', 460, undefined],
  ['gubonsol', '늘푸른영림', '숲가꾸기', '9031', 800, 200],
]

/** Licences at the licence office. */
// biome-ignore format: a table, one row a line
export const licences: readonly LicenceRow[] = [
  ['hanjiwoo', '전기기능사', 1243], ['hanjiwoo', '지게차운전기능사', 400],
  ['parkdohyun', '품질경영산업기사', 1900],
  ['osejin', '자동차운전면허 1종 대형', 200], ['osejin', '자동차운전면허 1종 보통', 2500], ['osejin', '버스운전자격', 60],
  ['seohaneul', '시각디자인기사', 150],
  ['munhaerin', '봉제기능사', 1500],
  ['jominjae', '지게차운전기능사', 1300, 1, '다른 사람에게 자격증을 빌려준 것이 확인되었습니다'],
  ['imsodam', '제빵기능사', 120],
  ['baekjihun', '지게차운전기능사', 1500], ['baekjihun', '자동차운전면허 1종 보통', 3000],
  ['songyuna', '간호사', 1800],
  ['honggaon', '정보처리기사', 1700],
  ['sintaeo', '피복아크용접기능사', 2300], ['sintaeo', '이산화탄소가스아크용접기능사', 2000],
  ['yumireu', '요양보호사', 1100],
  ['nambada', '한식조리기능사', 1400],
  ['gubonsol', '산림기능사', 900],
]

/** Courses at the learning office. */
// biome-ignore format: a table, one row a line
export const courses: readonly CourseRow[] = [
  ['hanjiwoo', '스마트공장 설비보전', 240, 75, 20],
  ['parkdohyun', '통계적 공정관리', 40, 35, 28],
  ['osejin', '버스 운전 양성 과정', 80, 110, 90],
  ['seohaneul', '화면 디자인 실무', 160, 130, 80],
  ['munhaerin', '의류 패턴 기초', 120, 260, 215],
  ['imsodam', '제과제빵', 160, 90, 50],
  ['yumireu', '요양보호사 보수교육', 8, 45, 45],
  ['osejin', '이륜차 배달 안전교육', 8, 35, 35],
]

/** Degrees at the university. */
// biome-ignore format: a table, one row a line
export const degrees: readonly DegreeRow[] = [
  ['hanjiwoo', '전기공학', '전문학사', 1370], ['seohaneul', '시각디자인', '학사', 270], ['choeeungyeol', '회계학', '학사', 1650], ['honggaon', '소프트웨어학', '학사', 1750], ['songyuna', '간호학', '학사', 1850],
]

/** Scores at the language testing body, valid for two years. */
// biome-ignore format: a table, one row a line
export const languages: readonly LanguageRow[] = [
  ['hanjiwoo', '말빛영어평가', '720점', 240], ['honggaon', '말빛영어평가', '885점', 300], ['choeeungyeol', '말빛영어평가', '640점', 640],
]
