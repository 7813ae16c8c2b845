import type { Lang } from '../../../../platform/http/page-call.ts'
import { occupationsNamed, regionsNamed } from '../../../seekers/index.ts'
import type { Answered } from '../answer-claim.ts'
import { answeredOf, questionsOf, readAnswer } from '../questions.ts'
import type { ClaimView } from '../read-claim.ts'
import type { StepName } from '../steps.ts'
import { claimTexts } from '../texts/claim-texts.ts'

type Body = Readonly<Record<string, unknown>>
/** What a step said, or what is wrong beside which field. */
export type ReadStep = {
  readonly step: StepName
  readonly said: Omit<Answered, 'claim'>
  readonly errors: Readonly<Record<string, string>>
}

/** The texts of a posted form. */
export function textsIn(body: Body): Record<string, string> {
  return Object.fromEntries(Object.entries(body).filter((e): e is [string, string] => typeof e[1] === 'string'))
}

/** Reads what a step of the form says. */
export function readStep(body: Body, claim: ClaimView, lang: Lang): ReadStep {
  const typed = textsIn(body)
  if (typed['step'] === 'work') return readWork(typed, lang)
  return typed['step'] === 'questions' ? readQuestions(typed, claim, lang) : readReason(typed, lang)
}

function readReason(typed: Record<string, string>, lang: Lang): ReadStep {
  const t = claimTexts[lang].errors
  const reason = typed['reason'] === 'agrees' || typed['reason'] === 'disagrees' ? typed['reason'] : undefined
  const statement = typed['statement'] ?? ''
  const silent = reason === 'disagrees' && statement.trim() === ''
  const errors = { ...(reason === undefined && { reason: t.needed }), ...(silent && { statement: t.needed }) }
  return { step: 'reason', said: { reason, statement }, errors }
}

function readQuestions(typed: Record<string, string>, { estimate, answers }: ClaimView, lang: Lang): ReadStep {
  const open = questionsOf(estimate)
  const all = [...open, ...answeredOf(answers.facts)]
  const facts = Object.fromEntries(
    all.flatMap((fact) => {
      const value = readAnswer(fact, typed[`fact.${fact.name}`] ?? '')
      return value === undefined ? [] : [[fact.name, value]]
    }),
  )
  const missing = open.filter(({ name }) => !Object.hasOwn(facts, name))
  const errors = Object.fromEntries(missing.map(({ name }) => [`fact.${name}`, claimTexts[lang].errors.needed]))
  return { step: 'questions', said: { facts }, errors }
}

function readWork(typed: Record<string, string>, lang: Lang): ReadStep {
  const t = claimTexts[lang].work
  const found = {
    occupations: occupationsNamed(typed['occupations'] ?? ''),
    regions: regionsNamed(typed['regions'] ?? ''),
  }
  const errors = Object.entries(found).flatMap(([name, { codes, unknown }]) => {
    if (unknown.length > 0) return [[name, t.unknown(unknown.join(', '))]]
    return codes.length === 0 ? [[name, t.needed]] : []
  })
  const work = { occupations: found.occupations.codes, regions: found.regions.codes }
  return { step: 'work', said: { work }, errors: Object.fromEntries(errors) }
}
