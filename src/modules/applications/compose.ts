import { type Day, isDay } from '../../kernel/day.ts'
import type { Option, Question } from './answer-needs.ts'
import { whyLength } from './clocks.ts'
import type { Answer, Choice, Choices, Content, How, Said } from './contract.ts'

/** What would be sent, with the fields that still need something ('how.<need>' and so on → code). */
export type Composed = {
  readonly content: Content
  readonly badges: readonly string[]
  readonly met: number
  readonly unmet: number
  readonly errors: Readonly<Record<string, string>>
}

/** Puts the chosen answers together. Preview and submission both use it, so what is shown is what is sent. */
export function compose(questions: readonly Question[], choices: Choices, today: Day): Composed {
  const parts = questions.map((q) => part(q, filledUp(q, choices[q.need.id]), today))
  const answers = parts.map((p) => p.answer)
  const required = answers.filter((a) => a.required)
  return {
    content: { answers },
    badges: [...new Set(answers.flatMap((a) => a.badges))],
    met: required.filter((a) => a.met).length,
    unmet: required.filter((a) => !a.met).length,
    errors: Object.assign({}, ...parts.map((p) => p.error ?? {})),
  }
}

/** The choices of all questions, filled up with the person's own answers where nothing was touched. */
export function choicesFor(questions: readonly Question[], choices: Choices): Choices {
  return Object.fromEntries(
    questions.flatMap((q) => {
      const choice = filledUp(q, choices[q.need.id])
      return choice ? [[q.need.id, choice]] : []
    }),
  )
}

type Chosen = Choice & { how: How }

function filledUp({ options, chosen, day }: Question, choice: Choice = {}): Chosen | undefined {
  const how = options.length === 1 ? options[0]?.how : (choice.how ?? chosen)
  if (how === undefined) return undefined
  const on = choice.day ?? day
  return { how, ...(choice.words !== undefined && { words: choice.words }), ...(on !== undefined && { day: on }) }
}

type Part = { answer: Answer; error?: Record<string, string> }

function part(question: Question, choice: Chosen | undefined, today: Day): Part {
  const { need, options } = question
  const option = options.find((o) => o.how === choice?.how)
  if (!choice || !option) return { answer: blank(question), error: { [`how.${need.id}`]: 'choose' } }
  const error = fault(question, choice, today)
  if (error) return { answer: blank(question), error }
  const said = saidBy(option, choice)
  const typed = said.is === 'nothing' ? 'none' : 'typed'
  const by = option.badges.length > 0 ? 'badge' : typed
  return { answer: { ...blank(question), by, said, met: option.met && by !== 'none', ...proof(option) } }
}

function proof({ badges }: Option): Pick<Answer, 'badges' | 'issuers'> {
  return { badges: badges.map((b) => b.id), issuers: [...new Set(badges.map((b) => b.issuerName))] }
}

function blank({ need }: Question): Answer {
  const { id, kind, label, labelEn, required } = need
  return {
    need: id,
    kind,
    label,
    ...(labelEn && { labelEn }),
    required,
    met: false,
    by: 'none',
    issuers: [],
    badges: [],
    said: { is: 'nothing' },
  }
}

function saidBy(option: Option, { words = '', day = '' }: Choice): Said {
  if (option.said) return option.said
  if (option.how === 'day' && isDay(day)) return { is: 'day', day }
  return words.trim() === '' ? { is: 'nothing' } : { is: 'words', text: words.trim() }
}

type Fault = Record<string, string> | undefined

function fault(question: Question, choice: Choice, today: Day): Fault {
  if (choice.how === 'day') return dayFault(question, choice, today)
  return choice.how === 'words' ? wordsFault(question, choice) : undefined
}

function dayFault({ need }: Question, { day = '' }: Choice, today: Day): Fault {
  if (day === '' && !need.required) return undefined
  if (!isDay(day)) return { [`day.${need.id}`]: 'not-a-day' }
  return day < today ? { [`day.${need.id}`]: 'in-the-past' } : undefined
}

function wordsFault({ need }: Question, { words = '' }: Choice): Fault {
  const field = `words.${need.id}`
  const isWhy = need.kind === 'why'
  if (words.trim() === '' && need.required) return { [field]: isWhy ? 'why-needed' : 'words-needed' }
  return isWhy && words.trim().length > whyLength ? { [field]: 'too-long' } : undefined
}
