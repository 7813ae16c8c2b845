/** [key, name, English name, home region, role, organisation or '', journey or '', story, story in English]. All invented. */
export type PersonRow = readonly [
  string,
  string,
  string,
  string,
  'person' | 'employer' | 'issuer' | 'operator',
  string,
  string,
  string,
  string,
]

/** The people of the story: offered at the entrance of a demo. */
// biome-ignore format: a table, one row a line
export const peopleRows: readonly PersonRow[] = [
  ['hanjiwoo', '한지우', 'Han Jiwoo', '41390', 'person', '', 'J1', '전기기능사로 설비를 점검하던 사람입니다. 가까운 공장이나 병원에서 낮에 일하고 싶습니다.', 'An electrician and equipment technician looking for daytime work nearby.'],
  ['parkdohyun', '박도현', 'Park Dohyun', '41273', 'person', '', 'J2', '공장이 문을 닫아 품질 일을 그만두었습니다. 실업인정을 받으며 다시 찾고 있습니다.', 'A laid-off quality inspector looking again.'],
  ['osejin', '오세진', 'Oh Sejin', '11500', 'person', '', 'J3', '배달을 하며 버스 기사가 되려고 준비합니다.', 'A delivery rider who wants to drive buses.'],
  ['yungaram', '윤가람', 'Yun Garam', '11440', 'person', '', 'J4', '공연 음악가입니다. 공연이 없는 달에는 영상 편집을 합니다.', 'A stage musician who edits video between shows.'],
  ['seohaneul', '서하늘', 'Seo Haneul', '30200', 'person', '', 'J5', '올해 디자인을 배우고 졸업했습니다. 첫 직장을 찾습니다.', 'A design graduate looking for a first job.'],
  ['jeongdaun', '정다운', 'Jeong Daun', '41390', 'employer', 'corner', 'J6', '모퉁이빵집 주인입니다. 휴대전화로 사람을 뽑습니다.', 'Owner of the Corner Bakery, hiring on a phone.'],
  ['ansubin', '안수빈', 'An Subin', '41390', 'operator', 'onil', 'J7', '가온고용센터 상담사입니다.', 'A counsellor at the Gaon employment centre.'],
  ['leedogyeong', '이도경', 'Lee Dogyeong', '31140', 'issuer', 'licence-office', 'J8', '국가자격원에서 자격 배지를 내고 거둡니다.', 'Issues and revokes licence badges.'],
  ['hadoyun', '하도윤', 'Ha Doyun', '11500', 'employer', 'ilteo', 'J9', '민간 취업 사이트 일터나무에서 배지 확인을 맡습니다.', 'Checks badges at a private job site.'],
  ['dojaewon', '도재원', 'Do Jaewon', '30170', 'operator', 'onil', 'J10', '부정수급을 살피는 조사관입니다.', 'An investigator of benefit fraud.'],
  ['mokinsu', '목인수', 'Mok Insu', '48310', 'employer', 'badanuri', 'J11', '바다누리조선에서 나라 안팎의 용접사를 뽑습니다.', 'Recruits welders at home and abroad for a shipyard.'],
  ['ryuhaeun', '류하은', 'Ryu Haeun', '44133', 'operator', 'onil', 'J12', '지역 채용박람회를 엽니다.', 'Organises regional job fairs.'],
  ['gangnoeul', '강노을', 'Gang Noeul', '47280', 'person', '', '', '기관에 남은 기록이 하나도 없습니다. 오래 집안일과 이웃 가게 일을 했습니다.', 'Has no record at any agency.'],
  ['munhaerin', '문해린', 'Mun Haerin', '27290', 'person', '', '', '두 기관의 날짜가 서로 다릅니다.', 'Two agencies disagree about the dates.'],
  ['jominjae', '조민재', 'Jo Minjae', '28260', 'person', '', '', '지게차 자격이 취소되었습니다.', 'Has a revoked forklift licence.'],
  ['imsodam', '임소담', 'Im Sodam', '41390', 'person', '', '', '빵집에서 한 해 일했고 제빵을 더 배우고 싶습니다.', 'Worked a year in a bakery.'],
  ['baekjihun', '백지훈', 'Baek Jihun', '41500', 'person', '', '', '물류센터에서 지게차를 몰았습니다.', 'Drove forklifts in a warehouse.'],
  ['songyuna', '송유나', 'Song Yuna', '29140', 'person', '', '', '간호사로 네 해 일하고 이사했습니다.', 'A nurse who has moved house.'],
  ['choeeungyeol', '최은결', 'Choe Eungyeol', '11650', 'person', '', '', '다온정밀에서 회계를 세 해 했습니다. 계약이 곧 끝납니다.', 'Three years of accounting at Daon Precision; the contract ends soon.'],
  ['honggaon', '홍가온', 'Hong Gaon', '36110', 'person', '', '', '프로그램을 만드는 사람입니다.', 'A software developer.'],
  ['sintaeo', '신태오', 'Sin Taeo', '48310', 'person', '', '', '조선소에서 용접을 했습니다.', 'Welded in a shipyard.'],
  ['yumireu', '유미르', 'Yu Mireu', '52140', 'person', '', '', '요양보호사입니다. 어르신과 이야기하기를 좋아합니다.', 'A care worker.'],
  ['nambada', '남바다', 'Nam Bada', '50130', 'person', '', '', '다온정밀 구내식당에서 점심을 짓습니다.', 'Cooks lunch at Daon Precision.'],
  ['gubonsol', '구본솔', 'Gu Bonsol', '51760', 'person', '', '', '농사와 숲일을 번갈아 합니다.', 'Works on farms and in forests.'],
  ['chaeunho', '차은호', 'Cha Eunho', '41273', 'employer', 'daon', '', '다온정밀에서 사람을 뽑습니다.', 'Hires for Daon Precision.'],
  ['baeseojin', '배서진', 'Bae Seojin', '41220', 'employer', 'naru', '', '나루병원 총무팀장입니다.', 'Head of administration at Naru Hospital.'],
  ['goeunchan', '고은찬', 'Go Eunchan', '41500', 'employer', 'haesol', '', '해솔물류에서 사람을 뽑습니다.', 'Hires for Haesol Logistics.'],
  ['kimseohyeon', '김서현', 'Kim Seohyeon', '43750', 'issuer', 'career-office', '', '고용기록원에서 경력 배지를 냅니다.', 'Issues career badges.'],
  ['baknuri', '박누리', 'Bak Nuri', '27110', 'issuer', 'learning-office', '', '배움기록원에서 수료 배지를 냅니다.', 'Issues completion badges.'],
  ['jeonghangyeol', '정한결', 'Jeong Hangyeol', '30200', 'issuer', 'nuri-university', '', '누리대학교에서 학위 배지를 냅니다.', 'Issues degree badges.'],
  ['choedaon', '최다온', 'Choe Daon', '11140', 'issuer', 'language-office', '', '말빛어학평가원에서 어학 배지를 냅니다.', 'Issues language badges.'],
  ['naeunbi', '나은비', 'Na Eunbi', '43750', 'operator', 'onil', '', '온일을 운영합니다.', 'Runs Onil.'],
]

