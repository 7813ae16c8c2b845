import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { addDays } from '../../kernel/day.ts'
import { must } from '../../kernel/refusal.ts'
import { startJobs } from '../../platform/jobs/runner.ts'
import { callBy } from '../../platform/testing/test-node.ts'
import { jobs } from './jobs.ts'
import { openOffice, records } from './testing/office.ts'
import { aPerson, employment, held, licence } from './testing/stage.ts'
import { requestBadges } from './wallet/request-badges.ts'

test('badges asked for arrive by the queue within twenty seconds', async () => {
  const office = await openOffice()
  const { node, database, answers } = office
  const runner = await startJobs(node, database.url, jobs)
  try {
    answers.qualifications = records(licence)
    answers['career-records'] = records(employment)
    const person = await aPerson(node)
    const started = Date.now()
    must(
      await requestBadges(callBy(node, person), {
        agencies: ['hrdk', 'keis'],
        endsOn: addDays(node.clock.today(), 30),
      }),
    )
    while ((await held(node, person)).length < 2 && Date.now() - started < 20_000) await pause(100)
    expect(await held(node, person)).toHaveLength(2)
  } finally {
    await runner.stop()
    await office.close()
  }
})
