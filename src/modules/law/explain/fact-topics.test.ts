import { expect, it } from 'vitest'
import { eligibility } from '../domains/eligibility/domain.ts'
import { byTopic } from './fact-topics.ts'

it('puts each fact of a claim under one topic, none under “others”, and at most twenty under one', () => {
  const facts = eligibility.facts.filter(({ judgement }) => !judgement)
  const topics = byTopic(facts, 'ko')
  const names = topics.flatMap((topic) => topic.facts.map(({ name }) => name))
  expect(names.toSorted()).toEqual(facts.map(({ name }) => name).toSorted())
  expect(topics.map(({ label }) => label)).not.toContain('그 밖의 사실')
  expect(Math.max(...topics.map((topic) => topic.facts.length))).toBeLessThanOrEqual(20)
  expect(byTopic([{ name: 'nobodyKnows' }], 'en')).toEqual([{ label: 'Other facts', facts: [{ name: 'nobodyKnows' }] }])
})
