/** The journeys that are timed: a job, benefit after work, a round of recognition. */
export type JourneyId = 'j1' | 'claim' | 'recognition'
/** Their screens. */
export type ScreenId =
  | 'search'
  | 'vacancy'
  | 'sign-in'
  | 'wallet'
  | 'apply'
  | 'receipt'
  | 'check'
  | 'reason'
  | 'questions'
  | 'work'
  | 'course'
  | 'slot'
  | 'review'
  | 'claim-sent'
  | 'declare'
  | 'activity'
  | 'worked-days'
  | 'round-sent'

/**
 * A screen of a journey: its addresses (where one address shows several, `#` and the page's own `data-screen` follow), whether the
 * journey may begin there, or ends there for somebody who comes from the screen named.
 */
type Screen = { readonly screen: ScreenId; readonly at: RegExp; readonly begins?: true; readonly ends?: ScreenId }

// A form that came back with faults stands at the address to which it was posted.
const claimAt = (screen: ScreenId): Screen => ({
  screen,
  at: new RegExp(`^/my/benefit/claim/[^/#]+(/[a-z]+)?#${screen}$`),
})

/**
 * The journeys that are timed on the device, screen by screen in order. The script and the server read the same list; what the
 * screens are called is in the module `operations`.
 */
export const journeys: Readonly<Record<JourneyId, readonly Screen[]>> = {
  j1: [
    { screen: 'search', at: /^\/jobs\/?$/, begins: true },
    { screen: 'vacancy', at: /^\/jobs\/[^/]+$/, begins: true },
    { screen: 'sign-in', at: /^\/sign-in/ },
    { screen: 'wallet', at: /^\/wallet/ },
    { screen: 'apply', at: /^\/apply\// },
    { screen: 'receipt', at: /^\/my\/applications\/[^/]+$/, ends: 'apply' },
  ],
  claim: [
    { screen: 'check', at: /^\/my\/benefit#check$/, begins: true },
    ...(['reason', 'questions', 'work', 'course', 'slot', 'review'] as const).map(claimAt),
    { ...claimAt('claim-sent'), ends: 'review' },
  ],
  recognition: [
    { screen: 'declare', at: /^\/my\/benefit\/rounds\/\d+#declare$/, begins: true },
    { screen: 'activity', at: /^\/my\/benefit\/rounds\/\d+\/activity$/ },
    { screen: 'worked-days', at: /^\/my\/benefit\/rounds\/\d+\/work$/ },
    { screen: 'round-sent', at: /^\/my\/benefit\/rounds\/\d+#round-sent$/, ends: 'declare' },
  ],
}

/** The journeys' names. */
export const journeyIds: readonly ['j1', 'claim', 'recognition'] = ['j1', 'claim', 'recognition']

/** Times leave the device in steps of so many seconds, rounded up or down by chance; nothing longer is told. */
export const step = 15
/** The longest time that is told, in seconds. */
export const longest = 3600
