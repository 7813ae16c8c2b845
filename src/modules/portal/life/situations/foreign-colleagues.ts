import { type Situation, act } from '../situation.ts'
import { ways } from '../ways.ts'

/** Employing people from abroad. */
export const foreignColleagues: Situation = {
  slug: 'foreign-colleagues',
  icon: 'globe',
  title: { ko: '외국인과 함께 일할 때', en: 'Working with people from abroad' },
  lead: {
    ko: '고용허가로 함께 일하려면 차례와 날짜가 정해져 있습니다. 신청은 고용센터에서 받습니다.',
    en: 'Employment permits have a fixed order and fixed days. An employment centre takes the application.',
  },
  keywords: {
    ko: ['외국인', '고용허가', 'E-9', 'H-2', '비자', '사업장 변경', '이주노동자'],
    en: ['foreign worker', 'employment permit', 'E-9', 'H-2', 'visa', 'change of workplace'],
  },
  can: [ways.vacancy, ways.company, ways.jobs, ways.verify],
  know: [
    act(
      '먼저 7일 동안 내국인을 구해야 합니다. 그래도 뽑지 못하면 3개월 안에 고용허가를 신청합니다.',
      'Look for people in Korea for 7 days first; if nobody is found, ask for a permit within 3 months.',
      '외국인고용법 제6조, 같은 법 시행규칙 제5조, 제5조의2',
      'Foreign Workers’ Employment Act, Art. 6; Rule, Art. 5 and 5-2',
    ),
    act(
      '입국하고 15일 안에 16시간 이상의 취업교육을 받습니다. 비용은 회사가 냅니다(H-2는 본인).',
      'Within 15 days of entry the worker takes 16 hours of training or more, at the employer’s cost (H-2: at their own).',
      '외국인고용법 제11조, 같은 법 시행규칙 제10조, 제11조',
      'Foreign Workers’ Employment Act, Art. 11; Rule, Art. 10 and 11',
    ),
    act(
      '그만두거나 닷새 이상 말없이 나오지 않는 것처럼 고용이 달라지면, 안 날부터 15일 안에 신고합니다.',
      'Changes such as leaving, or five days of absence without a word, are reported within 15 days of knowing.',
      '외국인고용법 제17조, 같은 법 시행령 제23조',
      'Foreign Workers’ Employment Act, Art. 17; Decree, Art. 23',
    ),
    act(
      '일하는 사람은 3년 안에 세 번까지 사업장을 바꿀 수 있습니다. 휴업·폐업이나 부당한 처우로 바꾸는 것은 세지 않습니다.',
      'The worker may change workplace three times in 3 years; changes because of closure or unfair treatment do not count.',
      '외국인고용법 제25조',
      'Foreign Workers’ Employment Act, Art. 25',
    ),
    act(
      '계약이 끝나면 한 달 안에 사업장 변경을 신청하고, 신청하고 석 달 안에 새 근무처를 허가받아야 합니다. 아프거나 임신했으면 미뤄집니다.',
      'After a contract ends the worker asks for a change within a month, and needs the new permit within three months of asking; illness and pregnancy put this off.',
      '외국인고용법 제25조',
      'Foreign Workers’ Employment Act, Art. 25',
    ),
  ],
}
