import { data, link, publicUrl, searchTexts } from 'onil-texts'
import { useLoaderData } from 'react-router'
import { Search } from '../../../../web-components.ts'

export const loader = () => ({ result: data.result, q: '' })

export const meta = ({ loaderData }) => [
  { title: `${searchTexts.ko.title} · 온일` },
  { tagName: 'link', rel: 'canonical', href: publicUrl + link({ q: '', filters: loaderData.result.filters }) },
]

export default function Jobs() {
  const { result, q } = useLoaderData()
  return <Search q={q} result={result} lang="ko" />
}
