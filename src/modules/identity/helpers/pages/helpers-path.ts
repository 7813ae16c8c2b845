/** Where both sides see their help. */
export const helpersPath = '/my/helpers'
