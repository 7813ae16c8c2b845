import type { Profile } from '../profile.ts'

/** KECO 9: agriculture, forestry and fishing. */
// biome-ignore format: a table, one row a line
export const farm: readonly Profile[] = [
  {
    keco: '9012', work: '채소 재배', workEn: 'vegetable growing', kinds: ['greenhouse'], setting: 'field', pay: ['month', 230, 285], shifts: ['season'], career: [0, 12], wish: ['시설원예기사', '종자기능사'],
    common: ['한여름 낮 12시부터 3시까지는 쉽니다.', '숙소는 조립식이 아닌 집이고 혼자 쓰는 방입니다.'],
    jobs: [
      ['토마토 온실 작업원', 'Tomato greenhouse worker', '순을 지르고 익은 것을 따서 등급을 나눕니다.', 'Prune, pick and grade tomatoes.'],
      ['딸기 육묘 담당', 'Strawberry nursery grower', '모종에 물과 양분을 주고 병든 잎을 골라냅니다.', 'Feed seedlings and remove sick leaves.'],
      ['스마트팜 재배 관리원', 'Smart farm grower', '온도와 습도 기록을 보고 창과 커튼을 조절합니다. 수확은 다섯이 함께 합니다.', 'Control climate by the records and join the harvest.'],
      ['고랭지 배추 작업반', 'Highland cabbage worker', '여름 동안 배추를 심고 솎고 거둡니다.', 'Plant, thin and harvest highland cabbage.', { kinds: ['gamja'] }],
    ],
  },
  {
    keco: '9013', work: '과수 재배', workEn: 'fruit growing', kinds: ['ppalgan'], setting: 'field', pay: ['month', 230, 285], shifts: ['season'], career: [0, 12], wish: ['원예기능사', '유기농업기능사'],
    common: ['사다리 대신 높낮이가 바뀌는 작업차를 씁니다.', '수확철이 끝나면 열흘을 쉽니다.'],
    jobs: [
      ['사과 과수원 작업원', 'Apple orchard worker', '꽃을 솎고 봉지를 씌우고 가을에 땁니다.', 'Thin blossom, bag and pick apples.'],
      ['감귤 선과장 작업원', 'Mandarin packing worker', '크기와 당도로 나누어 상자에 담습니다.', 'Sort mandarins by size and sweetness.', { kinds: ['gyul'] }],
      ['배 가지치기 작업원', 'Pear pruner', '겨울에 가지를 치고 유인합니다. 가위 쓰는 법을 알려 드립니다.', 'Prune and train pear trees in winter.'],
      ['포도 유기 재배 담당', 'Organic grape grower', '풀을 깎고 벌레를 손으로 잡으며 기록을 남깁니다.', 'Grow grapes without chemicals and keep records.'],
    ],
  },
  {
    keco: '9015', work: '조경', workEn: 'landscaping', kinds: ['forest', 'building', 'construction'], setting: 'field', pay: ['month', 240, 320], shifts: ['season', 'site'], career: [0, 12], wish: ['조경기능사', '조경산업기사'],
    common: ['예초기는 보호대와 눈가리개를 하고 10m씩 떨어져 씁니다.', '벌에 쏘일 때를 대비해 약을 들고 다닙니다.'],
    jobs: [
      ['공원 관리 조경원', 'Park gardener', '꽃을 바꿔 심고 가지를 다듬습니다.', 'Replant beds and trim branches.', { kinds: ['forest'] }],
      ['아파트 조경 관리원', 'Apartment gardener', '나무에 물과 약을 주고 떨어진 가지를 치웁니다.', 'Water, treat and clear trees.', { kinds: ['building'] }],
      ['조경 식재 작업원', 'Tree planter', '큰 나무를 옮겨 심고 지지대를 세웁니다. 장비 기사와 함께합니다.', 'Transplant and stake large trees.', { kinds: ['forest'] }],
      ['정원 설계·시공 보조', 'Garden builder’s assistant', '돌을 놓고 길을 다지며 식물 이름을 익힙니다.', 'Lay stone and paths and learn plants.', { kinds: ['byeokdam'], shifts: ['site'], career: [0] }],
    ],
  },
  {
    keco: '9022', work: '가축 사육', workEn: 'livestock keeping', kinds: ['ranch'], setting: 'field', pay: ['month', 245, 320], shifts: ['early-day', 'season'], career: [0, 12, 24], wish: ['축산기능사', '축산산업기사'],
    common: ['농장에 들어갈 때마다 씻고 옷을 갈아입습니다.', '주말 당번은 한 달에 두 번이고 평일에 쉽니다.'],
    jobs: [
      ['젖소 목장 관리원', 'Dairy worker', '아침과 저녁에 젖을 짜고 송아지를 먹입니다.', 'Milk twice a day and feed calves.'],
      ['한우 사육 담당', 'Beef cattle keeper', '사료를 나누어 주고 아픈 소를 찾아 수의사에게 알립니다.', 'Feed cattle and report sick ones.'],
      ['산란계 농장 작업원', 'Egg farm worker', '달걀을 모으고 환기와 물을 살핍니다.', 'Collect eggs and check air and water.'],
      ['양돈 분만사 관리원', 'Farrowing house keeper', '새끼가 태어날 때 곁을 지키고 온도를 맞춥니다. 기록은 휴대전화로 합니다.', 'Attend births and keep piglets warm.'],
    ],
  },
  {
    keco: '9031', work: '산림 작업', workEn: 'forestry', kinds: ['forest'], setting: 'field', pay: ['month', 250, 340], shifts: ['season'], career: [0, 12], wish: ['산림기능사', '임업종묘기능사'],
    common: ['나무를 벨 때는 높이의 두 배 안에 아무도 없는지 봅니다.', '산불 조심 기간에는 순찰을 먼저 합니다.'],
    jobs: [
      ['숲가꾸기 작업원', 'Forest tender', '덩굴을 걷고 빽빽한 나무를 솎습니다.', 'Clear vines and thin trees.'],
      ['양묘장 작업원', 'Tree nursery worker', '씨를 뿌리고 어린나무를 옮겨 심습니다.', 'Sow and transplant saplings.'],
      ['숲길 정비원', 'Trail keeper', '계단과 안내판을 고치고 쓰러진 나무를 치웁니다. 넷이 한 조로 다닙니다.', 'Repair trails in a team of four.'],
      ['산림 병해충 조사원', 'Forest pest surveyor', '시든 소나무를 찾아 위치를 적고 시료를 보냅니다.', 'Locate wilting pines and send samples.'],
    ],
  },
  {
    keco: '9041', work: '양식', workEn: 'aquaculture', kinds: ['fishery'], setting: 'field', pay: ['month', 245, 330], shifts: ['season', 'early-day'], career: [0, 12], wish: ['수산양식기능사'],
    common: ['배를 탈 때는 구명조끼를 벗지 않습니다.', '풍랑주의보가 내리면 바다에 나가지 않고 급여는 그대로입니다.'],
    jobs: [
      ['전복 양식장 작업원', 'Abalone farm worker', '가두리에 다시마를 넣고 죽은 것을 골라냅니다.', 'Feed kelp and sort cages.', { kinds: ['jeonbok'] }],
      ['김 양식 작업원', 'Laver farm worker', '가을에 발을 놓고 겨울 동안 김을 거둡니다.', 'Set nets in autumn and harvest in winter.', { kinds: ['gaetbeol'] }],
      ['넙치 육상 양식장 관리원', 'Flounder farm keeper', '물의 산소와 온도를 보고 먹이를 조절합니다.', 'Watch oxygen and temperature and feed.', { kinds: ['jeonbok'] }],
      ['굴 까기·선별 작업원', 'Oyster sorter', '굴을 까서 크기별로 나눕니다. 앉아서 하고 바닥에 난방이 됩니다.', 'Open and grade oysters indoors.', { kinds: ['gaetbeol'] }],
    ],
  },
]
