/** What is wrong with a data file, so that its writer can mend it: the file, the field, and what to write instead. */
export interface CatalogProblem {
  readonly file: string;
  /** Dotted path inside the file; `''` for the file as a whole. */
  readonly field: string;
  readonly message: string;
}

/** Every problem of the catalog at once: mending one file a run would be unkind. */
export class CatalogError extends Error {
  override readonly name = 'CatalogError';
  readonly problems: readonly CatalogProblem[];

  constructor(problems: readonly CatalogProblem[]) {
    super(
      problems
        .map(({ file, field, message }) => `${file}: ${field === '' ? '' : `${field}: `}${message}`)
        .join('\n'),
    );
    this.problems = problems;
  }
}
