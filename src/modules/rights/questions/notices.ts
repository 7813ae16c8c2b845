import type { Day } from '../../../kernel/day.ts'
import { dateOnPaper } from '../../../web/format.ts'
import type { NewNotice } from '../../notifications/index.ts'

const mine = (person: string): Pick<NewNotice, 'to' | 'link'> => ({ to: { person }, link: '/my/data/questions' })
const theirs = (organisation: string): Pick<NewNotice, 'to' | 'link'> => ({ to: { organisation }, link: '/questions' })

/** What both sides are told. Whoever is asked learns no name. */
export const questionNotices: Readonly<{
  asked(organisation: string, until: Day): NewNotice
  answered(person: string): NewNotice
  late(person: string): NewNotice
  toOperator(organisation: string, n: number): NewNotice
}> = {
  asked: (organisation, until) => ({
    ...theirs(organisation),
    topic: 'rights.asked-why',
    title: { ko: '왜 봤는지 묻는 분이 있습니다', en: 'Somebody asks why their data was read' },
    body: {
      ko: `${dateOnPaper(until, 'ko')}까지 답해 주세요. 그 뒤에는 운영자도 봅니다.`,
      en: `Please answer by ${dateOnPaper(until, 'en')}; after that the operator sees it, too.`,
    },
  }),
  answered: (person) => ({
    ...mine(person),
    topic: 'rights.why-answered',
    title: { ko: '왜 봤는지 답이 왔습니다', en: 'You are told why your data was read' },
    body: { ko: '누가 무엇이라고 답했는지 보세요.', en: 'See who answered what.' },
  }),
  late: (person) => ({
    ...mine(person),
    topic: 'rights.why-late',
    title: { ko: '답할 날이 지나 운영자에게 넘겼습니다', en: 'No answer in time: the operator has it now' },
    body: { ko: '운영자가 보고 답합니다.', en: 'The operator looks at it and answers.' },
  }),
  toOperator: (organisation, n) => ({
    ...theirs(organisation),
    topic: 'rights.why-escalated',
    title: { ko: `답하지 않은 열람 질문 ${n}건`, en: `Questions about readings without an answer: ${n}` },
    body: { ko: '까닭을 확인해 답해 주세요.', en: 'Please find out and answer.' },
  }),
}
