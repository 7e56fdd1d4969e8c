/** Messages and pages, judged whole, beside the least that anybody could do: look at every character once. */
import { compile } from '../src/catalog/compile.ts';
import { data } from '../src/catalog/generated.ts';
import { check } from '../src/core/check.ts';
import type { Race } from './measure.ts';

/** Invented, in the manner of what people forward. 160 characters each: what one SMS holds. */
export const MESSAGES = [
  '【橡果银行】尊敬的客户，您的账户在新设备登录，为保障资金安全已临时限制转账。请在24小时内登录 zx-4417.example 核实身份，逾期将冻结账户。如有疑问请致电客服热线 020-79460321，退订回T。本短信由系统自动发送，请勿直接回复，感谢您的理解与支持，祝您生活愉快。',
  '您的快递单号4417已到菜鸟驿站，取件码 8-2-4417，请于今日20:00前凭取件码领取。地址：幸福路18号小区东门，营业时间9:00-21:00。如需派送上门请联系快递员13800138000，或在官方App内修改派送方式。温馨提示：快递员不会索要验证码和密码，谨防诈骗，感谢使用。',
  'Acorn Bank: we noticed a sign-in from a new device. If this was not you, do not share the one-time code with anyone and call the number on the back of your card.',
  'Your parcel is waiting at our depot. Pay the redelivery fee of 1.99 within 24 hours at https://zx-4417.example/pay or it will be returned to the sender. Thank you',
  'Running late, the train stopped again. Start dinner without me and leave the key with Anna next door. I will ring you when I am at the station, love to everybody!',
].map(text => text.slice(0, 160));

const PAGE = MESSAGES.join('\n').repeat(90);
const SMS = 160;
const SIZES = [SMS, 1_024, 4_096, 16_384, 65_536];

export function texts(): readonly Race[] {
  const catalog = compile(data);
  const judge = (value: string) => check({ value, kind: 'text' }, catalog);
  const read = (value: string) => check({ value, kind: 'page' }, catalog);
  return [
    {
      work: 'a message of 160 characters',
      inputs: MESSAGES,
      wanted: 60,
      runners: { bonafide: judge, 'floor: a bare scan': scan },
    },
    {
      work: 'a page of 4,096 characters',
      inputs: [PAGE.slice(0, 4_096)],
      wanted: 1_000,
      runners: { bonafide: read, 'floor: a bare scan': scan },
    },
    {
      work: '160 characters of a text',
      inputs: [''],
      grows: { by: 'characters in all', most: 1.5, pieces: SIZES.map(size => size / SMS) },
      runners: Object.fromEntries(
        SIZES.map(size => {
          const page = PAGE.slice(0, size);
          return [size.toLocaleString('en'), () => read(page)];
        }),
      ),
    },
    {
      work: 'a message of 160 characters',
      inputs: MESSAGES,
      grows: { by: 'rules', most: 10 },
      runners: byRules(),
    },
  ];
}

function byRules(): Race['runners'] {
  const many = Array.from({ length: 400 }, (_, i) => {
    const rule = data.rules[i % data.rules.length]!;
    return { ...rule, id: `${rule.id}-${i}` };
  });
  return Object.fromEntries(
    [40, 400].map(count => {
      const catalog = compile({ ...data, rules: many.slice(0, count) });
      return [String(count), (value: string) => check({ value, kind: 'text' }, catalog)];
    }),
  );
}

/** Every character is looked at once, and nothing is made of it. */
function scan(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}
