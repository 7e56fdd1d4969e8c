/** Random messages as providers bring them: most are signed, so that they reach what is behind the door. */
import { base64, hmac } from '../../src/adapters/crypto/hmac.ts';
import { signatureOf } from '../../src/adapters/hooks/providers/generic.ts';
import { CANARY } from '../adapters/http/requests.ts';
import { HOOK_BINDINGS } from '../support/hook-secrets.ts';
import { pick, type Random } from './random.ts';
import { text } from './requests.ts';

const { PUBLIC_URL, TWILIO_AUTH_TOKEN, HOOK_SECRET, ALIYUN_TOKEN, TENCENT_TOKEN, TELEGRAM_SECRET } =
  HOOK_BINDINGS;
const ORIGIN = 'http://bonafide.example';
const JSON_TYPE = { 'Content-Type': 'application/json' };
const post = (path: string, headers: Record<string, string>, body: string): Request =>
  new Request(`${ORIGIN}${path}`, { method: 'POST', headers, body });

/** As many as phones that are passed around. */
const someone = (random: Random): string =>
  random() < 0.7
    ? `+1202555${Math.floor(random() * 10_000)}`
    : pick(random, ['+8613900000000', '+447700900123', CANARY, '', '00', '+']);
const anId = (random: Random): string => String(Math.floor(random() * 5_000));

async function twilio(random: Random): Promise<Request> {
  const form = new URLSearchParams({
    MessageSid: anId(random),
    From: someone(random),
    Body: text(random).toWellFormed(),
  });
  if (random() < 0.3)
    form.append(pick(random, ['Body', 'NumMedia', 'OptOutType', CANARY]), text(random).toWellFormed());
  const names = [...new Set(form.keys())].sort();
  const fields = names
    .map(name =>
      [...new Set(form.getAll(name))]
        .sort()
        .map(value => name + value)
        .join(''),
    )
    .join('');
  const signature = base64(await hmac(TWILIO_AUTH_TOKEN, `${PUBLIC_URL}/hooks/twilio/sms${fields}`, 'SHA-1'));
  const headers = {
    'Content-Type': 'application/x-www-form-urlencoded',
    'X-Twilio-Signature': random() < 0.9 ? signature : CANARY,
  };
  return post('/hooks/twilio/sms', headers, form.toString());
}

async function generic(random: Random): Promise<Request> {
  const message = {
    id: anId(random),
    from: someone(random),
    text: text(random),
    sender: pick(random, [undefined, text(random).slice(0, 99)]),
  };
  const body = random() < 0.9 ? JSON.stringify(message) : text(random).toWellFormed();
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const signature = await signatureOf(HOOK_SECRET, timestamp, body);
  return post(
    '/hooks/sms',
    { ...JSON_TYPE, 'Bonafide-Timestamp': timestamp, 'Bonafide-Signature': signature },
    body,
  );
}

function aliyun(random: Random): Request {
  const items = Array.from({ length: Math.floor(random() * 4) }, () => ({
    phone_number: someone(random),
    content: text(random),
    sequence_id: anId(random),
  }));
  return post(`/hooks/aliyun/sms/${ALIYUN_TOKEN}`, JSON_TYPE, JSON.stringify(items));
}

function tencent(random: Random): Request {
  const called = {
    mobile: someone(random),
    nationcode: pick(random, ['86', '1', '']),
    text: text(random),
    time: random() * 2e9,
  };
  return post(`/hooks/tencent/sms/${TENCENT_TOKEN}`, JSON_TYPE, JSON.stringify(called));
}

function telegram(random: Random): Request {
  const message = {
    chat: { id: Math.floor(random() * 9), type: pick(random, ['private', 'private', 'group']) },
    [pick(random, ['text', 'caption', CANARY])]: text(random),
    forward_origin: pick(random, [
      undefined,
      { sender_user: { username: text(random) } },
      { sender_user_name: CANARY },
    ]),
  };
  const headers = { ...JSON_TYPE, 'X-Telegram-Bot-Api-Secret-Token': TELEGRAM_SECRET };
  return post(
    '/hooks/telegram',
    headers,
    JSON.stringify({ update_id: Math.floor(random() * 5_000), message }),
  );
}

const ios = (random: Random): Request =>
  post(
    '/hooks/ios/filter',
    JSON_TYPE,
    JSON.stringify({ _version: 1, query: { sender: someone(random), message: { text: text(random) } } }),
  );

export const randomHook = async (random: Random): Promise<Request> =>
  pick(random, [twilio, generic, aliyun, tencent, telegram, ios])(random);
