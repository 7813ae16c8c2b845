import { data } from 'onil-texts'

export const load = () => ({ numbers: data.numbers })
