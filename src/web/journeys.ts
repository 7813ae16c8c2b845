/** The journeys that are timed. */
export type JourneyId = 'j1'
/** Their screens. */
export type ScreenId = 'search' | 'vacancy' | 'sign-in' | 'wallet' | 'apply' | 'receipt'

/** A screen of a journey: its addresses, and whether the journey may begin or ends there. */
type Screen = { readonly screen: ScreenId; readonly at: RegExp; readonly begins?: true; readonly ends?: true }

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
    { screen: 'receipt', at: /^\/my\/applications\/[^/]+$/, ends: true },
  ],
}

/** Times leave the device in steps of so many seconds, rounded up or down by chance; nothing longer is told. */
export const step = 15
/** The longest time that is told, in seconds. */
export const longest = 3600
