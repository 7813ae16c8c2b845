import { describe, expect, it } from 'vitest'
import { type Watch, addSecond, enter, readWatch, reportOf } from './journey-time.ts'

const go = (...paths: string[]): ReturnType<typeof enter> => {
  let entered = enter(undefined, paths[0] ?? '/')
  for (const path of paths.slice(1)) entered = enter(entered.watch && addSecond(entered.watch), path)
  return entered
}

describe('a journey', () => {
  it('begins at the search or a vacancy, goes on over other pages, and ends at the receipt of who has just applied', () => {
    expect(go('/my')).toEqual({ here: false })
    expect(go('/wallet')).toEqual({ here: false })
    expect(go('/jobs', '/help', '/jobs/x').watch?.last).toBe('vacancy')
    expect(go('/jobs', '/jobs/x', '/sign-in', '/wallet', '/apply/x', '/my/applications/y').done).toBe(true)
    expect(go('/jobs', '/my/applications/y').done).toBeUndefined()
    expect(go('/my/applications/y')).toEqual({ here: false })
  })

  it('of benefit goes by what the page says it is, and ends where it was just sent', () => {
    const claim = '/my/benefit/claim/x'
    expect(go('/my/benefit')).toEqual({ here: false }) // of who has claimed already
    expect(go(`${claim}#reason`)).toEqual({ here: false })
    const steps = ['/my/benefit#check', `${claim}#reason`, `${claim}/answers#questions`, '/help', `${claim}#review`]
    expect(go(...steps).watch).toMatchObject({ journey: 'claim', last: 'review', seconds: { reason: 1, questions: 2 } })
    expect(go(...steps, `${claim}#claim-sent`).done).toBe(true)
    expect(go('/my/benefit#check', `${claim}#claim-sent`).done).toBeUndefined()
    const round = '/my/benefit/rounds/2'
    expect(go(`${round}#declare`, `${round}/work`, `${round}#declare`, `${round}#round-sent`).done).toBe(true)
    expect(go(`${round}#round-sent`)).toEqual({ here: false })
  })

  it('takes the place of another that was left', () => {
    const { watch, left } = go('/jobs/x', '/my/benefit#check')
    expect(watch).toEqual({ journey: 'claim', last: 'check', seconds: { check: 0 } })
    expect(left).toMatchObject({ journey: 'j1', last: 'vacancy' })
    expect(go('/my/benefit#check', '/my/benefit/claim/x#reason', '/wallet').watch).toMatchObject({ last: 'reason' })
  })
})

describe('what is told of it', () => {
  const watch: Watch = { journey: 'j1', last: 'apply', seconds: { search: 20, apply: 100 } }

  it('is rounded to steps by chance, so that the mean stays and nobody stands out', () => {
    expect(reportOf(watch, true, () => 0)).toMatchObject({ seconds: { search: 15, apply: 90 }, total: 120 })
    expect(reportOf(watch, true, () => 0.99)).toMatchObject({ seconds: { search: 30, apply: 105 } })
    expect(reportOf({ ...watch, seconds: { apply: 99_999 } }, false, () => 0).total).toBe(3600)
    const many = Array.from({ length: 2000 }, (_, i) => reportOf(watch, true, () => i / 2000).seconds['search'] ?? 0)
    expect(many.reduce((a, b) => a + b, 0) / many.length).toBeCloseTo(20, 0)
    expect(Object.keys(reportOf(watch, true, () => 0)).toSorted()).toEqual([
      'done',
      'journey',
      'last',
      'seconds',
      'total',
    ])
  })

  it('is nothing of what a tab kept and that is no watch', () => {
    for (const text of [
      null,
      '',
      '{}',
      '[1]',
      '{"journey":"j9","last":"x","seconds":{}}',
      '{"journey":"j1","last":"x","seconds":{"a":"1"}}',
    ])
      expect(readWatch(text)).toBeUndefined()
    expect(readWatch(JSON.stringify(watch))).toEqual(watch)
  })
})
