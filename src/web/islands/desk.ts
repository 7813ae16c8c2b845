import { checkWords } from './check-words.ts'
import { drawBadges } from './draw-badge.ts'
import { shrinkPictures } from './shrink-picture.ts'

// What only organisations use: persons on their phones do not load it.
checkWords(document)
drawBadges(document)
shrinkPictures(document)
