/** The level every demo person is vouched for at, as an `acr` value. */
export const simulatedLevel = 'http://eidas.europa.eu/LoA/substantial'

/** Claim that carries a demo person's linking identifier. */
export const linkingClaim = 'linking_id'
