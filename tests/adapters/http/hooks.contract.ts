/** The hooks of the hotline: who is let in, what comes back, and that no hostile body brings anything down. Their secrets are the tests'. */
// Its index loads an HTTP client, which workerd does not run.
import { getExpectedBodyHash, getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { hmac } from '../../../src/adapters/crypto/hmac.ts';
import { toHex } from '../../../src/adapters/crypto/sha256.ts';
import { HOOK_BINDINGS } from '../../support/hook-secrets.ts';
import { CANARY, expectProblem, piecesIn, request, type Send, wholeOf } from './requests.ts';

const { HOOK_SECRET, TELEGRAM_SECRET, ALIYUN_TOKEN, TENCENT_TOKEN, TWILIO_AUTH_TOKEN, PUBLIC_URL } =
  HOOK_BINDINGS;
const SCAM = '客服：请把助记词发给我们，马上为您解冻钱包';
const JSON_TYPE = { 'Content-Type': 'application/json' };
let count = 0;
const newId = (): string => `${Date.now()}-${++count}`;

type Fields = Record<string, string | string[]>;
const formOf = (fields: Fields): string =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, values]) => [values].flat().map(value => [name, value])),
  ).toString();
const twilioSigned = (fields: Fields, query = ''): Request =>
  request(`/hooks/twilio/sms${query}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8',
      'X-Twilio-Signature': getExpectedTwilioSignature(
        TWILIO_AUTH_TOKEN,
        `${PUBLIC_URL}/hooks/twilio/sms${query}`,
        fields,
      ),
    },
    body: formOf(fields),
  });
const sms = (Body: string, more: Fields = {}): Fields => ({
  MessageSid: `SM${newId()}`,
  From: `+1202555${String(count % 10_000).padStart(4, '0')}`,
  NumMedia: '0',
  Body,
  ...more,
});

async function signed(body: string, age = 0, secret: string = HOOK_SECRET): Promise<Request> {
  const timestamp = String(Math.floor(Date.now() / 1_000) - age);
  const signature = `v1=${toHex(await hmac(secret, `${timestamp}.${body}`, 'SHA-256'))}`;
  const headers = { ...JSON_TYPE, 'Bonafide-Timestamp': timestamp, 'Bonafide-Signature': signature };
  return request('/hooks/sms', { method: 'POST', headers, body });
}
const generic = (text: string, more: object = {}): string =>
  JSON.stringify({ id: newId(), from: `gateway-${count}`, text, ...more });
const json = (path: string, body: unknown, headers: Record<string, string> = {}): Request =>
  request(path, {
    method: 'POST',
    headers: { ...JSON_TYPE, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const telegram = (body: unknown, secret: string = TELEGRAM_SECRET): Request =>
  json('/hooks/telegram', body, { 'X-Telegram-Bot-Api-Secret-Token': secret });
const update = (message: object, update_id = 1_000_000 * ++count) => ({ update_id, message });
const chat = (type = 'private') => ({ id: 4_417_000 + ++count, type });
const smsUp = (content: string, sequence_id: string | number = newId()) => ({
  phone_number: `1390000${String(++count).padStart(4, '0')}`,
  content,
  send_time: '2026-11-22 12:00:00',
  dest_code: '1234',
  sequence_id,
});
const smsReply = (text: string) => ({
  extend: '',
  mobile: `1390000${String(++count).padStart(4, '0')}`,
  nationcode: '86',
  sign: '橡果',
  text,
  time: 1_795_334_400 + count,
});

export function hooksContract(send: Send): void {
  describe('POST /hooks/twilio/sms', () => {
    const answerTo = async (fields: Fields, query = ''): Promise<string> => {
      const response = await send(twilioSigned(fields, query));
      expect(response.status).toBe(200);
      expect(response.headers.get('Content-Type')).toBe('text/xml; charset=utf-8');
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      return response.text();
    };
    test('answers a signed form by one message in its language', async () => {
      expect(await answerTo(sms(SCAM))).toMatch(
        /^<\?xml .*<Response><Message>停止。.*<\/Message><\/Response>$/,
      );
      expect(await answerTo(sms('hello'))).toContain('<Message>Hello.');
    });
    test('is called under the public address, whatever the proxy in front makes of it', async () => {
      expect(await answerTo(sms('hi'), '?line=2')).toContain('Hello.');
    });
    test('answers a signed JSON body', async () => {
      const body = JSON.stringify(sms(SCAM));
      const query = `?bodySHA256=${getExpectedBodyHash(body)}`;
      const signature = getExpectedTwilioSignature(
        TWILIO_AUTH_TOKEN,
        `${PUBLIC_URL}/hooks/twilio/sms${query}`,
        {},
      );
      const sent = () => json(`/hooks/twilio/sms${query}`, body, { 'X-Twilio-Signature': signature });
      expect(await (await send(sent())).text()).toContain('停止。');
      const changed = json(`/hooks/twilio/sms${query}`, `${body} `, { 'X-Twilio-Signature': signature });
      await expectProblem(await send(changed), 403, 'bad-signature');
    });
    test('answers WhatsApp by the same verb', async () => {
      expect(await answerTo(sms(SCAM, { From: 'whatsapp:+12025550143', Forwarded: 'true' }))).toContain(
        '停止。',
      );
    });
    test('a message that is delivered twice gets the same answer', async () => {
      const fields = sms(SCAM);
      expect(await answerTo(fields)).toBe(await answerTo(fields));
    });
    test('a picture is said to be unread', async () => {
      expect(await answerTo(sms('', { NumMedia: '1' }))).toContain('not');
    });
    test('says nothing where Twilio has answered STOP itself', async () => {
      expect(await answerTo(sms('STOP', { OptOutType: 'STOP' }))).toMatch(/<Response\/>$/);
    });
    for (const [name, signature] of [
      ['no signature', ''],
      ['somebody else’s signature', 'RSOYDt4T1cUTdK1PDd93/VVr8B8='],
      ['a signature that is no base64', '\u00e9'.repeat(9)],
    ] as const)
      test(`refuses ${name} with 403`, async () => {
        const sent = twilioSigned(sms('hi'));
        sent.headers.set('X-Twilio-Signature', signature);
        await expectProblem(await send(sent), 403, 'bad-signature');
      });
    test('refuses a field that was added, doubled or changed', async () => {
      const fields = sms('hi');
      for (const changed of [
        { ...fields, Body: 'ho' },
        { ...fields, X: '' },
        { ...fields, Body: ['hi', 'ho'] },
      ]) {
        const sent = twilioSigned(fields);
        const other = new Request(sent, { body: formOf(changed) });
        await expectProblem(await send(other), 403, 'bad-signature');
      }
    });
    test('takes fields that are there twice as the official package signs them, the first of each', async () => {
      expect(await answerTo(sms('hi', { Body: ['hi', 'STOP'], X: ['b', 'a', 'b'] }))).toContain('Hello.');
    });
    test('refuses what names no message or nobody', async () => {
      await expectProblem(await send(twilioSigned({ Body: 'hi' })), 422, 'not-a-message');
      await expectProblem(await send(twilioSigned(sms('hi', { From: '' }))), 422, 'not-a-message');
    });
    test('64 KB of one letter are answered', async () => {
      for (const letter of ['a', '请', '<', '\0', '😀'])
        expect(await answerTo(sms(letter.repeat(65_536 / letter.length)))).toContain('<Message>');
    });
    test('no byte of a broken encoding brings it down', async () => {
      for (const body of ['%', '%E0%A4%A', 'Body=%FF%FE', '&&&=', 'Body', '\ud800', '='.repeat(65_536), '']) {
        const sent = request('/hooks/twilio/sms', {
          method: 'POST',
          headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Twilio-Signature': 'x' },
          body,
        });
        expect((await send(sent)).status).toBe(403);
      }
    });
  });

  describe('POST /hooks/sms, for any provider,', () => {
    test('answers what is signed with the time, and says how it is sent', async () => {
      const response = await send(await signed(generic(SCAM)));
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({
        kind: 'verdict',
        locale: 'zh',
        encoding: 'ucs-2',
        segments: 1,
        text: expect.stringMatching(/^停止。/),
      });
    });
    test('judges the sender that the gateway names', async () => {
      const body = generic('【支付宝】您的账户有一条新消息', { sender: '+12025550143' });
      expect(await (await send(await signed(body))).json()).toMatchObject({
        text: expect.stringContaining('95188'),
      });
    });
    test('the same signed request again, within five minutes, gets the same reply', async () => {
      const body = generic(SCAM);
      const [first, second] = [await send(await signed(body)), await send(await signed(body))];
      expect(await first.json()).toEqual(await second.json());
    });
    test('refuses what was signed longer ago, or is to be signed', async () => {
      for (const age of [310, -310])
        await expectProblem(await send(await signed(generic('hi'), age)), 403, 'bad-signature');
    });
    test('refuses another secret, another body, another time, and times that are none', async () => {
      await expectProblem(await send(await signed(generic('hi'), 0, 'wrong')), 403, 'bad-signature');
      const sent = await signed(generic('hi'));
      await expectProblem(await send(new Request(sent, { body: generic('ho') })), 403, 'bad-signature');
      for (const time of ['', 'NaN', '1e999', '-1', '99999999999999999999', '0x10', '１２３']) {
        const other = await signed(generic('hi'));
        other.headers.set('Bonafide-Timestamp', encodeURI(time));
        await expectProblem(await send(other), 403, 'bad-signature');
      }
    });
    for (const body of [
      '',
      'null',
      '[]',
      '{"id":1}',
      '{"id":"x","from":"y"}',
      '{"id":"","from":"y","text":"z"}',
      '{',
    ])
      test(`refuses ${body || 'nothing'} with 422`, async () =>
        void (await expectProblem(await send(await signed(body)), 422, 'not-a-message')));
  });

  describe('POST /hooks/telegram', () => {
    test('answers in a private chat, with no preview of any link', async () => {
      const message = { chat: chat(), text: SCAM };
      const answer = await (await send(telegram(update(message)))).json();
      expect(answer).toEqual({
        method: 'sendMessage',
        chat_id: message.chat.id,
        text: expect.stringMatching(/^停止。/),
        link_preview_options: { is_disabled: true },
      });
    });
    test('judges who wrote it first', async () => {
      const message = {
        chat: chat(),
        text: '支付宝客服，请问有什么可以帮您',
        forward_origin: { type: 'user', sender_user: { username: 'acorn_help_4417' } },
      };
      expect(await (await send(telegram(update(message)))).text()).not.toContain('发件号码');
    });
    test('reads the words under a picture, and says that the picture was not looked at', async () => {
      const message = { chat: chat(), caption: SCAM, photo: [{ file_id: 'x' }] };
      expect(await (await send(telegram(update(message)))).text()).toContain('图片没有看');
    });
    test('says nothing in groups and to what is no message', async () => {
      for (const body of [
        update({ chat: chat('supergroup'), text: SCAM }),
        { update_id: 1, edited_message: {} },
      ])
        expect(await (await send(telegram(body))).json()).toEqual({});
    });
    test('refuses another secret', async () => {
      for (const secret of ['', 'wrong', `${TELEGRAM_SECRET}x`])
        await expectProblem(
          await send(telegram(update({ chat: chat(), text: 'hi' }), secret)),
          403,
          'bad-signature',
        );
    });
    for (const body of [
      'null',
      '[]',
      '{}',
      '{"update_id":"x"}',
      '{"update_id":1,"message":{}}',
      '{"update_id":',
    ])
      test(`refuses ${body}`, async () =>
        void (await expectProblem(await send(telegram(body)), 422, 'not-a-message')));
  });

  describe('POST /hooks/aliyun/sms/{token}', () => {
    const push = (body: unknown, token: string = ALIYUN_TOKEN) =>
      send(json(`/hooks/aliyun/sms/${token}`, body));
    test('takes a batch as Alibaba Cloud documents it, and acknowledges it by a number', async () => {
      const response = await push([smsUp(SCAM, '1234567890'), smsUp('你好', 1_234_567_891)]);
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ code: 0, msg: '接收成功' });
    });
    test('refuses another token', async () => {
      await expectProblem(await push([smsUp('你好')], 'wrong'), 403, 'bad-signature');
    });
    for (const body of [
      'null',
      '{}',
      '[]',
      '[{}]',
      '[[]]',
      '[null]',
      '{',
      JSON.stringify(Array(101).fill(smsUp('x'))),
    ])
      test(`refuses ${body.slice(0, 20)}`, async () =>
        void (await expectProblem(await push(body), 422, 'not-a-message')));
  });

  describe('POST /hooks/tencent/sms/{token}', () => {
    const call = (body: unknown, token: string = TENCENT_TOKEN) =>
      send(json(`/hooks/tencent/sms/${token}`, body));
    test('takes a message as Tencent Cloud documents it, and acknowledges it', async () => {
      const response = await call(smsReply(SCAM));
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ result: 0, errmsg: 'OK' });
    });
    test('refuses another token', async () => {
      await expectProblem(await call(smsReply('你好'), ALIYUN_TOKEN), 403, 'bad-signature');
    });
    for (const body of ['null', '[]', '{}', '{"mobile":1}', '{'])
      test(`refuses ${body}`, async () => void (await expectProblem(await call(body), 422, 'not-a-message')));
  });

  describe('POST /hooks/ios/filter', () => {
    let asked: {
      _version: number;
      query: { sender: string; message: { text: string } };
      app: { version: string };
    };
    beforeEach(() => {
      asked = {
        _version: 1,
        query: { sender: '12025550143', message: { text: SCAM } },
        app: { version: '1.1' },
      };
    });
    const filter = async (body: unknown) => (await send(json('/hooks/ios/filter', body))).json();
    test('puts away what is decisive', async () => {
      expect(await filter(asked)).toEqual({ action: 'junk', subAction: 'none' });
    });
    for (const text of [
      '晚上回家吃饭吗',
      '【橡果银行】您尾号4417的账户收到一笔工资',
      'Your code is 441 702',
      '',
      '👍',
    ])
      test(`leaves alone ${text || 'nothing'}`, async () => {
        asked.query.message.text = text;
        expect(await filter(asked)).toEqual({ action: 'none', subAction: 'none' });
      });
    test('leaves alone what is only suspicious', async () => {
      asked.query.message.text = 'Your acorn parcel is held, pay at https://parcel-fee-4417.example/pay';
      expect(await filter(asked)).toMatchObject({ action: 'none' });
    });
    test('reads a message without a sender', async () => {
      expect(await filter({ ...asked, query: { message: asked.query.message } })).toMatchObject({
        action: 'junk',
      });
    });
    for (const body of [
      'null',
      '[]',
      '{}',
      '{"_version":1,"query":{}}',
      '{"_version":1,"query":{"message":{"text":1}}}',
    ])
      test(`refuses ${body}`, async () =>
        void (await expectProblem(await send(json('/hooks/ios/filter', body)), 422, 'not-a-message')));
    test('is allowed by the file that iOS looks for', async () => {
      const response = await send(request('/.well-known/apple-app-site-association'));
      expect(response.headers.get('Content-Type')).toBe('application/json');
      expect(await response.json()).toEqual({ messagefilter: { apps: [HOOK_BINDINGS.IOS_APPS] } });
    });
  });

  test('nothing of a message comes back, whatever was sent and wherever it stood', async () => {
    const text = `${CANARY} https://${CANARY}.example 13900000000 ${SCAM}`;
    const more = { From: `whatsapp:${CANARY}`, MessageSid: CANARY, [CANARY]: CANARY };
    const asked = [
      twilioSigned({ ...sms(text), ...more }),
      await signed(generic(text, { id: CANARY, from: CANARY, sender: CANARY })),
      telegram(update({ chat: chat(), text, forward_origin: { sender_user_name: CANARY } })),
      json(`/hooks/aliyun/sms/${ALIYUN_TOKEN}`, [{ ...smsUp(text, CANARY), phone_number: CANARY }]),
      json(`/hooks/aliyun/sms/${CANARY}`, [smsUp(text)]),
      json(`/hooks/tencent/sms/${TENCENT_TOKEN}`, { ...smsReply(text), mobile: CANARY }),
      json('/hooks/ios/filter', { _version: 1, query: { sender: CANARY, message: { text } } }),
      json('/hooks/sms', text, { 'Bonafide-Signature': CANARY, 'Bonafide-Timestamp': CANARY }),
    ];
    for (const one of asked) {
      const response = await send(one);
      expect(response.status).toBeLessThan(500);
      expect(piecesIn(await wholeOf(response))).toEqual([]);
    }
  });

  test('/readyz names the hooks that are served', async () => {
    const { hooks } = (await (await send(request('/readyz'))).json()) as { hooks: object[] };
    expect(hooks).toEqual(
      ['twilio', 'generic', 'aliyun', 'tencent', 'telegram', 'ios-filter'].map(hook => ({
        hook,
        status: 'served',
        lacking: [],
      })),
    );
  });
}
