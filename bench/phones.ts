/** Numbers: one judged whole, and a page read for them, beside libphonenumber-js. */
import { findPhoneNumbersInText, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { compile } from '../src/catalog/compile.ts';
import { data } from '../src/catalog/generated.ts';
import { check } from '../src/core/check.ts';
import { findPhones } from '../src/core/phones/find-phones.ts';
import { fold } from '../src/core/text/fold.ts';
import type { Race } from './measure.ts';

/** As people paste them. Invented, or a service's own. */
const NUMBERS = [
  '95188',
  '+86 95588',
  '95511转3',
  '400-618-0081',
  '13800138000',
  '+1 (202) 555-0143',
  '020 7946 0321',
  '1069095599',
  '４００－６１８－００８１',
  '0095588',
  '010-12345678',
  '+852 2123 4567',
  '00447700900123',
  '四零零 六一八 〇〇八一',
];

/** 4 KB of an ordinary page on customer service, with a number now and then. */
const SENTENCES = [
  '尊敬的用户，您的订单 20261122004417 已发货，预计 2026-11-25 送达，运费 12.50 元。',
  '如有疑问，请拨打客服热线 400-618-0081，或致电 010-12345678 转 3。',
  'Your code is 482913. It is valid for 10 minutes. Order 1184-2291, total $1,249.00.',
  'Questions? Call +1 (202) 555-0143 between 9:00 and 17:30, Monday to Friday.',
];
const PAGE = Array.from({ length: 80 }, (_, i) => SENTENCES[i % SENTENCES.length])
  .join('\n')
  .slice(0, 4_096);

export function phones(): readonly Race[] {
  const catalog = compile(data);
  return [
    {
      work: 'one number, judged (the peer only parses it)',
      inputs: NUMBERS,
      wanted: 15,
      runners: {
        bonafide: value => check({ value, kind: 'phone', region: 'CN' }, catalog),
        'libphonenumber-js parse': value => parsePhoneNumberFromString(value, 'CN'),
      },
    },
    {
      work: 'a page of 4,096 characters, read for numbers',
      inputs: [PAGE],
      wanted: 1_000,
      runners: {
        bonafide: value =>
          findPhones(fold(value), { region: undefined, assumed: 'CN', numbering: catalog.numbering }),
        'libphonenumber-js findPhoneNumbersInText': value => findPhoneNumbersInText(value, 'CN'),
      },
    },
  ];
}
