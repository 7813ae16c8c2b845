import type { Profile } from '../profile.ts'

/** KECO 7: construction and mining. */
// biome-ignore format: a table, one row a line
export const construction: readonly Profile[] = [
  {
    keco: '7013', work: '철근', workEn: 'reinforcement', kinds: ['gadam', 'dolbaegi'], setting: 'site', pay: ['month', 320, 450], shifts: ['site'], career: [0, 12, 36], wish: ['철근기능사'],
    common: ['안전화와 각반, 장갑을 드리고 닳으면 바꿔 드립니다.', '처음 오신 분은 묶는 일부터 한 달 배웁니다.'],
    jobs: [
      ['철근공', 'Steel fixer', '도면의 간격대로 철근을 놓고 결속기로 묶습니다.', 'Place and tie bars to the drawing.'],
      ['철근 가공장 작업원', 'Bar bending operator', '절단기와 절곡기로 길이를 맞춰 자르고 구부립니다.', 'Cut and bend bars by machine.'],
      ['교량 현장 철근 반원', 'Bridge steel fixer', '교각 철근을 조립하고 크레인 작업을 신호합니다.', 'Assemble pier cages and signal the crane.'],
      ['철근 배근 조수', 'Steel fixer’s mate', '자재를 나르고 간격재를 끼우며 기술을 배웁니다.', 'Carry bars, set spacers and learn the trade.', { career: [0] }],
    ],
  },
  {
    keco: '7016', work: '목공', workEn: 'carpentry', kinds: ['gadam'], setting: 'site', pay: ['month', 300, 430], shifts: ['site'], career: [0, 24, 48], wish: ['건축목공기능사', '거푸집기능사'],
    common: ['톱밥이 적게 나는 집진 톱을 씁니다.', '높은 곳에서는 고리를 걸기 전에 일을 시작하지 않습니다.'],
    jobs: [
      ['형틀 목수', 'Formwork carpenter', '벽과 보의 거푸집을 짜고 수직을 맞춥니다.', 'Build wall and beam forms true and level.'],
      ['인테리어 목수', 'Interior carpenter', '가게와 사무실의 벽, 문틀, 붙박이장을 만듭니다. 한 현장은 열흘쯤입니다.', 'Build walls, frames and fitted cupboards.', { kinds: ['byeokdam'] }],
      ['한옥 목수', 'Traditional carpenter', '기둥과 보를 깎아 짜 맞추고 오래된 부재를 덧댑니다.', 'Cut and join posts and beams of old houses.', { kinds: ['cheoma'] }],
      ['목조주택 시공원', 'Timber house builder', '공장에서 온 벽을 세우고 지붕을 올립니다.', 'Raise prefabricated walls and roofs.', { kinds: ['byeokdam', 'gadam'] }],
    ],
  },
  {
    keco: '7025', work: '도배', workEn: 'wallpapering', kinds: ['byeokdam', 'gadam'], setting: 'site', pay: ['month', 260, 390], shifts: ['site'], career: [0, 12, 24], wish: ['도배기능사'],
    common: ['천장은 두 사람이 함께 바릅니다.', '배우는 동안에도 하루 품삯을 정해진 대로 드립니다.'],
    jobs: [
      ['도배사', 'Paperhanger', '새 아파트의 벽과 천장을 바르고 이음매를 살핍니다.', 'Paper walls and ceilings in new flats.'],
      ['도배 견습', 'Trainee paperhanger', '풀칠과 벽 고르기부터 배웁니다.', 'Learn pasting and preparing walls.', { career: [0] }],
      ['주택 수리 도배·장판 작업원', 'Home repair finisher', '어르신 댁의 젖은 벽지를 걷고 새로 바릅니다. 하루 한 집을 맡습니다.', 'Repaper older homes, one a day.'],
      ['상가 마감 도배공', 'Shop fitting paperhanger', '쉬는 날에 맞추어 매장 벽을 새로 바릅니다.', 'Repaper shops on their closing days.'],
    ],
  },
  {
    keco: '7026', work: '건축 도장', workEn: 'painting', kinds: ['construction', 'building'], setting: 'site', pay: ['month', 270, 390], shifts: ['site'], career: [0, 12, 24], wish: ['건축도장기능사'],
    common: ['바람이 초속 10m를 넘으면 바깥 작업을 멈춥니다.', '냄새가 적은 수성 도료를 먼저 씁니다.'],
    jobs: [
      ['건축 도장공', 'Building painter', '계단과 복도의 낡은 칠을 벗기고 다시 칠합니다.', 'Strip and repaint stairs and corridors.'],
      ['외벽 도장 작업원', 'Facade painter', '달비계 대신 고소 작업차를 타고 외벽을 칠합니다.', 'Paint facades from a lift platform.', { kinds: ['byeokdam', 'building'] }],
      ['바닥 에폭시 시공원', 'Epoxy floor applier', '공장 바닥을 갈아 내고 에폭시를 두 번 입힙니다.', 'Grind and coat factory floors.'],
      ['학교 보수 도장원', 'School maintenance painter', '방학마다 교실과 놀이터를 칠합니다. 학기 중에는 작은 수리를 합니다.', 'Paint schools in holidays and repair in term.'],
    ],
  },
  {
    keco: '7031', work: '배관', workEn: 'pipefitting', kinds: ['construction', 'building', 'shipyard'], setting: 'site', pay: ['month', 290, 400], shifts: ['site', 'early-day'], career: [0, 12, 36], wish: ['배관기능사', '에너지관리기능사'],
    common: ['물을 채워 하루를 두고 새는지 확인한 뒤에 덮습니다.', '좁은 곳은 30분마다 밖에서 쉽니다.'],
    jobs: [
      ['설비 배관공', 'Plumber, new buildings', '급수와 배수, 난방 배관을 깔고 수압 시험을 합니다.', 'Install and test water, drain and heating pipes.', { kinds: ['gadam'] }],
      ['누수 탐지·수리 기사', 'Leak repair technician', '소리로 새는 곳을 찾아 바닥을 적게 뜯고 고칩니다.', 'Find leaks by sound and open as little as possible.', { kinds: ['building'] }],
      ['소방 배관 시공원', 'Sprinkler fitter', '스프링클러 배관을 달고 헤드 높이를 맞춥니다.', 'Fit sprinkler pipes and heads.', { kinds: ['gadam'] }],
      ['선박 배관 조립원', 'Ship pipefitter', '기관실 배관을 도면대로 맞추고 볼트를 순서대로 조입니다.', 'Assemble engine-room pipework.', { kinds: ['shipyard'] }],
    ],
  },
  {
    keco: '7040', work: '건설기계 운전', workEn: 'operating construction machines', kinds: ['dolbaegi', 'gadam'], setting: 'site', pay: ['month', 320, 450], shifts: ['site'], career: [12, 24, 36], must: ['굴착기운전기능사'], wish: ['로더운전기능사'],
    common: ['묻힌 관이 있는 곳은 먼저 손으로 파서 확인합니다.', '장비는 회사 것이고 하루 한 시간은 정비에 씁니다.'],
    jobs: [
      ['굴착기 기사', 'Excavator operator', '상수관을 묻을 도랑을 파고 되메웁니다.', 'Dig and backfill trenches for water mains.'],
      ['하천 준설 굴착기 기사', 'Dredging excavator operator', '장마 전에 하천 바닥을 파고 둑을 다듬습니다.', 'Clear river beds before the rains.', { kinds: ['environment'] }],
      ['재활용장 집게차 기사', 'Grapple operator', '나무와 철을 나누어 쌓고 파쇄기에 넣습니다. 운전석에 공기 정화기가 있습니다.', 'Sort wood and metal and feed the shredder.', { kinds: ['dasi'] }],
      ['농로 정비 굴착기 기사', 'Farm road excavator operator', '무너진 농로와 배수로를 고칩니다.', 'Repair farm roads and ditches.', { kinds: ['dolbaegi'] }],
    ],
  },
  {
    keco: '7060', work: '건설 현장', workEn: 'construction labour', kinds: ['gadam', 'dolbaegi', 'byeokdam'], setting: 'site', pay: ['hour', 13500, 18000], shifts: ['site'], career: [0],
    common: ['기초안전보건교육을 아직 받지 않았다면 첫날 받게 해 드립니다.', '품삯은 매주 금요일에 통장으로 드립니다.'],
    jobs: [
      ['현장 정리 작업원', 'Site labourer', '자재를 나르고 통로를 치워 넘어질 것을 없앱니다.', 'Carry materials and keep paths clear.'],
      ['신호수', 'Traffic and crane signaller', '차와 장비가 움직일 때 사람을 막고 신호를 보냅니다. 두 시간마다 교대합니다.', 'Signal vehicles and cranes, changing every two hours.'],
      ['콘크리트 타설 보조', 'Concreting labourer', '호스를 잡고 다지며 면을 고릅니다.', 'Hold hoses, vibrate and level concrete.', { career: [0] }],
      ['석면 없는 내부 철거 보조', 'Interior strip-out labourer', '검사를 마친 실내의 칸막이와 천장을 뜯어 나눕니다.', 'Take down partitions and ceilings after survey.', { career: [0] }],
    ],
  },
]
