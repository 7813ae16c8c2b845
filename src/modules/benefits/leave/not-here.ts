import { type Messages, defineMessages } from '../../../web/messages.ts'

type Texts = {
  readonly title: string
  readonly lead: string
  readonly each: readonly (readonly [what: string, known: string])[]
  readonly who: string
}

/** Benefits of leave whose amounts were not read: what is known of each stands in the notes of the law, no amount is guessed. */
export const notHereTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '여기서 정하지 않는 급여',
    lead: '금액을 정한 조문이나 고시를 읽지 못해 어림도 내지 않습니다. 받을 수 없다는 뜻이 아닙니다.',
    each: [
      [
        '예술인·노무제공자의 출산전후급여',
        '피보험기간이 3개월 이상이면 12개월 안에 신청합니다(고용보험법 시행령 제104조의9, 제104조의16).',
      ],
      ['유산·사산휴가', '배우자의 유산·사산휴가는 처음 3일의 급여가 2026년 9월 18일에 생겼습니다.'],
      ['난임치료휴가', '처음 2일의 급여가 2025년 2월 23일에 생겼습니다.'],
      [
        '2024년까지 쉰 달의 육아휴직 급여',
        '그때는 급여의 4분의 1을 복직하고 6개월 뒤에 주었습니다. 달력에 알려 두면 담당자가 열어 두고 정합니다.',
      ],
    ],
    who: '고용센터에 신청하면 담당자가 정합니다. 앞의 셋은 여기에 알릴 수 없으니 회사의 확인서와 진단서를 가지고 가세요.',
  },
  en: {
    title: 'Benefits that are not decided here',
    lead: 'The article or notice that sets their amounts was not read, so not even an estimate is shown. It does not mean that you cannot have them.',
    each: [
      [
        'Maternity benefit of artists and labour providers',
        'With three insured months or more, claimed within twelve months (Enforcement Decree of the Employment Insurance Act, Arts. 104-9 and 104-16).',
      ],
      [
        'Leave after a miscarriage or stillbirth',
        'The first three days of a partner’s leave are paid since 18 September 2026.',
      ],
      ['Leave for fertility treatment', 'The first two days are paid since 23 February 2025.'],
      [
        'Parental leave in months until 2024',
        'A quarter of the benefit was paid six months after the return to work. Tell of the leave here; an officer keeps these months open and decides them.',
      ],
    ],
    who: 'The employment centre decides them. The first three cannot be told here: take the company’s confirmation and the doctor’s certificate there.',
  },
})
