import { viewOf } from 'onil-texts'

export const load = ({ url }) => {
  const { assets, ...view } = viewOf(url.pathname, url.search.slice(1))
  return { view }
}
