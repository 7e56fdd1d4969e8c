/** What can go wrong between a caller and the service. None of it says anything about what was asked. */

/** An RFC 9457 problem, thrown. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  /** After how many seconds it may be asked again, where the service says so. */
  readonly retryAfter: number | undefined;
  constructor(
    { status, code, title }: { status: number; code: string; title: string },
    retryAfter?: number | undefined,
  ) {
    super(title);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** No answer came, or it was not the service that answered. Nothing was judged: this is never to be shown as "clean". */
export class Unreachable extends Error {
  constructor(reason: string, cause?: unknown) {
    super(reason, { cause });
    this.name = 'Unreachable';
  }
}
