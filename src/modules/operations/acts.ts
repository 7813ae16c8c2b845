import type { ActTexts } from '../../platform/organisation-log/act-texts.ts'

/** What this module's commands are called in an organisation's log. */
export const acts: ActTexts = {
  'operations.open-incident': { ko: '장애를 알렸습니다', en: 'Told of an incident' },
  'operations.update-incident': { ko: '장애의 새 소식을 알렸습니다', en: 'Updated an incident' },
  'operations.close-incident': { ko: '장애가 끝났다고 알렸습니다', en: 'Closed an incident' },
  'operations.dismiss-incident': { ko: '장애가 아니라고 보았습니다', en: 'Dismissed an incident' },
  'operations.extend-deadlines': { ko: '장애 때문에 기한을 늦췄습니다', en: 'Moved deadlines because of an incident' },
  'operations.withdraw-extension': { ko: '늦춘 기한을 거두었습니다', en: 'Withdrew a moved deadline' },
  'operations.save-news': { ko: '소식을 썼습니다', en: 'Wrote news' },
  'operations.restore-news': { ko: '소식을 앞의 글로 되돌렸습니다', en: 'Restored an earlier version of news' },
  'operations.add-news-picture': { ko: '소식에 사진을 넣었습니다', en: 'Added a picture to news' },
  'operations.remove-news-picture': { ko: '소식에서 사진을 뺐습니다', en: 'Took a picture out of news' },
  'operations.answer-idea': { ko: '제안에 답했습니다', en: 'Answered an idea' },
  'operations.hide-idea': { ko: '제안이나 댓글을 가렸습니다', en: 'Hid an idea or a reply' },
  'operations.keep-idea': { ko: '신고된 글을 그대로 두었습니다', en: 'Kept what was reported' },
  'operations.merge-ideas': { ko: '같은 제안을 하나로 모았습니다', en: 'Merged ideas' },
}
