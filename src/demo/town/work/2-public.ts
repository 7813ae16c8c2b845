import type { Profile } from '../profile.ts'

/** KECO 2: education, law, social welfare. */
// biome-ignore format: a table, one row a line
export const publicWork: readonly Profile[] = [
  {
    keco: '2141', work: '강의', workEn: 'teaching', kinds: ['academy'], setting: 'desk', pay: ['month', 250, 340], shifts: ['evening', 'rota'], career: [0, 12, 24], education: 'bachelor', wish: ['중등학교 정교사 2급', '한국어교원'],
    common: ['수업 전후로 상담하고 기록하는 시간도 근무로 칩니다.', '교재와 복사는 행정실에서 준비합니다.'],
    jobs: [
      ['중등 영어 강사', 'English teacher, secondary', '중학생 열 명 안팎의 반을 맡아 읽기와 쓰기를 가르칩니다.', 'Teach reading and writing to classes of about ten.'],
      ['한국어 강사 (외국인 대상)', 'Korean language teacher', '일하러 온 분과 결혼해 온 분에게 생활 한국어를 가르칩니다. 병원과 관공서에서 쓰는 말을 상황극으로 연습합니다.', 'Teach everyday Korean to workers and newcomers.', { shifts: ['rota'] }],
      ['초등 수학 강사', 'Mathematics teacher, primary', '아이마다 다른 속도로 문제를 풀게 하고 틀린 까닭을 같이 찾습니다.', 'Let each child work at their pace and find why answers go wrong.'],
      ['성인 문해 교육 강사', 'Adult literacy teacher', '글을 늦게 배우는 분들과 편지 쓰기, 버스 노선 읽기를 합니다. 낮 수업이라 저녁은 비어 있습니다.', 'Teach reading and letter-writing to adult learners.', { kinds: ['haetsal'], shifts: ['lunch'] }],
    ],
  },
  {
    keco: '2143', work: '직업훈련 강의', workEn: 'vocational instruction', kinds: ['nuri-school'], setting: 'floor', pay: ['month', 280, 380], shifts: ['day'], career: [36, 60], wish: ['전기기사', '용접기능장', '제과기능장'],
    common: ['실습실은 한 반에 스무 명까지만 받습니다.', '수료한 분들의 취업을 담당 직원과 여섯 달 동안 함께 돕습니다.'],
    jobs: [
      ['전기 직업훈련 교사', 'Electrical trades instructor', '내선 공사와 시퀀스 제어를 실습으로 가르칩니다. 안전 장갑을 끼는 것부터 시작합니다.', 'Teach house wiring and relay control hands-on.'],
      ['용접 실습 강사', 'Welding instructor', '아래보기부터 위보기까지 자세별로 시범을 보이고 비드를 같이 살핍니다.', 'Demonstrate welding positions and review beads with trainees.'],
      ['제과제빵 훈련 강사', 'Baking instructor', '기능사 과정과 소금빵, 타르트 실습을 맡습니다. 재료 주문과 오븐 점검도 합니다.', 'Run baking certificate courses and practical classes.'],
      ['컴퓨터응용가공 훈련 교사', 'CNC instructor', '선반과 밀링의 기본을 익힌 뒤 프로그램을 짜서 깎아 보게 합니다.', 'Teach turning, milling and CNC programming.'],
    ],
  },
  {
    keco: '2153', work: '교육·보육 보조', workEn: 'education and childcare support', kinds: ['childcare', 'school', 'academy'], setting: 'care', pay: ['hour', 10900, 12300], shifts: ['lunch', 'evening'], career: [0],
    common: ['아이와 둘만 있지 않도록 늘 두 사람이 함께 있습니다.', '채용 뒤에 법에 따른 범죄경력 조회에 동의해 주셔야 합니다.'],
    jobs: [
      ['방과후 돌봄 보조', 'After-school assistant', '숙제와 간식 시간을 돕고 집에 가는 차에 태웁니다.', 'Help with homework, snacks and the ride home.', { kinds: ['academy'], shifts: ['evening'], career: [0] }],
      ['어린이집 보조교사', 'Nursery assistant', '오전 놀이와 점심 시간에 담임을 돕습니다. 낮잠 자리를 펴고 장난감을 닦습니다.', 'Support morning play, lunch and nap time.', { kinds: ['childcare'], shifts: ['lunch'], career: [0] }],
      ['특수학급 지원 인력', 'Special class assistant', '이동과 식사를 거들고 수업에 함께 들어갑니다.', 'Assist pupils with moving, meals and lessons.', { kinds: ['school'], shifts: ['lunch'] }],
      ['도서실 운영 보조', 'School library assistant', '반납된 책을 꽂고 아이들이 책을 찾게 돕습니다. 한 달에 한 번 책 전시를 바꿉니다.', 'Shelve books, help pupils find them and change displays.', { kinds: ['school'], shifts: ['lunch'], career: [0] }],
    ],
  },
  {
    keco: '2311', work: '사회복지', workEn: 'social work', kinds: ['welfare', 'carehome'], setting: 'care', pay: ['month', 245, 320], shifts: ['day'], career: [0, 12, 36], must: ['사회복지사 2급'], wish: ['사회복지사 1급', '자동차운전면허 2종 보통'],
    common: ['사례 기록은 당사자가 읽어도 되는 말로 씁니다.', '한 사람이 맡는 가정은 서른 집을 넘지 않게 합니다.'],
    jobs: [
      ['노인복지관 사회복지사', 'Social worker, senior centre', '점심 배달과 안부 전화를 운영하고 혼자 사는 분들을 찾아갑니다.', 'Run meal delivery, calls and home visits.', { kinds: ['eoullim'] }],
      ['장애인 주간보호센터 사회복지사', 'Social worker, day centre', '이용하는 분마다 한 달 계획을 함께 짜고 나들이와 작업 활동을 돕습니다. 보호자와 매주 이야기합니다.', 'Plan activities with each person and talk with families weekly.', { kinds: ['gachi'] }],
      ['지역아동센터 생활복지사', 'Welfare worker, children’s centre', '저녁 식사와 공부방을 맡고 학교, 구청과 도움을 잇습니다.', 'Run dinners and study rooms and link school and city support.', { kinds: ['welfare'] }],
      ['사례관리 담당 사회복지사', 'Case manager', '빚, 병, 집 문제가 겹친 가정을 만나 순서를 정하고 기관을 잇습니다.', 'Help families with several problems at once and connect services.', { kinds: ['welfare'] }],
    ],
  },
  {
    keco: '2314', work: '직업 상담', workEn: 'employment counselling', kinds: ['welfare', 'nuri-school'], setting: 'desk', pay: ['month', 240, 300], shifts: ['day'], career: [0, 12, 24], must: ['직업상담사2급'], wish: ['직업상담사1급', '사회복지사 2급'],
    common: ['상담은 한 사람에 50분, 하루 여섯 건까지 잡습니다.', '실적은 취업 수보다 여섯 달 뒤에도 다니는지를 봅니다.'],
    jobs: [
      ['다시일하기센터 직업상담사', 'Employment counsellor, re-entry centre', '쉬었다가 다시 일하려는 분과 할 수 있는 일을 찾고 기업에 함께 갑니다.', 'Support people returning to work and visit employers with them.'],
      ['국민취업지원 상담사', 'Employment support counsellor', '참여하는 분과 계획을 세우고 훈련과 면접 일정을 챙깁니다. 수당 서류도 안내합니다.', 'Make plans, follow training and interviews, explain allowances.'],
      ['훈련기관 취업 담당', 'Placement officer, training school', '수료생의 이력서를 함께 다듬고 가까운 기업을 새로 찾습니다.', 'Polish résumés with graduates and find new employers.', { kinds: ['nuri-school'] }],
      ['중장년 일자리 상담사', 'Career counsellor, mid-career', '오래 한 일을 다른 말로 풀어 새 일자리와 잇습니다. 작은 모임을 매주 엽니다.', 'Translate long careers into new jobs and run weekly groups.'],
    ],
  },
  {
    keco: '2321', work: '보육', workEn: 'childcare', kinds: ['childcare'], setting: 'care', pay: ['month', 240, 290], shifts: ['day', 'early-day'], career: [0, 12, 36], must: ['보육교사 2급'], wish: ['보육교사 1급', '유치원 정교사 2급'],
    common: ['휴게 시간 한 시간은 교실 밖에서 온전히 쉽니다.', '알림장은 하루 세 줄이면 되고 사진은 꼭 필요할 때만 찍습니다.'],
    jobs: [
      ['영아반 담임교사', 'Infant room teacher', '영아 다섯 명을 둘이 돌봅니다. 먹고 자고 노는 흐름을 아이에게 맞춥니다.', 'Two teachers care for five infants.', { kinds: ['childcare'] }],
      ['직장어린이집 보육교사', 'Teacher, workplace nursery', '병원 교대 근무를 하는 부모님이 맡긴 아이들과 하루를 보냅니다.', 'Care for children whose parents work hospital shifts.', { kinds: ['jongi'] }],
      ['연장반 전담교사', 'Extended-hours teacher', '오후 4시부터 저녁까지 남은 아이들과 조용한 놀이를 합니다.', 'Quiet play with children who stay until evening.', { kinds: ['childcare'], shifts: ['evening'] }],
      ['숲 활동 보육교사', 'Outdoor nursery teacher', '일주일에 세 번 뒷산에 나가 계절을 관찰합니다. 미끄러운 길을 먼저 살핍니다.', 'Go to the woods three times a week and watch the seasons.'],
    ],
  },
]