/** Who came to the town after its first release. */
// biome-ignore format: a table, one row a line
export const laterRows: readonly PersonRow[] = [
  ['moonyeseo', '문예서', 'Mun Yeseo', '30170', 'operator', 'onil', '', '고용보험심사관입니다. 처음 결정과 따로 심사합니다.', 'An employment insurance examiner, apart from who decides.'],
  ['limhyeonu', '임현우', 'Im Hyeonu', '30170', 'operator', 'onil', '', '고용보험심사위원회 위원입니다.', 'Sits in the Employment Insurance Appeal Committee.'],
  ['seodaon', '서다온', 'Seo Daon', '30200', 'operator', 'onil', '', '고용보험심사위원회 위원입니다.', 'Sits in the Employment Insurance Appeal Committee.'],
]

/** The fictional agencies: [key, kind of record, name, English name, staff]. */
// biome-ignore format: a table, one row a line
export const agencyRows = [
  ['career-office', 'career', '고용기록원', 'Employment Records Office', 'kimseohyeon'],
  ['licence-office', 'qualification', '국가자격원', 'National Licence Office', 'leedogyeong'],
  ['learning-office', 'completion', '배움기록원', 'Learning Records Office', 'baknuri'],
  ['nuri-university', 'degree', '누리대학교', 'Nuri University', 'jeonghangyeol'],
  ['language-office', 'language', '말빛어학평가원', 'Malbit Language Testing', 'choedaon'],
] as const
