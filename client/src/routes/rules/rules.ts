/** A rule in words. */
export interface Rule {
  /** Its anchor: `/rules#shown-first`. */
  readonly id: string
  /** The file that holds the rule in a test. */
  readonly test: string
  readonly title: string
  readonly says: string
  /** In the order they are tried, or all of them, as `says` tells. */
  readonly steps?: readonly string[]
}

export const rules: readonly Rule[] = [
  {
    id: 'shown-first',
    test: 'shared/src/sources/headline.test.ts',
    title: 'Which report is shown first',
    says: 'Where several sources state something about the same fact, score or price of a model, one of them is shown first and the others are one step away. The first of these steps in which two reports differ decides; the panel of a figure names it.',
    steps: [
      'A report that its publisher withdrew comes last.',
      'A report with a recorded dispute comes after those without.',
      'Tier A, the document of the maker, before tier B, independent measurements and licensed datasets, before tier C, aggregators and copies.',
      'A score whose source states settings before one whose source states none.',
      'The newer before the older, by the day the figure holds for.',
      'The name of the source, by the alphabet, so that the order never depends on chance.',
    ],
  },
  {
    id: 'sets',
    test: 'shared/src/benchmarks/comparability.test.ts',
    title: 'Which scores compare',
    says: 'Scores of one benchmark form a set when every two of them were taken alike: same version, same metric, and either every setting stated and equal, or both from one document, run by one evaluator, with the same settings stated. What a source does not say is unknown, and two unknowns are not an equality. A score stands in one set at most; one that nothing matches stands alone.',
  },
  {
    id: 'conflicts',
    test: 'shared/src/benchmarks/conflict.test.ts',
    title: 'What explains a conflict',
    says: 'Scores of one model on one benchmark contradict each other when two reports state different figures and neither two stated versions nor two stated metrics tell them apart. The first of these that holds for two scores explains them; a conflict of more than two is explained no better than its weakest pair. That a setting differs does not prove that it makes the difference.',
    steps: [
      'The publisher of one withdrew it or changed it.',
      'There is a recorded reason to doubt one of them.',
      'A document says why, and that is recorded in our words.',
      'Their sources state a setting differently: metric, thinking, examples in the prompt, attempts, tools, program, precision, method.',
      'One is the other with fewer decimals.',
      'They were run by others.',
      'One source leaves unstated what the other states.',
      'Else the word is: unexplained.',
    ],
  },
  {
    id: 'best',
    test: 'shared/src/comparisons/comparison.test.ts',
    title: 'Best of n',
    says: 'A score is marked as the best of n only within a set that holds two or more of the models in view. Disputed and withdrawn scores never carry the mark; equal scores share it. Facts and prices are never marked.',
  },
  {
    id: 'rank',
    test: 'client/src/benchmarks/score-sets.test.ts',
    title: 'Rank',
    says: 'Ranks are counted within one set, equal scores sharing a place: 1, 2, 2, 4. There is no rank over sets, no mean over benchmarks and no overall score.',
  },
  {
    id: 'openness',
    test: 'shared/src/models/openness.test.ts',
    title: 'Openness',
    says: 'How open a model is follows from the clauses of its licence and from what was released. What no source speaks of counts as not shown and never raises the class.',
    steps: [
      'Open source: weights, code for inference, code for training, and the data or a sufficient description of it, all under a licence that the Open Source Initiative approved.',
      'Open weights: weights under such a licence, or under one that restricts neither who uses them nor for what.',
      'Source-available: weights can be had, under a licence with restrictions.',
      'Undetermined: no source read shows that the weights can be had.',
    ],
  },
  {
    id: 'memory',
    test: 'shared/src/models/memory-need.test.ts',
    title: 'Memory need',
    says: 'Weights take parameters × bits per weight ÷ 8. The key-value cache of each token takes 2 × layers × key-value heads × head size × bytes; with latent attention layers × (latent rank + rotary head size) × bytes; layers with a sliding window keep no more than the window. Activations, buffers of the program and recurrent state are left out. An input that no source states makes the part it belongs to not computed, and is named.',
  },
  {
    id: 'lowest-price',
    test: 'server/test/lists.test.ts',
    title: 'Lowest price',
    says: 'The lowest undisputed offering among the reports shown first. Free plans and means over many providers are left out. The day it was seen stands beside it.',
  },
  {
    id: 'sort',
    test: 'server/test/answers.test.ts',
    title: 'Sorting',
    says: 'A model without the figure that a list is sorted by comes last, whichever way the sort runs, and those are in the order of their names.',
  },
  {
    id: 'missing',
    test: 'client/src/ui/value.test.tsx',
    title: 'What is missing',
    says: 'Not reported means that none of the sources read for a model states it. Not disclosed means that a source says it is withheld. Not applicable means that the model has no such thing. None of them is ever shown as a zero.',
  },
]
