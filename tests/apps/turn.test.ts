/** Who arrives in one turn of the event loop goes on together, and nobody waits for who comes later. */
import { expect, test } from 'vitest';
import { turns } from '../../src/apps/turn.ts';

test('all that wait in one turn have arrived before the first goes on', async () => {
  const turn = turns();
  const events: string[] = [];
  const goesOn = async (name: string) => {
    for (let hop = 0; hop < name.length; hop++) await undefined;
    events.push(`${name} read`);
    await turn();
    events.push(`${name} judged`);
  };
  await Promise.all(['a', 'bbbb', 'cc'].map(goesOn));
  expect(events.slice(0, 3).toSorted()).toEqual(['a read', 'bbbb read', 'cc read']);
  expect(events.slice(3).toSorted()).toEqual(['a judged', 'bbbb judged', 'cc judged']);
});

test('a turn that is over holds nobody up, and the next one is another', async () => {
  const turn = turns();
  const first = turn();
  await first;
  const next = turn();
  expect(next).not.toBe(first);
  await next;
});
