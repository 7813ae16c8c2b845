import { z } from 'zod'
import { testNode } from '../../../testing/test-node.ts'
import { startSchedule } from '../start-schedule.ts'
import { countRound } from './count-round.ts'

// A process that keeps one schedule, a day later than it is, until it is killed.
const Given = z.object({ url: z.string(), contextKey: z.string(), daysLater: z.number() })
const given = Given.parse(JSON.parse(process.argv[2] ?? ''))
const node = testNode({ url: given.url, contextKey: Buffer.from(given.contextKey, 'hex') })
node.clock.move(given.daysLater * 86_400_000)
startSchedule(node, [countRound])
process.stdout.write('ready\n')
