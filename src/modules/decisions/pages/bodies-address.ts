/** Where the bodies that judge appeals are looked after. */
export const path = '/operator/bodies'
