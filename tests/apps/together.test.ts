/** What is ready together is answered together, and nobody waits for anybody else. */
import { expect, test } from 'vitest';
import { together } from '../../src/apps/together.ts';

const asked = (name: string) => new Request(`http://localhost/${name}`);
const nameOf = (request: Request) => new URL(request.url).pathname.slice(1);

test('all that arrived in one turn is judged before the first answer leaves', async () => {
  const events: string[] = [];
  const fetch = together(async request => {
    for (let hop = 0; hop < nameOf(request).length; hop++) await undefined;
    events.push(`judged ${nameOf(request)}`);
    return new Response();
  });
  const answer = (name: string) =>
    Promise.resolve(fetch(asked(name))).then(() => events.push(`answered ${name}`));
  await Promise.all(['a', 'bbbb', 'cc'].map(answer));
  expect(events.slice(0, 3).toSorted()).toEqual(['judged a', 'judged bbbb', 'judged cc']);
  expect(events.slice(3).toSorted()).toEqual(['answered a', 'answered bbbb', 'answered cc']);
});

test('a slow one holds up nobody', async () => {
  const never = new Promise<Response>(() => {});
  const fetch = together(request => (nameOf(request) === 'slow' ? never : new Response('here')));
  void fetch(asked('slow'));
  expect(await (await fetch(asked('quick'))).text()).toBe('here');
  expect(await (await fetch(asked('next'))).text()).toBe('here');
});

test('what fails fails at once, with its own error', async () => {
  const fetch = together(() => Promise.reject(new Error('broken')));
  await expect(fetch(asked('one'))).rejects.toThrow('broken');
});

test('the rest of what a server hands over is handed on', async () => {
  const fetch = together((_: Request, bindings: { port: number }) => new Response(String(bindings.port)));
  expect(await (await fetch(asked('one'), { port: 8787 })).text()).toBe('8787');
});
