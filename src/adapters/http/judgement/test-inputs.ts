/** Permanent test inputs: whoever builds a client can send these for ever, and always gets these verdicts. */
import type { Contact } from '../../../core/contact.ts';
import type { Action, VerdictWord } from '../../../core/verdict.ts';

export interface TestInput {
  readonly contact: Contact;
  readonly verdict: VerdictWord;
  readonly action: Action;
}

export const TEST_INPUTS: readonly TestInput[] = [
  {
    contact: { value: '95188', claims: 'alipay', direction: 'outgoing' },
    verdict: 'official',
    action: 'matches-official',
  },
  { contact: { value: 'https://token.im/' }, verdict: 'official', action: 'matches-official' },
  { contact: { value: 'https://token.im.bonafide-test.example/' }, verdict: 'impersonation', action: 'stop' },
  {
    contact: { value: 'Our support team needs your seed phrase to fix the sync.' },
    verdict: 'scam',
    action: 'stop',
  },
  { contact: { value: 'https://bonafide-test.example/' }, verdict: 'unknown', action: 'cannot-tell' },
];
