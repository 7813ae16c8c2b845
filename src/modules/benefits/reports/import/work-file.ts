import { z } from 'zod'
import { Refused, refusal } from '../../../../kernel/refusal.ts'
import type { Tx } from '../../../../platform/database/connect.ts'
import { inTransaction } from '../../../../platform/database/transaction.ts'
import { type Job, job } from '../../../../platform/jobs/job.ts'
import type { Call } from '../../../../platform/node.ts'
import { notify } from '../../../notifications/index.ts'
import { notices } from '../../notices.ts'
import type { Row } from '../../tables.ts'
import type { Filer } from '../file.ts'
import { holdAll } from '../store.ts'
import { type Finding, fileLine, peopleOf } from './file-line.ts'
import { changeFile, dropLines, fileRow, linesInPart, partOf } from './file-store.ts'

type File = Row<'report_file'>
const purpose = 'benefits.work-file'
/** How many of the wrong lines are said one by one. */
const mostSaid = 200

/** Works a file off part by part: looks at it, or files it once that was asked for. Begun anew after a crash, nothing is filed twice. */
export const workFile: Job = job('benefits.work-file', {
  data: z.object({ file: z.uuid() }),
  run: async (call, { file }) => {
    const row = await within(call, (tx) => fileRow(tx, file))
    if (row?.state === 'looking') await look(call, row)
    if (row?.state === 'filing') await fileAll(call, row)
  },
})

async function within<T>({ node, actor }: Call, work: (tx: Tx) => Promise<T>): Promise<T> {
  return await inTransaction(node, actor, purpose, work)
}

type Tally = { readonly done: number; readonly before: number; readonly faults: readonly Finding[]; readonly n: number }
const none: Tally = { done: 0, before: 0, faults: [], n: 0 }

function count(tally: Tally, some: readonly Finding[]): Tally {
  const wrong = some.filter(({ fault }) => fault !== undefined)
  return {
    done: tally.done + some.length,
    before: tally.before + some.filter(({ before }) => before).length,
    faults: [...tally.faults, ...wrong].slice(0, mostSaid),
    n: tally.n + wrong.length,
  }
}

// Each part is filed in a transaction of its own that is then taken back: nobody is told, nothing stays.
async function look(call: Call, file: File): Promise<void> {
  const now = call.node.clock.now()
  let tally = none
  for (let number = 0; number * linesInPart < file.lines; number++) {
    const some: Finding[] = []
    await tryOut(call, async (tx) => void some.push(...(await filePart(tx, call, file, { number, now }))))
    tally = count(tally, some)
    await within(call, (tx) => changeFile(tx, file.id, { done: tally.done }))
  }
  const { before, n, faults } = tally
  const state = n > 0 ? 'faulty' : 'looked'
  await within(call, (tx) => changeFile(tx, file.id, { state, before, faults: n, findings: JSON.stringify(faults) }))
}

async function tryOut(call: Call, work: (tx: Tx) => Promise<void>): Promise<void> {
  const back = refusal('benefits.import-preview', 422)
  try {
    await within(call, async (tx) => {
      await work(tx)
      throw new Refused(back)
    })
  } catch (error) {
    if (!(error instanceof Refused) || error.refusal !== back) throw error
  }
}

// All lines in one transaction, so that either all are filed or none; how far it is stands in transactions beside it.
async function fileAll(call: Call, file: File): Promise<void> {
  const now = file.confirmed_at ?? call.node.clock.now()
  const ended = call.node.clock.now()
  let tally = none
  await tryAll(call, file, async (tx) => {
    for (let number = 0; number * linesInPart < file.lines; number++) {
      tally = count(tally, await filePart(tx, call, file, { number, now }))
      await within(call, (beside) => changeFile(beside, file.id, { done: tally.done }))
    }
    if (tally.n > 0) throw new Refused(refusal('benefits.import-faulty', 422))
    const { before, done } = tally
    await changeFile(tx, file.id, { state: 'filed', before, filed: done - before, ended_at: ended })
    await dropLines(tx, file.id)
    await notify(tx, ended, notices.fileDone(file, done - before))
  })
  if (tally.n === 0) return
  const findings = JSON.stringify(tally.faults)
  await within(call, async (tx) => {
    await changeFile(tx, file.id, { state: 'faulty', faults: tally.n, findings, ended_at: ended })
    await notify(tx, ended, notices.fileFaulty(file, tally.n))
  })
}

async function tryAll(call: Call, file: File, work: (tx: Tx) => Promise<void>): Promise<void> {
  try {
    await within(call, async (tx) => {
      await holdAll(tx, file.organisation_id)
      const now = await fileRow(tx, file.id)
      if (now?.state === 'filing') await work(tx)
    })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
  }
}

type Part = { readonly number: number; readonly now: Date }

async function filePart(tx: Tx, call: Call, file: File, { number, now }: Part): Promise<Finding[]> {
  const { organisation_id, organisation_name, filed_by, agent_name, kind } = file
  const filer: Filer = {
    organisation: organisation_id,
    name: organisation_name,
    by: filed_by,
    whole: true,
    ...(agent_name !== null && { agent: agent_name }),
  }
  const lines = (await partOf(tx, call.node, file.id, number)) ?? []
  const people = await peopleOf(call.node, organisation_id, lines)
  const found: Finding[] = []
  const filing = { node: call.node, filer, now, kind, people }
  for (const line of lines) found.push(await fileLine(tx, filing, line))
  return found
}
