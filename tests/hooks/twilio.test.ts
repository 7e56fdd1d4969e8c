/** Our side of Twilio against its official package: what that signs we accept, and what we write is what it would write. */
import fc from 'fast-check';
import twilio from 'twilio';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/adapters/crypto/sha256.ts';
import { isTwilios } from '../../src/adapters/hooks/providers/twilio-signature.ts';
import { twiml } from '../../src/adapters/hooks/providers/twiml.ts';

const TOKEN = '0123456789abcdef0123456789abcdef';
const URL_CALLED = 'https://hotline.example/hooks/twilio/sms';
const { getExpectedTwilioSignature, getExpectedBodyHash, validateRequest } = twilio;
const NOTHING = new Uint8Array(0);

const formOf = (fields: Record<string, string | string[]>) =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, values]) => [values].flat().map(value => [name, value])),
  );
const isOurs = (fields: Record<string, string | string[]>, signature: string, url = URL_CALLED) =>
  isTwilios({ url, signature, body: NOTHING, form: formOf(fields) }, TOKEN);

describe('a signature that the official package makes', () => {
  const fields = { MessageSid: 'SM1', From: '+447700900123', Body: '是真的吗？ & <b>', NumMedia: '0' };
  const signature = getExpectedTwilioSignature(TOKEN, URL_CALLED, fields);

  test('is accepted', async () => expect(await isOurs(fields, signature)).toBe(true));
  test('is refused for another body, address, token or signature', async () => {
    expect(await isOurs({ ...fields, Body: 'x' }, signature)).toBe(false);
    expect(await isOurs({ ...fields, More: '' }, signature)).toBe(false);
    expect(await isOurs(fields, signature, `${URL_CALLED}?x=1`)).toBe(false);
    expect(await isOurs(fields, getExpectedTwilioSignature('other', URL_CALLED, fields))).toBe(false);
    for (const wrong of ['', 'x', signature.slice(1), `${signature}=`, signature.toLowerCase()])
      expect(await isOurs(fields, wrong), wrong).toBe(false);
  });
  for (const url of [
    'https://hotline.example/hooks/twilio/sms?a=1&b=%20x',
    'https://hotline.example:443/hooks/twilio/sms',
    'https://hotline.example:8443/hooks/twilio/sms',
    'http://hotline.example/hooks/twilio/sms',
  ])
    test(`is accepted for ${url}, with and without the usual port`, async () => {
      const { protocol, hostname, port, pathname, search } = new URL(url);
      const usual = protocol === 'https:' ? '443' : '80';
      const rest = `${port === '' ? usual : port}${pathname}${search}`;
      for (const called of [url, `${protocol}//${hostname}:${rest}`])
        expect(await isOurs(fields, getExpectedTwilioSignature(TOKEN, called, fields), url)).toBe(true);
    });
  test('is looked for in one pass: a mebibyte of fields that nobody signed does not stop the server', async () => {
    const form = new URLSearchParams(Array.from({ length: 120_000 }, (_, i) => [i.toString(36), '']));
    const start = process.cpuUsage();
    expect(await isTwilios({ url: URL_CALLED, signature, body: NOTHING, form }, TOKEN)).toBe(false);
    // 0.3 s; one look for each field took minutes.
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(3_000);
  });
  test('is accepted for whatever fields there are, twice and in any order', async () => {
    const field = fc.string({ unit: 'grapheme', maxLength: 12 }).map(text => text.toWellFormed());
    const fields = fc.dictionary(
      field.filter(name => name !== '__proto__'),
      fc.oneof(field, fc.array(field, { minLength: 2, maxLength: 4 })),
      { noNullPrototype: true },
    );
    await fc.assert(
      fc.asyncProperty(fields, async some => {
        const signed = getExpectedTwilioSignature(TOKEN, URL_CALLED, some);
        expect(validateRequest(TOKEN, signed, URL_CALLED, some)).toBe(true);
        expect(await isOurs(some, signed)).toBe(true);
        expect(await isOurs({ ...some, one: 'more' }, signed)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a JSON body', () => {
  const text = JSON.stringify({ MessageSid: 'SM1', From: '+447700900123', Body: '你好' });
  const body = new TextEncoder().encode(text);
  const url = `${URL_CALLED}?bodySHA256=${getExpectedBodyHash(text)}`;
  const signature = getExpectedTwilioSignature(TOKEN, url, {});
  test('is accepted by its hash in the address', async () => {
    expect(await sha256(body)).toBe(getExpectedBodyHash(text));
    expect(await isTwilios({ url, signature, body }, TOKEN)).toBe(true);
  });
  test('is refused when it was changed, or when there is no hash', async () => {
    expect(await isTwilios({ url, signature, body: new TextEncoder().encode(`${text} `) }, TOKEN)).toBe(
      false,
    );
    const bare = getExpectedTwilioSignature(TOKEN, URL_CALLED, {});
    expect(await isTwilios({ url: URL_CALLED, signature: bare, body }, TOKEN)).toBe(false);
  });
});

describe('TwiML', () => {
  const written = (text: string): string => {
    const response = new twilio.twiml.MessagingResponse();
    if (text !== '') response.message(text);
    return response.toString();
  };
  for (const text of ['', '停止。别点。', `<&>"' ]]> €`, 'a\nb', 'a\r\nb', '😀', '&amp;', '  x  '])
    test(`says ${JSON.stringify(text)} as the official builder does`, () =>
      expect(twiml(text)).toBe(written(text)));
  test('says anything that a message can hold as the official builder does', () =>
    fc.assert(
      fc.property(
        // Our sentences hold no control characters, which XML cannot hold at all.
        fc.string({ unit: 'grapheme' }).filter(text => !/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(text)),
        text => {
          expect(twiml(text)).toBe(written(text));
        },
      ),
    ));
});
