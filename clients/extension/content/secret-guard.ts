/**
 * Stands between a person's secret and the page. Hears each event before the page does.
 *
 * A paste with the shape of a secret waits until it is judged, and reaches the page only if it is none or the person
 * insists. What is typed is there already: then everything that would send it waits.
 */
import type { SecretAnswered } from '../messages.ts';
import { send } from '../send.ts';
import { type Entered, empty, enteredIn, fieldOf, insert, textOf } from './entered.ts';
import { looksSecret } from './looks-secret.ts';
import { showNote } from './note.ts';
import { askPerson, type Decision } from './secret-dialog.ts';

/** 24 words of ten letters, numbered. Longer, a phrase is part of something, and its formatting would be lost. */
const LONGEST_PASTE = 400;

/** The person has decided about this page. */
let decided = false;
/** What was last judged and is no secret, so that a click is not held for it again. */
let harmless = '';
let judging: Promise<Decision | undefined> | undefined;
/** What was entered last: a person goes on typing while the first eleven words are looked at. */
let latest: Entered;

export function guardSecrets(): void {
  const early = { capture: true } as const;
  addEventListener('paste', pasted, early);
  addEventListener('input', entered, early);
  addEventListener('change', entered, early);
  addEventListener('submit', submitted, early);
  addEventListener('click', held, early);
  addEventListener('keydown', event => event.key === 'Enter' && held(event), early);
}

function pasted(event: ClipboardEvent): void {
  const field = fieldOf(event);
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (!event.isTrusted || decided || !field) return;
  if (text.length > LONGEST_PASTE || !looksSecret(text)) return;
  stop(event);
  const { label } = enteredIn(field);
  void judge({ label, value: text, fields: [] }).then(decision => {
    if (decision !== 'remove') insert(field, text);
  });
}

function entered(event: Event): void {
  // A page that makes events up would only keep us busy; what it puts into a field is looked at when it is sent.
  const field = event.isTrusted ? fieldOf(event) : undefined;
  if (decided || !field) return;
  const what = enteredIn(field);
  if (what.value !== harmless && looksSecret(what.value)) void judge(what);
}

/** A form that was filled by a script, or before we came, is looked at when it is sent. */
function submitted(event: SubmitEvent): void {
  if (decided) return;
  const form = event.target instanceof HTMLFormElement ? event.target : undefined;
  const what = form && suspectIn(form);
  if (what) void judge(what);
  if (!judging) return;
  stop(event);
  const { submitter } = event;
  void judging.then(decision => {
    if (decision !== 'remove') form?.requestSubmit(submitter);
  });
}

function suspectIn(form: HTMLFormElement): Entered | undefined {
  for (const field of form.elements) {
    const what = textOf(field) === '' ? undefined : enteredIn(field);
    if (what && what.value !== harmless && looksSecret(what.value)) return what;
  }
  return undefined;
}

/** While it is judged nothing is sent by a click or a key either. In our own dialog both work. */
function held(event: Event): void {
  if (!judging || !event.isTrusted || isOurs(event)) return;
  stop(event);
  const [target] = event.composedPath();
  void judging.then(decision => {
    if (decision === undefined && event.type === 'click' && target instanceof HTMLElement) target.click();
  });
}

const isOurs = (event: Event): boolean =>
  event.composedPath().some(one => one instanceof Element && one.localName === 'bonafide-note');

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** `undefined`: it is no secret, or none that is ours to guard. One question at a time. */
function judge(what: Entered): Promise<Decision | undefined> {
  latest = what;
  judging ??= untilLatest().finally(() => {
    judging = undefined;
  });
  return judging;
}

async function untilLatest(): Promise<Decision | undefined> {
  for (;;) {
    const what = latest;
    const decision = await asked(what);
    if (decision !== undefined || decided || what === latest) return decision;
  }
}

async function asked({ label, value, fields }: Entered): Promise<Decision | undefined> {
  const answered = await send<SecretAnswered>({ ask: 'secret', label, value });
  if (!answered) {
    harmless = value;
    return undefined;
  }
  if (answered.manner === 'warn') {
    decided = true;
    showNote({ ...answered, dismiss: answered.keep });
    return undefined;
  }
  const decision = await askPerson(answered);
  if (decision === 'remove') empty(fields);
  else decided = true;
  return decision;
}
