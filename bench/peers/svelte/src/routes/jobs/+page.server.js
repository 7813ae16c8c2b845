import { data } from 'onil-texts'

export const load = () => ({ result: data.result, q: '' })
