import { describe, expect, test } from 'vitest';
import { admit, contactSchema } from '../../src/core/admit.ts';

const problems = (input: unknown) => {
  const admission = admit(input);
  return admission.ok ? [] : admission.problems;
};
const faults = (input: unknown): string[] => problems(input).map(({ field, code }) => `${field} ${code}`);

describe('a value alone is let in, or not, as the schema says', () => {
  const values: unknown[] = [
    '95188',
    ' ',
    '',
    '\u3000',
    'x'.repeat(65_536),
    'x'.repeat(65_537),
    1,
    null,
    ['a'],
    undefined,
  ];
  const inputs: unknown[] = [
    ...values,
    ...values.map(value => ({ value })),
    ...values.map(value => ({ value, kind: undefined })),
    ...values.map(value => ({ value, colour: 'red' })),
    ...values.map(value => Object.create({ value })),
    JSON.parse('{"__proto__":{"value":"95188"}}'),
    JSON.parse('{"value":"95188","__proto__":1}'),
  ];
  for (const [i, input] of inputs.entries())
    test(`${i}: ${JSON.stringify(input)?.slice(0, 40)}`, () => {
      const read = contactSchema.safeParse(input);
      const admission = admit(input);
      expect(admission.ok).toBe(read.success);
      if (admission.ok) expect(admission.contact).toEqual(read.data);
    });
});

describe('a contact is let in as it is', () => {
  for (const [what, contact] of [
    ['a value alone', { value: '95188' }],
    ['spaces around the value', { value: '  95188 ' }],
    ['a value of 65,536 characters', { value: 'x'.repeat(65_536) }],
    [
      'every field at once',
      {
        value: '请回电',
        kind: 'text',
        claims: '橡果银行',
        direction: 'incoming',
        sender: '020 7946 0321',
        authenticated: false,
        url: 'https://acornbank.example/',
        region: 'GB',
        locale: 'zh-Hans-CN',
        surface: 'hotline',
      },
    ],
  ] as const) {
    test(what, () => expect(admit(contact)).toEqual({ ok: true, contact }));
  }
});

describe('what is no object is refused as a whole', () => {
  for (const input of [undefined, null, 5, 'text', true, [], [{ value: 'x' }]])
    test(JSON.stringify(input) ?? 'undefined', () => expect(faults(input)[0]).toMatch(/^ /));
});

describe('each field that is wrong is named', () => {
  for (const [input, fault] of [
    [{}, 'value missing'],
    [{ value: '' }, 'value missing'],
    [{ value: ' \n\t\u3000' }, 'value missing'],
    [{ value: 'x'.repeat(65_537) }, 'value too-long'],
    [{ value: 'x', kind: 'fax' }, 'kind invalid'],
    [{ value: 'x', claims: '' }, 'claims invalid'],
    [{ value: 'x', claims: 'x'.repeat(2_049) }, 'claims too-long'],
    [{ value: 'x', direction: 'in' }, 'direction invalid'],
    [{ value: 'x', sender: '' }, 'sender invalid'],
    [{ value: 'x', sender: 'x'.repeat(2_049) }, 'sender too-long'],
    [{ value: 'x', url: '' }, 'url invalid'],
    [{ value: 'x', url: 'x'.repeat(2_049) }, 'url too-long'],
    [{ value: 'x', region: 'cn' }, 'region invalid'],
    [{ value: 'x', region: 'CHN' }, 'region invalid'],
    [{ value: 'x', locale: 'zh_CN' }, 'locale invalid'],
    [{ value: 'x', locale: 'x' }, 'locale invalid'],
    [{ value: 'x', surface: 'web' }, 'surface invalid'],
    [{ value: 'x', colour: 'red' }, ' unknown-field'],
    [{ value: 'x', toString: 1 }, ' unknown-field'],
  ] as const) {
    test(`${JSON.stringify(input).slice(0, 48)}: ${fault.trim()}`, () =>
      expect(faults(input)).toEqual([fault]));
  }
  for (const field of [
    'claims',
    'sender',
    'url',
    'region',
    'locale',
    'kind',
    'direction',
    'surface',
    'authenticated',
  ])
    test(`${field} of the wrong type is refused`, () =>
      expect(problems({ value: 'x', [field]: 7 })).toMatchObject([{ field }]));
  test('all of them at once', () =>
    expect(faults({ kind: 'fax', region: 'cn' })).toEqual([
      'value missing',
      'kind invalid',
      'region invalid',
    ]));
});

describe('a problem says what to send instead, and never repeats what was sent', () => {
  const SECRET = 'zxqsecret';
  for (const input of [
    SECRET,
    [SECRET],
    { value: SECRET.repeat(9_000) },
    { value: { SECRET } },
    { value: 'x', [SECRET]: SECRET },
    ...[
      'kind',
      'claims',
      'direction',
      'sender',
      'authenticated',
      'url',
      'region',
      'locale',
      'surface',
    ].flatMap(field => [
      { value: 'x', [field]: SECRET.repeat(300) },
      { value: 'x', [field]: [SECRET] },
    ]),
  ]) {
    test(JSON.stringify(input).slice(0, 40), () => {
      expect(problems(input).length).toBeGreaterThan(0);
      for (const { field, message } of problems(input)) {
        expect(message).toMatch(/[Ss]end/);
        expect(`${field} ${message}`).not.toContain(SECRET);
      }
    });
  }
  test('a choice lists what there is to choose', () => {
    for (const word of ['phone', 'url', 'email', 'handle', 'text', 'page', 'auto'])
      expect(problems({ value: 'x', kind: 'fax' })[0]?.message).toContain(word);
  });
});
