import { data } from 'onil-texts'

export const load = () => ({ vacancy: data.vacancy, today: data.today })
