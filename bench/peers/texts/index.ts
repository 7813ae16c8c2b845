// What the peers take over from Onil unchanged: the data in memory, the words, and how amounts and days are written.
// They bring their own server, routing, layout and rendering.
import { dayOf } from '../../../src/kernel/day.ts'
import { type WebData, makeWebData } from '../../web-data.ts'

export { addDays, dayOf, daysBetween, isDay, startOf, toDay } from '../../../src/kernel/day.ts'
export { count, date, distance, duration, moment, until, wonInFull, wonToCompare } from '../../../src/web/format.ts'
export { deviceTexts } from '../../../src/web/device-strips.tsx'
export { layoutMessages } from '../../../src/web/layout-messages.ts'
export { menuOf } from '../../../src/web/menus.ts'
export { employments, shifts } from '../../../src/modules/jobs/contract.ts'
export { jobPosting } from '../../../src/modules/jobs/job-posting.ts'
export { texts as jobTexts } from '../../../src/modules/jobs/messages.ts'
export { converted, paidHoursAMonth } from '../../../src/modules/jobs/pay.ts'
export { belowMinimumWage } from '../../../src/modules/jobs/publishable.ts'
export { isOpen, stateOn } from '../../../src/modules/jobs/vacancy.ts'
export { occupationText, payOtherwise, payText, regionText, words } from '../../../src/modules/jobs/words.ts'
export { figuresOf } from '../../../src/modules/portal/pages/figures.tsx'
export { chips, homeTexts, tasks } from '../../../src/modules/portal/texts/home.ts'
export { situations } from '../../../src/modules/portal/life/all.ts'
export { lifeTexts } from '../../../src/modules/portal/texts/life.ts'
export { occupationTree, regionTree } from '../../../src/modules/reference/index.ts'
export { careers, paySteps, sorts } from '../../../src/modules/search/filters.ts'
export { texts as searchTexts } from '../../../src/modules/search/messages.ts'
export { chosenCount, link, parameters } from '../../../src/modules/search/pages/address.ts'
export { groupText } from '../../../src/modules/search/pages/part-text.ts'

/** The same data as Onil's own server has. */
export const data: WebData = makeWebData(dayOf(new Date()))

const files = { 'icons.svg': '/assets/icons-0123456789ab.svg', 'style.css': '/assets/style-0123456789ab.css' }

/** What the layout knows of a request of somebody not signed in. */
export function viewOf(path: string, query: string): object {
  const assets = { url: (name: string) => files[name] ?? `/assets/${name}` }
  return { lang: 'ko', path, query, nonce: '', csrf: '', theme: 'auto', text: '1', unread: 0, demo: true, origin: '', assets }
}

export const publicUrl = 'https://onil.test'
export const icons: string = files['icons.svg']
