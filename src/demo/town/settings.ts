import type { Setting } from './profile.ts'

/** How people work together in a setting: one sentence is added to a notice. */
// biome-ignore format: a table, one row a line
export const teams: Readonly<Record<Setting, readonly string[]>> = {
  desk: ['네 사람이 한 팀이고 서로의 휴가를 대신합니다.', '처음 한 달은 정해진 짝이 옆자리에서 알려 드립니다.', '회의는 하루 한 번, 30분 안에 끝냅니다.', '점심시간은 온전히 한 시간이고 자리를 비워도 됩니다.', '새로 온 분이 묻기 쉽도록 팀 문서를 함께 고칩니다.', '혼자 맡는 일과 같이 하는 일이 반반입니다.', '앞서 하던 분이 두 주 동안 인계합니다.', '다섯 명이 일하고 가장 오래된 동료가 9년째입니다.'],
  floor: ['셋이 한 조로 일하고 조장이 하루 두 번 돌아봅니다.', '처음 두 달은 선배와 같은 자리에서 일합니다.', '두 시간 일하고 10분씩 쉽니다.', '무거운 것은 승강대와 호이스트로 옮깁니다.', '귀마개와 보호 안경을 몸에 맞는 것으로 드립니다.', '작업 순서는 그림으로 벽에 붙어 있습니다.', '위험하다고 느끼면 누구나 멈춤 단추를 누를 수 있습니다.', '교대할 때 서로 얼굴을 보고 넘겨줍니다.'],
  site: ['둘이 한 조로 다니고 혼자 위험한 일을 하지 않습니다.', '아침마다 그날 할 일과 조심할 곳을 함께 짚습니다.', '차와 공구는 회사 것을 씁니다.', '일이 일찍 끝나면 일찍 들어갑니다.', '처음 석 달은 기술이 있는 동료와 함께 나갑니다.', '멀리 가는 날은 오가는 시간도 근무로 칩니다.', '더위와 추위 쉼터가 현장마다 있습니다.', '여섯 명이 일하며 서로 하는 일을 바꿔 가며 배웁니다.'],
  care: ['처음 2주는 맡는 사람 없이 보고 배웁니다.', '힘든 일이 있던 날은 모여서 이야기하고 들어갑니다.', '일손이 모자라면 맡는 수를 줄입니다.', '근무표는 한 달 전에 나오고 바꾸고 싶으면 서로 정합니다.', '손 씻는 곳과 쉬는 방이 가까이 있습니다.', '한 달에 한 번 바깥 전문가에게 상담을 받을 수 있습니다.', '돌보는 분을 부를 때 존댓말을 씁니다.', '새로 온 분에게 짝을 정해 석 달을 함께합니다.'],
  service: ['바쁜 시간에는 점장도 같이 일합니다.', '쉬는 날은 한 달 전에 정하고 잘 바꾸지 않습니다.', '무례한 손님은 책임자가 대신 맞습니다.', '밥때가 되면 번갈아 앉아서 먹습니다.', '처음 오신 분은 한가한 시간부터 시작합니다.', '다섯 사람이 일하고 두 사람은 3년 넘게 다닙니다.', '앞치마와 신발을 드립니다.', '끝나는 시간이 되면 남은 일이 있어도 다음 사람에게 넘깁니다.'],
  road: ['하루 길은 아침에 같이 정하고 무리하게 잡지 않습니다.', '차에 긴급 제동과 후방 카메라가 있습니다.', '처음 3주는 옆자리에 함께 타고 다닙니다.', '점심은 정한 시간에 먹고 밥값을 따로 드립니다.', '눈비가 심하면 나가지 않습니다.', '차 점검은 정비팀이 하고 기록을 보여 드립니다.', '늦어지면 사무실이 고객에게 먼저 연락합니다.', '맡는 지역은 반년마다 서로 의논해 바꿉니다.'],
  field: ['다섯 명이 함께 움직이고 두 사람은 오래 일한 분입니다.', '물과 소금, 그늘막을 늘 가까이 둡니다.', '비가 오면 창고 일을 하거나 쉽니다.', '새로 온 분에게는 한 철 동안 옆에서 알려 드립니다.', '새참은 농장에서 준비합니다.', '장갑과 모자, 장화를 드립니다.', '읍내까지 다니는 차가 아침저녁으로 있습니다.', '기계는 교육을 마친 분만 다룹니다.'],
}

/** Extras that suit a setting. */
// biome-ignore format: a table, one row a line
export const extras: Readonly<Record<Setting, readonly string[]>> = {
  desk: ['4대 보험', '점심 식비', '책과 강의 비용', '생일 반차', '건강검진', '여름휴가 5일', '경조사 휴가', '시차 출퇴근'],
  floor: ['4대 보험', '점심 제공', '통근버스', '작업복과 안전화', '명절 상여', '자격 수당', '기숙사', '장기근속 휴가'],
  site: ['4대 보험', '식비', '교통비', '작업복과 안전화', '자격 수당', '장기근속 휴가', '건강검진', '명절 선물'],
  care: ['4대 보험', '식사 제공', '보수교육비', '야간 수당', '심리 상담', '경력 수당', '근무복', '가족 돌봄 휴가'],
  service: ['4대 보험', '식사 제공', '근무복', '직원 할인', '명절 상여', '보건증 비용', '장기근속 휴가', '교통비'],
  road: ['4대 보험', '식비', '회사 차량', '유류비와 통행료', '무사고 수당', '건강검진', '휴대전화 요금', '명절 상여'],
  field: ['4대 보험', '세 끼 식사', '개인 방 숙소', '작업복과 장화', '농산물 나눔', '교통편', '수확철 수당', '계절 휴가'],
}

/** The setting's own yes-or-no question, asked by some employers. */
// biome-ignore format: a table, one row a line
export const conditions: Readonly<Record<Setting, readonly [string, string]>> = {
  desk: ['월말에 하루나 이틀 늦게 끝나도 괜찮으신가요?', 'Can you stay late on one or two days at month end?'],
  floor: ['아침 7시 30분까지 올 수 있나요?', 'Can you be here by 07:30?'],
  site: ['날에 따라 일하는 곳이 바뀌어도 괜찮으신가요?', 'Is it all right if the place of work changes from day to day?'],
  care: ['한 달에 두 번쯤 주말 근무가 가능한가요?', 'Can you work about two weekends a month?'],
  service: ['주말 가운데 하루를 일할 수 있나요?', 'Can you work one day of the weekend?'],
  road: ['하루 두세 시간 운전이 괜찮으신가요?', 'Are you comfortable driving two or three hours a day?'],
  field: ['바깥에서 하는 일이 괜찮으신가요?', 'Are you comfortable working outdoors?'],
}

/** The open question: why. One is chosen for each notice. */
// biome-ignore format: a table, one row a line
export const whys: readonly (readonly [string, string])[] = [
  ['왜 이 일을 하고 싶으세요? 두 문장이면 됩니다.', 'Why would you like this work? Two sentences are enough.'],
  ['이 일에서 무엇을 잘하고 싶으세요?', 'What would you like to become good at here?'],
  ['우리와 일하고 싶은 까닭을 짧게 써 주세요.', 'Tell us briefly why you would like to work with us.'],
  ['지금까지 한 일 가운데 이 일과 닿는 것은 무엇인가요?', 'What have you done that connects to this work?'],
  ['처음 한 달에 무엇부터 배우고 싶으세요?', 'What would you like to learn first?'],
]
