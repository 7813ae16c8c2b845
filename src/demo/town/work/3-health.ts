import type { Profile } from '../profile.ts'

/** KECO 3: health care. */
// biome-ignore format: a table, one row a line
export const health: readonly Profile[] = [
  {
    keco: '3040', work: '간호', workEn: 'nursing', kinds: ['hospital', 'carehome'], setting: 'care', pay: ['month', 300, 420], shifts: ['three-shift', 'day'], career: [0, 12, 36], must: ['간호사'],
    common: ['인계는 침대 옆에서 환자와 함께 합니다.', '밤 근무는 한 달에 여섯 번까지이고 끝나면 이틀을 쉽니다.'],
    jobs: [
      ['재활 병동 간호사', 'Nurse, rehabilitation ward', '뇌졸중 뒤 회복하는 분들을 돌봅니다. 치료사와 함께 일어서고 걷는 목표를 정합니다.', 'Care for people recovering from stroke with the therapists.', { kinds: ['hospital'] }],
      ['인공신장실 간호사', 'Dialysis nurse', '투석 환자 여섯 분을 맡아 혈관과 혈압을 살핍니다. 일요일은 쉽니다.', 'Look after six dialysis patients; Sundays off.', { kinds: ['hospital'], shifts: ['day'] }],
      ['요양원 간호사', 'Nurse, care home', '어르신의 약과 상처를 챙기고 촉탁의와 상의합니다.', 'Manage medicines and wounds with the visiting doctor.', { kinds: ['carehome'] }],
      ['외래 주사실 간호사', 'Outpatient injection nurse', '주사와 채혈, 예방접종을 하고 이상 반응을 30분 동안 지켜봅니다.', 'Give injections and vaccinations and watch for reactions.', { kinds: ['hospital'], shifts: ['day'] }],
    ],
  },
  {
    keco: '3050', work: '영양·급식 관리', workEn: 'dietetics', kinds: ['hospital', 'school', 'carehome', 'food'], setting: 'service', pay: ['month', 245, 310], shifts: ['early-day', 'day'], career: [0, 12, 24], must: ['영양사'],
    common: ['식단은 두 주 앞서 짜고 조리사와 맛을 봅니다.', '남긴 음식의 양을 재서 다음 식단에 씁니다.'],
    jobs: [
      ['병원 임상 영양사', 'Clinical dietitian', '당뇨와 신장 질환 환자의 식단을 짜고 퇴원 전에 상담합니다.', 'Plan diets for diabetes and kidney patients and counsel them.', { kinds: ['hospital'] }],
      ['학교 급식 영양사', 'School dietitian', '하루 420명 점심을 계획하고 위생 점검과 발주를 맡습니다. 알레르기가 있는 학생에게는 대체 음식을 냅니다.', 'Plan lunch for 420 and provide for allergies.', { kinds: ['school'] }],
      ['요양원 영양사', 'Dietitian, care home', '씹기 어려운 분에게 맞춘 음식을 만들고 몸무게 변화를 살핍니다.', 'Plan soft diets and watch weight changes.', { kinds: ['carehome'] }],
      ['단체 급식 메뉴 개발 영양사', 'Menu development dietitian', '공장 식당에 보낼 반찬과 국을 개발하고 원가를 맞춥니다.', 'Develop dishes for factory canteens within cost.', { kinds: ['dure'] }],
    ],
  },
  {
    keco: '3064', work: '치과위생', workEn: 'dental hygiene', kinds: ['dental'], setting: 'care', pay: ['month', 260, 350], shifts: ['day', 'rota'], career: [0, 12, 36], must: ['치과위생사'],
    common: ['기구는 환자마다 새로 소독한 것을 쓰고 기록을 남깁니다.', '진료는 예약제라 점심시간이 밀리지 않습니다.'],
    jobs: [
      ['치과위생사 (예방 진료)', 'Dental hygienist, preventive care', '스케일링과 불소 도포를 맡고 칫솔질을 거울 앞에서 같이 연습합니다.', 'Scaling, fluoride and brushing lessons.'],
      ['치과 상담 실장', 'Treatment coordinator', '치료 순서와 비용을 알기 쉽게 설명하고 예약을 조정합니다.', 'Explain treatment and cost plainly and arrange visits.'],
      ['교정 진료 치과위생사', 'Orthodontic hygienist', '장치를 조절하는 진료를 돕고 관리 방법을 알려 드립니다. 석고 대신 스캐너로 본을 뜹니다.', 'Assist orthodontic visits and take scans.'],
      ['찾아가는 구강 건강 담당', 'Outreach dental hygienist', '요양원과 학교를 찾아가 입안 상태를 살피고 관리법을 가르칩니다.', 'Visit care homes and schools for oral care.'],
    ],
  },
  {
    keco: '3065', work: '물리·작업치료', workEn: 'physical and occupational therapy', kinds: ['hospital', 'kclinic', 'welfare'], setting: 'care', pay: ['month', 255, 340], shifts: ['day'], career: [0, 12, 36], must: ['물리치료사'],
    common: ['한 분에게 30분을 온전히 씁니다.', '치료 목표는 환자가 하고 싶은 일에서 정합니다.'],
    jobs: [
      ['물리치료사 (신경계)', 'Physiotherapist, neurology', '혼자 일어서기, 계단 오르기를 단계로 나누어 연습합니다.', 'Practise standing and stairs step by step.', { kinds: ['hospital'] }],
      ['정형외과 물리치료사', 'Physiotherapist, orthopaedics', '어깨와 무릎 수술 뒤의 재활을 맡습니다. 집에서 할 운동을 그림으로 드립니다.', 'Rehabilitate shoulders and knees after surgery.', { kinds: ['kclinic', 'hospital'] }],
      ['복지관 방문 물리치료사', 'Home-visit physiotherapist', '집으로 찾아가 움직이기 쉬운 가구 배치까지 함께 봅니다.', 'Treat at home and adapt the rooms.', { kinds: ['welfare'] }],
      ['스포츠 재활 물리치료사', 'Sports rehabilitation physiotherapist', '다친 선수와 동호인이 다시 뛸 때까지 운동 계획을 짭니다.', 'Plan the way back to sport after injury.', { kinds: ['hospital'] }],
    ],
  },
  {
    keco: '3075', work: '간호 보조', workEn: 'nursing assistance', kinds: ['kclinic', 'hospital', 'carehome'], setting: 'care', pay: ['month', 232, 285], shifts: ['day', 'rota', 'three-shift'], career: [0, 12], must: ['간호조무사'],
    common: ['처음 한 달은 같은 사람이 옆에서 알려 드립니다.', '무거운 분을 옮길 때는 기구를 쓰거나 둘이 합니다.'],
    jobs: [
      ['의원 간호조무사', 'Nursing assistant, clinic', '접수와 진료 준비, 혈압 재기를 맡습니다. 예방접종 기간에는 조금 바쁩니다.', 'Reception, preparation and blood pressure at a clinic.', { kinds: ['dental', 'kclinic'], shifts: ['day'] }],
      ['병동 간호조무사', 'Nursing assistant, ward', '식사와 움직임을 돕고 검사실까지 함께 갑니다.', 'Help with meals, moving and trips to tests.', { kinds: ['hospital'] }],
      ['한의원 간호조무사', 'Nursing assistant, Korean medicine clinic', '침과 뜸 치료를 준비하고 약 달이는 일을 돕습니다.', 'Prepare acupuncture rooms and herbal medicine.', { kinds: ['kclinic'], shifts: ['day'] }],
      ['주간보호센터 간호조무사', 'Nursing assistant, day care', '어르신의 아침 건강을 살피고 약 시간을 챙깁니다. 송영 차에 함께 타기도 합니다.', 'Morning checks, medicines and the ride home.', { kinds: ['neutinamu', 'saenggi'], shifts: ['day'] }],
    ],
  },
]
