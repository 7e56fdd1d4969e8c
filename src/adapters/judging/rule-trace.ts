/** What became of one rule that was tried on a contact. */
import type { Condition } from '../../catalog/conditions.ts';
import type { Severity, Status } from '../../core/rule.ts';

export interface RuleTrace {
  readonly rule: string;
  readonly status: Status;
  readonly severity: Severity;
  readonly fired: boolean;
  /** Conditions that all had to hold, and did not. */
  readonly lacking: readonly Condition[];
  /** Of these at least one had to hold, and none did. */
  readonly lackingOneOf: readonly Condition[];
  /** Conditions that forbid the rule, and held. */
  readonly forbiddenBy: readonly Condition[];
}
