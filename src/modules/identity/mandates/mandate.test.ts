import { describe, expect, it } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import { agentRights, firstPage, stateOf, wholeScopes } from './mandate.ts'

describe('a mandate', () => {
  it('counts from its acceptance to the end of its last day', () => {
    const day = toDay('2026-12-01')
    const one = { accepted: true, ended: false, endsOn: day }
    expect([stateOf(one, day), stateOf(one, toDay('2026-12-02'))]).toEqual(['active', 'expired'])
    expect(stateOf({ ...one, accepted: false }, day)).toBe('offered')
    expect(stateOf({ ...one, ended: true }, day)).toBe('ended')
  })

  it('lets who answers applicants read them, and nobody do more than in their own firm', () => {
    expect(wholeScopes(['answers'])).toEqual(['applicants', 'answers'])
    expect(agentRights(['vacancies', 'applicants'], ['vacancies-view', 'applicants'])).toEqual([
      'vacancies-view',
      'applicants',
    ])
    expect(agentRights(['vacancies'], undefined)).toEqual(['vacancies-view', 'vacancies'])
    expect(agentRights(['vacancies', 'insurance'], ['vacancies-view', 'applicants'])).toEqual(['vacancies-view'])
  })

  it('for insurance alone shows nothing of the hiring, and begins there', () => {
    expect(agentRights(['insurance'], undefined)).toEqual(['insurance'])
    expect([firstPage(['insurance']), firstPage(['vacancies', 'insurance'])]).toEqual([
      '/company/insurance',
      '/company/vacancies',
    ])
  })
})
