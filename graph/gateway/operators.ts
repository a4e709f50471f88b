/** Scans and seeks of any kind, however they are split over threads: `PartitionedUndirectedRelationshipTypesScan`. */
const leaves =
  /^(?:Partitioned|Directed|Undirected|Union|Intersection|Subtraction|Asserting|Multi)*(?:All)?(?:Nodes?|Relationships?)\w*?(?:Scan|Seek|SeekByRange)(?:\(\w*\))?$/u

/** Walks along relationships. */
const walks =
  /^(?:Optional|VarLength)?Expand\(|^(?:Bidirectional)?Repeat\(|^(?:Stateful)?ShortestPath(?:\(|$)/u

const others: ReadonlySet<string> = new Set([
  ...['ProduceResults', 'Projection', 'Filter', 'Distinct', 'OrderedDistinct', 'Unwind', 'PartitionedUnwind'],
  ...['Limit', 'ExhaustiveLimit', 'Skip', 'Sort', 'PartialSort', 'Top', 'PartialTop', 'Optional', 'Argument'],
  ...['Top1WithTies', 'PartialTop1WithTies'],
  ...['Eager', 'EagerAggregation', 'OrderedAggregation', 'EmptyResult', 'PreserveOrder', 'NullifyMetadata'],
  ...['Apply', 'SemiApply', 'AntiSemiApply', 'LetSemiApply', 'LetAntiSemiApply', 'RollUpApply'],
  ...['SelectOrSemiApply', 'SelectOrAntiSemiApply', 'LetSelectOrSemiApply', 'LetSelectOrAntiSemiApply'],
  ...['ConditionalApply', 'AntiConditionalApply', 'CartesianProduct', 'Union', 'OrderedUnion'],
  ...['ValueHashJoin', 'NodeHashJoin', 'NodeLeftOuterHashJoin', 'NodeRightOuterHashJoin'],
  ...['TriadicSelection', 'TriadicBuild', 'TriadicFilter', 'AssertSameNode', 'AssertSameRelationship'],
  ...['CacheProperties', 'ProjectEndpoints', 'PathPropagatingBFS', 'RepeatOptions', 'ArgumentTracker'],
  ...['NodeCountFromCountStore', 'RelationshipCountFromCountStore', 'ProcedureCall'],
])

/** Whether a step of a plan, as Neo4j 5 names it, only reads. A step that nobody has heard of does not. */
export const onlyReads = (operator: string): boolean =>
  others.has(operator) || leaves.test(operator) || walks.test(operator)
