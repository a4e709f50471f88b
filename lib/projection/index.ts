export { adds, allNames, foldedNames, profileOf, wholeNames, type Naming, type Profile } from './entity'
export {
  allowedValues,
  answersAgree,
  answersDisagree,
  figureName,
  type Answer,
  type Question,
} from './figure'
export { figureId, linkKey, parseLinkKey, storyId, type LinkKey } from './keys'
export { summariseLink, type LinkSummary, type Support } from './link'
export {
  sameStory,
  storiesOf,
  storyDays,
  storyMarks,
  whySameStory,
  type Story,
  type StoryMarks,
  type StoryReason,
  type StoryRelease,
} from './story'
export { judgedConfidence, judgedLink, verdicts, type JudgedWords, type Verdict } from './verdict'
