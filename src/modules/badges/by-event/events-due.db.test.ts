import { expect, test } from 'vitest'
import { must } from '../../../kernel/refusal.ts'
import { systemCall } from '../../../platform/node.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { openOffice } from '../testing/office.ts'
import { asSystem } from '../testing/stage.ts'
import { tables } from '../tables.ts'
import { eventsDue } from './events-due.ts'
import { eventNow } from './read-events.ts'
import { takeEvent } from './take-event.ts'

test('an event that cannot be carried out keeps no other waiting, and is told', async () => {
  const office = await openOffice()
  const { node, hrdk } = office
  const told = async (id: string): Promise<string> =>
    must(await takeEvent(callBy(node, hrdk), { id, kind: 'done', holder: 'nobody' })).event
  const [broken, next] = [await told('1'), await told('2')]
  await asSystem(node, async (tx) => {
    const again = tables(tx).updateTable('badges.event').set({ state: 'waiting', settled_at: null })
    await again.where('id', 'in', [broken, next]).execute()
    await tables(tx).updateTable('badges.event').set({ content: 'broken' }).where('id', '=', broken).execute()
  })
  office.wait(3 * 60_000)
  await expect(eventsDue.run(systemCall(node, 'badges.events-due'), {})).rejects.toThrow('1 events')
  const stateOf = async (event: string) => must(await eventNow(callBy(node, hrdk), { event })).state
  expect([await stateOf(broken), await stateOf(next)]).toEqual(['waiting', 'no-rule'])
  await office.close()
})
