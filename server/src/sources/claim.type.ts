import { sql } from '../builder.ts'
import { enumNameOf, enumOf } from '../enum.ts'
import type { ClaimFields } from './claim-table.ts'
import { Organization } from './organization.type.ts'
import { Source } from './source.type.ts'

export const CheckStatus = enumOf(
  'CheckStatus',
  'What became of looking for the figure at its place in the source, by a program.',
  {
    'not-checked': 'Nobody looked yet.',
    checked: 'The figure stands there.',
    mismatch: 'The figure was not found there.',
    'not-checkable': 'A program cannot look, for the stated reason.',
  },
)

export const ClaimCheck = sql.sqlObject('ClaimCheck', 'fact', {
  description: 'Whether a program found the claim where it is said to stand.',
  fields: (t) => ({
    status: t.expression({
      type: CheckStatus,
      nullable: false,
      description: 'What became of the check.',
      sql: (eb) => enumNameOf(eb.ref('checkStatus')),
    }),
    checkedOn: t.column('checkedOn', {
      type: 'Date',
      nullable: true,
      description: 'Day of the check; null when there was none.',
    }),
    reason: t.column('checkReason', {
      type: 'String',
      nullable: true,
      description:
        'Why it cannot be checked; what stands there instead; or what a claim that was found was taken by, beside the words at its place. Null where there is nothing to say: for most that were found, and for those nobody looked for.',
    }),
  }),
})

export const Dispute = sql.sqlObject('Dispute', 'fact', {
  description: 'A recorded reason to doubt a claim. The claim stays, and is shown after those nobody doubts.',
  fields: (t) => ({
    reason: t.expression({
      type: 'String',
      nullable: false,
      description: 'Why it is doubted.',
      sql: (eb) => eb.ref('disputeReason').$notNull(),
    }),
    source: t.one(Source, {
      on: ['disputeSourceId', 'id'],
      nullable: true,
      description: 'What gives the reason; null when the reason lies in the claim itself.',
    }),
    locator: t.column('disputeLocator', {
      type: 'String',
      nullable: true,
      description: 'Where in that source; null without a source.',
    }),
    recordedOn: t.expression({
      type: 'Date',
      nullable: false,
      description: 'Day the dispute was recorded.',
      sql: (eb) => eb.ref('disputedOn').$notNull(),
    }),
  }),
})

export const Retraction = sql.sqlObject('Retraction', 'fact', {
  description: 'Its publisher withdrew or changed the claim. It stays, dated, and is shown after all that stand.',
  fields: (t) => ({
    reason: t.expression({
      type: 'String',
      nullable: false,
      description: 'What was withdrawn or changed.',
      sql: (eb) => eb.ref('retractionReason').$notNull(),
    }),
    source: t.one(Source, {
      on: ['retractionSourceId', 'id'],
      nullable: true,
      description: 'What shows the withdrawal; null when none is recorded.',
    }),
    locator: t.column('retractionLocator', {
      type: 'String',
      nullable: true,
      description: 'Where in that source; null without a source.',
    }),
    retractedOn: t.expression({
      type: 'Date',
      nullable: false,
      description: 'Day of the withdrawal.',
      sql: (eb) => eb.ref('retractedOn').$notNull(),
    }),
  }),
})

const descriptions = {
  id: 'Opaque, the same as long as the claim keeps its place; `node` finds the claim by it.',
  asOf: 'Day the claim holds for.',
  recordedOn: 'Day we read it.',
  source: 'The document that makes the claim.',
  via: 'Whose figures the source passes on; null when they are its own.',
  locator: 'Where in the source it stands: a line, a table and row, a page.',
  note: 'What a reader should know about this claim; null when there is nothing to say.',
  check: 'Whether a program found it there.',
  dispute: 'A recorded reason to doubt it; null when there is none.',
  retraction: 'Its withdrawal by the publisher; null when it stands.',
  rank: 'Place among the claims about the same thing by the written rule; 1 is shown first.',
  rankReason: 'The step of the rule that put it before the next one; null for the last.',
  valueCount:
    'How many different values stand for it: its own and those of other reports that contradict it, withdrawn ones left out. Above 1 they are in conflict. Scores on two stated versions or metrics, and prices of two days, do not contradict each other.',
  reportCount: 'How many claims about the same thing there are, this one included.',
} as const

/** What every statement of a source carries: where it stands, which day it holds for, and what speaks against it. */
export const Claim = sql.sqlInterface('Claim', {
  description: 'A statement of one source about one model, with all it takes to audit it.',
  fields: {
    id: { type: 'ID', nullable: false, description: descriptions.id },
    asOf: { type: 'Date', nullable: false, description: descriptions.asOf },
    recordedOn: { type: 'Date', nullable: false, description: descriptions.recordedOn },
    source: { type: Source, nullable: false, description: descriptions.source },
    via: { type: Organization, nullable: true, description: descriptions.via },
    locator: { type: 'String', nullable: false, description: descriptions.locator },
    note: { type: 'String', nullable: true, description: descriptions.note },
    check: { type: ClaimCheck, nullable: false, description: descriptions.check },
    dispute: { type: Dispute, nullable: true, description: descriptions.dispute },
    retraction: { type: Retraction, nullable: true, description: descriptions.retraction },
    rank: { type: 'Int', nullable: false, description: descriptions.rank },
    rankReason: { type: 'String', nullable: true, description: descriptions.rankReason },
    valueCount: { type: 'Int', nullable: false, description: descriptions.valueCount },
    reportCount: { type: 'Int', nullable: false, description: descriptions.reportCount },
  },
})

/** The fields of {@link Claim} over a table of claims. Every such table has the same columns for them. */
export function claimFields(t: ClaimFields) {
  return {
    id: t.column('nodeId', { type: 'ID', description: descriptions.id }),
    asOf: t.column('asOf', { type: 'Date', description: descriptions.asOf }),
    recordedOn: t.column('recordedOn', { type: 'Date', description: descriptions.recordedOn }),
    source: t.one(Source, { on: ['sourceId', 'id'], nullable: false, description: descriptions.source }),
    via: t.one(Organization, { on: ['viaOrganizationId', 'id'], nullable: true, description: descriptions.via }),
    locator: t.column('locator', { type: 'String', description: descriptions.locator }),
    note: t.column('note', { type: 'String', nullable: true, description: descriptions.note }),
    check: t.embed(ClaimCheck, { description: descriptions.check }),
    dispute: t.embed(Dispute, { present: 'disputeReason', description: descriptions.dispute }),
    retraction: t.embed(Retraction, { present: 'retractionReason', description: descriptions.retraction }),
    rank: t.column('rank', { type: 'Int', description: descriptions.rank }),
    rankReason: t.column('rankReason', { type: 'String', nullable: true, description: descriptions.rankReason }),
    valueCount: t.column('distinctCount', { type: 'Int', description: descriptions.valueCount }),
    reportCount: t.column('reportCount', { type: 'Int', description: descriptions.reportCount }),
  }
}
