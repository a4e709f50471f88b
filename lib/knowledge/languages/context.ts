import type { SpeechPack } from './speech-pack'

/** How one language says that something is planned, alleged, denied, past or said by somebody. Data only. */
export interface ContextPack extends SpeechPack {
  /** Words that tell of a plan: "will", "is due to", "doit". */
  readonly planned: readonly string[]
  /** Verbs of wishing right before a clause of what is wished: "a proposé que". */
  readonly wishes?: readonly string[]
  /** Words that tell of a plan before an infinitive only, and how infinitives end: "va ouvrir". */
  readonly going: readonly string[]
  readonly infinitives: readonly string[]
  /** Ends of verbs in a future tense, with words that only look like one. Compared in lower case, with accents. */
  readonly futureEndings: readonly string[]
  readonly notFuture: readonly string[]
  /** Beginnings of verbs in a future tense, with beginnings of words that only look like one. */
  readonly futureBeginnings: readonly string[]
  readonly notFutureBeginnings: readonly string[]
  /** Words that make a whole clause an allegation, and those that say it of the noun beside them. */
  readonly alleged: readonly string[]
  readonly allegedNouns: readonly string[]
  /** Words that deny, words that do so only in pairs around a verb ("ne … pas"), and phrases that only look so. */
  readonly denied: readonly string[]
  readonly deniedPairs: { readonly first: readonly string[]; readonly second: readonly string[] }
  readonly notDenied: readonly string[]
  /** Words for an earlier time or edition. */
  readonly background: readonly string[]
  /** Single words that open a relative clause, and a clause of what is said or thought. Compared with accents. */
  readonly relatives: readonly string[]
  readonly complements: readonly string[]
  /** Words that join clauses. */
  readonly coordinators: readonly string[]
  readonly subordinators: readonly string[]
  /** Frequent finite verbs, compared with accents, by which a clause of its own is told from a part of one. */
  readonly finite: readonly string[]
}
