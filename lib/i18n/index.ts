import type { InterfaceLanguage } from './languages'
import { align } from './messages/align'
import { apiDocs } from './messages/api-docs'
import { asking } from './messages/asking'
import { boards } from './messages/boards'
import { briefings } from './messages/briefings'
import { canvas } from './messages/canvas'
import { common } from './messages/common'
import { entities } from './messages/entities'
import { expanding } from './messages/expanding'
import { explore } from './messages/explore'
import { figureTexts } from './messages/figures'
import { filters } from './messages/filters'
import { groups } from './messages/groups'
import { home } from './messages/home'
import { inspectorTabs } from './messages/inspector-tabs'
import { judgements } from './messages/judgements'
import { layouts } from './messages/layouts'
import { loading } from './messages/loading'
import { looks } from './messages/looks'
import { palette } from './messages/palette'
import { minimap } from './messages/minimap'
import { paths } from './messages/paths'
import { plan } from './messages/plan'
import { own } from './messages/own'
import { phrases } from './messages/phrases'
import { query } from './messages/query'
import { questions } from './messages/questions'
import { releases } from './messages/releases'
import { resultBoard } from './messages/result-board'
import { resultViews } from './messages/result-views'
import { results } from './messages/results'
import { rules } from './messages/rules'
import { time } from './messages/time'
import { twin } from './messages/twin'
import { twins } from './messages/twins'
import { workbench } from './messages/workbench'

/** Every text of the interface in one language, one section per page. */
export const messagesIn = (lang: InterfaceLanguage) => ({
  align: align[lang],
  apiDocs: apiDocs[lang],
  asking: asking[lang],
  canvas: canvas[lang],
  common: common[lang],
  groups: groups[lang],
  home: home[lang],
  expanding: expanding[lang],
  explore: explore[lang],
  figures: figureTexts[lang],
  filters: filters[lang],
  time: time[lang],
  looks: looks[lang],
  releases: releases[lang],
  resultBoard: resultBoard[lang],
  results: results[lang],
  resultViews: resultViews[lang],
  rules: rules[lang],
  twin: twin[lang],
  twins: twins[lang],
  entities: entities[lang],
  inspectorTabs: inspectorTabs[lang],
  judgements: judgements[lang],
  layouts: layouts[lang],
  loading: loading[lang],
  palette: palette[lang],
  minimap: minimap[lang],
  paths: paths[lang],
  plan: plan[lang],
  own: own[lang],
  phrases: phrases[lang],
  query: query[lang],
  questions: questions[lang],
  briefings: briefings[lang],
  boards: boards[lang],
  workbench: workbench[lang],
})
export type Messages = ReturnType<typeof messagesIn>

export * from './format'
export * from './languages'
