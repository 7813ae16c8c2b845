import { data, homeTexts } from 'onil-texts'
import { useLoaderData } from 'react-router'
import { Home } from '../../../../web-components.ts'

export const loader = () => ({ numbers: data.numbers })

export const meta = () => [{ title: `${homeTexts.ko.title} · 온일` }, { name: 'description', content: homeTexts.ko.lead }]

export default function HomePage() {
  const { numbers } = useLoaderData()
  return <Home numbers={numbers} lang="ko" demo />
}
