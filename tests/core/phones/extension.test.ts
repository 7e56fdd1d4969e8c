import { describe, expect, test } from 'vitest';
import { extensionAt } from '../../../src/core/phones/extension.ts';

/** What of the text behind the number is dialled. */
const behind = (text: string) => {
  const found = extensionAt(`95511${text}`, 5);
  return found && text.slice(0, found.end - 5);
};

describe('an extension is a word for it and up to six digits', () => {
  for (const [text, extension] of [
    ['转2', '转2'],
    [' 转 2 办理', ' 转 2'],
    ['转接12', '转接12'],
    ['转分机 12', '转分机 12'],
    [' ext. 123456', ' ext. 123456'],
    [';ext=12', ';ext=12'],
    [',按2号键进入', ',按2号键'],
    ['后再请按2', '后再请按2'],
    [' and press 2.', ' and press 2'],
    [' x12', ' x12'],
    ['按1转3', '按1转3'],
    ['转123转456', '转123转456'],
    ['转123转4567', '转123'],
  ] as const)
    test(text, () => expect(behind(text)).toBe(extension));
});

describe('it is none', () => {
  for (const text of [
    '2',
    '转人工',
    '转1234567',
    '转3000元',
    '转3,000',
    '转3.5',
    ' x2gb',
    ' x 3 days',
    ' and 2',
    '   转2',
    '后后后后转2',
    '',
  ])
    test(text || 'nothing', () => expect(behind(text)).toBeUndefined());
});

describe('it says that the number is one of a phone, unless other digits have its word before them too', () => {
  const tells = (text: string) => extensionAt(text, 5)?.tells;
  for (const text of ['95511转2', '95511 ext 2', '95511按1转3'])
    test(text, () => expect(tells(text)).toBe(true));
  for (const text of ['95511按2', '95511 x2', '95511 press 2'])
    test(text, () => expect(tells(text)).toBe(false));
});
