import { rm } from 'node:fs/promises'
import { categories, measure } from '../e2e/lighthouse/measure.ts'
import { measuredPages } from '../e2e/lighthouse/pages.ts'
import { makeRoot, startTown } from '../e2e/node/town.ts'

/** `npm run lighthouse`: starts a demo of its own and prints the points of home, search and vacancy. Fails below 98. */
const root = await makeRoot()
const town = await startTown(root, 'lighthouse')
try {
  const all = await measure(await measuredPages(town.address))
  console.log(['page      ', ...categories].join('  '))
  for (const { page, points, lost } of all) {
    console.log([page.padEnd(10), ...categories.map((c) => String(points[c]).padStart(c.length))].join('  '))
    for (const line of lost) console.log(`            ${line}`)
  }
  process.exitCode = all.every(({ points }) => Object.values(points).every((n) => n >= 98)) ? 0 : 1
} finally {
  await town.stop()
  await rm(root, { recursive: true, force: true })
}
