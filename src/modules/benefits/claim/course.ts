/** A part of the online course: what it says, with its articles, and a question with the number of its right answer. */
export type Part = {
  readonly id: string
  readonly text: Readonly<Record<'ko' | 'en', PartText>>
  readonly right: number
}
/** A part in one language. */
export type PartText = {
  readonly title: string
  readonly lines: readonly string[]
  readonly question: string
  readonly answers: readonly string[]
}

/**
 * The course on rights and duties. Texts of our own from the law that is in the module `law`: whoever runs this puts the employment
 * office's own course in their place.
 */
export const parts: readonly Part[] = [
  {
    id: 'rights',
    right: 1,
    text: {
      ko: {
        title: '무엇을 받나',
        lines: [
          '구직급여는 일할 뜻과 능력이 있는데 일자리가 없는 날에 받습니다(고용보험법 제40조).',
          '하루 금액과 날수는 결정서에 적혀 있고, 셈한 까닭도 함께 있습니다(제46조, 제50조).',
          '실업을 신고한 날부터 기다리는 날에는 받지 않습니다(제49조).',
          '이직한 다음 날부터 12개월이 지나면 남은 날이 있어도 받지 못합니다(제48조).',
        ],
        question: '남은 날이 있으면 이직하고 12개월이 지난 뒤에도 받나요?',
        answers: ['받습니다', '받지 못합니다', '절반만 받습니다'],
      },
      en: {
        title: 'What you get',
        lines: [
          'Benefit is for days on which you are willing and able to work and have none (Employment Insurance Act, Article 40).',
          'The decision says how much a day and how many days, and why (Articles 46 and 50).',
          'Waiting days from the report of unemployment on are not paid (Article 49).',
          'Twelve months after the day that follows the separation nothing is paid anymore, whatever is left (Article 48).',
        ],
        question: 'Are days that are left paid after the twelve months?',
        answers: ['Yes', 'No', 'Half of them'],
      },
    },
  },
  {
    id: 'recognition',
    right: 0,
    text: {
      ko: {
        title: '실업인정',
        lines: [
          '정해진 실업인정일마다 그동안 일자리를 찾은 일을 알리고 실업을 인정받습니다(제44조).',
          '온일에서 낸 지원서의 접수증은 찾은 일로 바로 넣을 수 있습니다.',
          '못 오게 되면 미리 날을 바꿉니다. 까닭에 따라 뒤에도 바꿀 수 있습니다.',
        ],
        question: '실업인정일에 아무것도 알리지 않으면 어떻게 되나요?',
        answers: ['그 기간을 인정받지 못합니다', '저절로 인정됩니다', '두 배로 받습니다'],
      },
      en: {
        title: 'Recognition of unemployment',
        lines: [
          'On each set day you tell what you did to find work, and your unemployment is recognised (Article 44).',
          'Receipts of applications sent here count as what you did.',
          'If you cannot come, change the day before; for some reasons also afterwards.',
        ],
        question: 'What if you tell nothing on the set day?',
        answers: ['That period is not recognised', 'It is recognised by itself', 'You are paid twice'],
      },
    },
  },
  {
    id: 'work',
    right: 2,
    text: {
      ko: {
        title: '일하거나 벌었을 때',
        lines: [
          '하루라도 일하거나 돈을 벌면 다음 실업인정 때 알립니다(제47조).',
          '알린 날만 줄고 나머지는 그대로 받습니다.',
          '알리지 않고 받으면 돌려주고, 받은 것보다 더 내야 할 수 있습니다(제61조, 제62조).',
        ],
        question: '하루 일을 했습니다. 무엇을 하나요?',
        answers: ['아무것도 안 해도 됩니다', '받기를 그만둡니다', '다음 실업인정 때 그 날을 알립니다'],
      },
      en: {
        title: 'If you work or earn',
        lines: [
          'Tell every day of work and every income at the next recognition (Article 47).',
          'Only those days are reduced, the others are paid.',
          'What was taken without telling is paid back, and more may be asked for (Articles 61 and 62).',
        ],
        question: 'You worked for a day. What do you do?',
        answers: ['Nothing', 'Give up the benefit', 'Tell that day at the next recognition'],
      },
    },
  },
  {
    id: 'disagree',
    right: 1,
    text: {
      ko: {
        title: '결정이 다르다고 생각하면',
        lines: [
          '결정서에는 무엇이 왜 그런지, 무엇이 달라지면 바뀌는지 적혀 있습니다.',
          '결정을 안 날부터 90일 안에 심사를 청구할 수 있습니다(제87조).',
          '신고가 빠졌으면 피보험자격을 확인해 달라고 할 수 있습니다(제17조).',
        ],
        question: '결정에 동의하지 않으면 며칠 안에 심사를 청구하나요?',
        answers: ['10일', '90일', '1년'],
      },
      en: {
        title: 'If you think a decision is wrong',
        lines: [
          'The decision says what is so and why, and what would change it.',
          'Within 90 days of learning of it you may ask for a review (Article 87).',
          'What was not reported you may ask to have confirmed (Article 17).',
        ],
        question: 'Within how many days do you ask for a review?',
        answers: ['10 days', '90 days', 'A year'],
      },
    },
  },
]
