/** Declarations that somebody wrote to do harm: they are refused in one line, or shown as what they are. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { added, declared, importFile } from './world.ts';

const CONTROL = /[^\n -~\u4e00-\u9fff，。、；：？！（）《》“”…—]/;

const REFUSED: Readonly<Record<string, readonly [string, string]>> = {
  '100,000 brackets': ['['.repeat(100_000) + ']'.repeat(100_000), 'expected object, received array'],
  '100,000 brackets that nobody closes': ['['.repeat(100_000), 'it is not JSON'],
  '100,000 brackets as a value': [
    JSON.stringify(declared()).replace('1', '['.repeat(100_000) + ']'.repeat(100_000)),
    'version: write one of: 1',
  ],
  'a prototype': [
    `{"__proto__":{"names":["x"]},${JSON.stringify(declared()).slice(1)}`,
    'unknown key "__proto__"',
  ],
  'a constructor': [JSON.stringify(declared({ constructor: {} })), 'unknown key "constructor"'],
  'a string of 200,000 characters': [
    JSON.stringify(declared({ names: ['x'.repeat(200_000)] })),
    'names.0: is longer than 300 characters',
  ],
  'a key of 200,000 characters': [
    JSON.stringify(declared({ ['x'.repeat(200_000)]: 1 })),
    `unknown key "${'x'.repeat(100)}`,
  ],
  'a key that moves the cursor': [
    JSON.stringify(declared({ '\x1b[2J\x07': 1 })),
    'unknown key "\\u001B[2J\\u0007"',
  ],
  'nothing at all': ['', 'it is not JSON'],
  'a page': ['<!doctype html>', 'it is not JSON'],
};
describe('refuses', () => {
  for (const [what, [text, problem]] of Object.entries(REFUSED)) {
    test(what, async () => {
      const { status, stdout, stderr } = await importFile(text);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toContain('The declaration is not valid:\n');
      expect(stderr).toContain(problem);
      expect(stderr.length).toBeLessThan(500);
      expect(stderr).not.toMatch(CONTROL);
    });
  }
});

test('of a key that stands twice the last one counts, and the patch shows it', async () => {
  const [first, second] = ['sales@lanternfish.example', 'info@lanternfish.example'];
  const text = JSON.stringify(declared({ channels: { emails: [{ value: first }] } }));
  const twice = text.replace(`"value":"${first}"`, `"value":"${first}","value":"${second}"`);
  const { status, stdout } = await importFile(twice);
  expect([status, added(stdout).at(-1)]).toEqual([0, `${second}: own-declaration`]);
});

const HIDING: Readonly<Record<string, readonly [string, string, string]>> = {
  'a Cyrillic letter in a handle': ['handles', 'x:L\u0430nternfish', '"x:L\\u0430nternfish"'],
  'a Cyrillic letter in a domain': ['domains', 'l\u0430nternfish.example', '"l\\u0430nternfish.example"'],
  'a zero-width space in an address': [
    'emails',
    'he\u200blp@lanternfish.example',
    '"he\\u200Blp@lanternfish.example"',
  ],
  'a right-to-left override in a path': ['paths', 'github.com/\u202eanna', '"github.com/\\u202Eanna"'],
  'a bell and a line break in a handle': ['handles', 'x:a\u0007\nphones:', '"x:a\\u0007\\u000Aphones:"'],
  'a bold letter beyond the first plane': ['handles', 'x:\u{1d41a}corn', '"x:\\U0001D41Acorn"'],
  'half of a surrogate pair': ['handles', 'x:\ud835corn', '"x:\\uD835corn"'],
  'a full-width digit in an app': ['apps', 'ios-app:\uff11234', '"ios-app:\\uFF11234"'],
  'a soft hyphen in a host': ['hosts', 'he\u00adlp.lanternfish.example', '"he\\u00ADlp.lanternfish.example"'],
};
describe('shows as an escape, and names as a conflict,', () => {
  for (const [what, [list, value, written]] of Object.entries(HIDING)) {
    test(what, async () => {
      const { status, stdout, stderr } = await importFile(declared({ channels: { [list]: [{ value }] } }));
      expect(status).toBe(1);
      expect(added(stdout)).toContain(`${written}: own-declaration`);
      expect(stderr).toContain(`conflict: channels.${list}.0: ${written.slice(1, -1)} holds letters`);
      expect(stdout).not.toMatch(CONTROL);
      expect(stderr).not.toMatch(CONTROL);
      expect(parse(written)).toBe(value);
    });
  }

  test('a number with a zero-width space, though a reader would see through it', async () => {
    const phones = [{ value: 'tel:+44\u200b2079460159' }];
    const { status, stdout } = await importFile(
      { ...declared({ channels: { phones } }), names: ['Acorn Bank'], domain: 'acornbank.example' },
      'acorn-bank',
    );
    expect([status, added(stdout).at(-1)]).toEqual([1, '"tel:+44\\u200B2079460159": own-declaration']);
  });
});

test('a sentence cannot become YAML, a comment or a line of the patch', async () => {
  const en = 'Hello\n--- a/etc/passwd\n+++ b/etc/passwd: "x" # \\ &a *b !!js {{';
  const { stdout } = await importFile(declared({ statements: [{ en, zh: '我们- 从不: 来电 #' }] }));
  const lines = added(stdout);
  const at = lines.findIndex(line => line.startsWith('- en:'));
  expect(
    parse(
      lines
        .slice(at, at + 3)
        .join('\n')
        .replaceAll(/\n(?=zh|source)/g, '\n  '),
    ),
  ).toEqual([{ en, zh: '我们- 从不: 来电 #', source: 'own-declaration' }]);
  expect(stdout.match(/^\+\+\+ /gm)).toHaveLength(1);
});
