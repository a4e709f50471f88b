import type { Quotation } from '@/lib/api/cited'
import { standing } from '@/lib/api/judgements'
import type { LinkEvidence } from '@/lib/api/schemas'
import { formatRange } from '@/lib/i18n/format'
import { modalities, type Modality } from '@/lib/model'
import { flat } from './flat'
import type { Sources } from './sources'

/** What has to be said of a modality, so that nobody takes a plan or a suspicion for a fact. */
const warnings: Readonly<Record<Modality, string>> = {
  asserted: modalities.asserted.label.en,
  planned: 'PLANNED: announced, not reported as done',
  alleged: 'ALLEGED: suspected, not established',
  denied: 'DENIED: the release says that it is not so',
}

/** A modality in words, as a warning where it is not plain. */
export const modalityWords = (modality: Modality): string => warnings[modality]

/** Said of what a release recalls in passing. */
export const backgroundWords = 'background: recalled in passing, not this release’s news'

/** A sentence behind a link as an answer quotes it; its release joins the sources. */
export function toQuotation(evidence: LinkEvidence, sources: Sources): Quotation {
  const { sentence, quote, start, end, release, modality, background, saidBy } = evidence
  const verdict = standing(evidence.judgements)?.verdict
  return {
    ...{ sentence, quote, start, end, modality, background },
    lang: release.lang,
    release: release.id,
    source: sources.numberOf(release),
    from: evidence.validFrom,
    to: evidence.validTo,
    when: evidence.validText,
    saidBy: saidBy?.name ?? null,
    judged: verdict === 'confirmed' || verdict === 'rejected' ? verdict : null,
  }
}

/** What has to be known of a quotation, in words; empty where it is plain. */
export function quotationNotes({
  modality,
  background,
  from,
  to,
  when,
  saidBy,
  judged,
}: Quotation): string[] {
  return [
    modality && modality !== 'asserted' ? modalityWords(modality) : '',
    background ? backgroundWords : '',
    from || to ? `when: ${formatRange(from, to, 'en')}${when ? ` (“${flat(when)}”)` : ''}` : '',
    saidBy ? `said by ${flat(saidBy)}` : '',
    judged ? `${judged} by a person` : '',
  ].filter(Boolean)
}

/** A quotation as lines: the sentence behind “> ”, then its source and what has to be known of it. */
export const quotationLines = (quotation: Quotation): string[] => [
  `> ${flat(quotation.sentence)}`,
  [`[${quotation.source}]`, ...quotationNotes(quotation)].join(' · '),
]
