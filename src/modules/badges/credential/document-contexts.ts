import { credentialsContext, openBadgesContext } from '../contexts/pinned-contexts.ts'

/** The contexts that a badge may name, in this order. Another list could give the same terms another meaning. */
export const badgeContexts: readonly string[] = [credentialsContext, openBadgesContext]

/** The contexts of a status list or a presentation. */
export const plainContexts: readonly string[] = [credentialsContext]
