/** The tests that mutants are put to: of those in `npm test` the ones that judge, and neither serve nor store. */
export const MUTATION_TESTS = {
  files: [
    'tests/core/**/*.test.ts',
    'tests/signals/**/*.test.ts',
    // What a rule, a brand or a message of every day is expected to come to.
    'tests/{acceptance,allowlists,complaints,explanations,heuristics,lexicon,look-alikes}.test.ts',
    'tests/{official-channels,ordinary-life,shared-hosts}.test.ts',
  ],
  without: [
    // Random, and would find most mutants by luck.
    'tests/core/check.property.test.ts',
    'tests/core/secrets/hidden.property.test.ts',
    'tests/core/phones/mutations.test.ts',
    // Measures time, and instrumented code is slow.
    'tests/core/secrets/hostile.test.ts',
  ],
  // Takes a rule's conditions away one by one: it tries the rules, and compiles a catalog for each.
  leftOut: /> needs /,
};
