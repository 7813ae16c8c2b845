import { data, isOpen, jobPosting, payText, publicUrl } from 'onil-texts'
import { useLoaderData } from 'react-router'
import { Whole } from '../../../../web-components.ts'

export const loader = () => ({ v: data.vacancy, today: data.today })

export const meta = ({ loaderData: { v } }) => {
  const url = `${publicUrl}/jobs/${v.id}`
  return [
    { title: `${v.title} · ${v.employerName} · 온일` },
    { name: 'description', content: [v.employerName, v.pay && payText(v.pay, 'ko'), v.duties.slice(0, 120)].filter(Boolean).join(' · ') },
    { tagName: 'link', rel: 'canonical', href: url },
    { 'script:ld+json': jobPosting(v, url) },
  ]
}

export default function VacancyPage() {
  const { v, today } = useLoaderData()
  return <Whole v={v} lang="ko" today={today} open={isOpen(v, today)} />
}
