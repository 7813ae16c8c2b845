import { type Messages, defineMessages } from '../../../web/messages.ts'

const ko = {
  title: '공휴일',
  back: '운영',
  lead: '실업인정일과 지급일을 정할 때 주말과 함께 피하는 날입니다. 읽은 자료에 공휴일이 없어 처음에는 비어 있습니다. 공휴일을 알린 원문을 보고 올려 주세요.',
  rule: '목록에 있는 해는 통째로 바뀌고 다른 해는 그대로입니다. 이미 알린 실업인정일은 옮기지 않습니다. 법의 기한(90일, 10일 같은)은 공휴일로 늘어나지 않습니다. 그런 조문을 읽지 못했습니다.',
  text: '날과 이름, 한 줄에 하나',
  textHint: '예: 2027-01-01 새해 첫날',
  source: '어디서 읽었나',
  sourceHint: '관보 번호나 주소',
  send: '목록 올리기',
  taken: (n: number): string => `${n}일을 올렸습니다. 지금부터 정하는 날에 씁니다.`,
  now: '지금 목록',
  none: '아직 없습니다. 지금은 주말만 피합니다.',
  day: '날',
  name: '이름',
  errors: { text: '읽을 수 있는 줄만 남겨 주세요', source: '출처를 3자 이상 쓰세요' },
  faulty: (lines: string): string => (lines === '' ? '공휴일이 하나도 없습니다' : `읽을 수 없는 줄: ${lines}`),
}
type Texts = typeof ko

/** What the page of public holidays says. */
export const holidayTexts: Messages<Texts> = defineMessages<Texts>({
  ko,
  en: {
    title: 'Public holidays',
    back: 'Operation',
    lead: 'Days that are avoided, beside weekends, when a day of recognition or of payment is set. Nothing that was read names them, so there are none at first. Take them over from the text that announces them.',
    rule: 'The years of the list are replaced whole, others stay. Days of recognition that people were told do not move. Periods of the law (90 days, 10 days) do not get longer by a holiday: no such article was read.',
    text: 'Day and name, one a line',
    textHint: 'For example: 2027-01-01 새해 첫날',
    source: 'Where it was read',
    sourceHint: 'Number of the gazette, or an address',
    send: 'Take the list over',
    taken: (n) => `${n} ${n === 1 ? 'day is' : 'days are'} taken over and count from now on.`,
    now: 'The list now',
    none: 'None yet. Only weekends are avoided.',
    day: 'Day',
    name: 'Name',
    errors: { text: 'Leave only lines that can be read', source: 'Write the source, three characters or more' },
    faulty: (lines) => (lines === '' ? 'It names no holiday' : `Lines that cannot be read: ${lines}`),
  },
})
