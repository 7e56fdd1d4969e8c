/** `/.well-known/security.txt` as RFC 9116 wants it, and nothing where nobody said whom to tell. */
import { describe, expect, test } from 'vitest';
import { createApp } from '../../../src/adapters/http/app.ts';
import { silent } from '../../../src/adapters/http/log.ts';
import { securityContact } from '../../../src/adapters/http/security-contact.ts';
import { settingsFrom } from '../../../src/apps/settings.ts';
import { data } from '../../../src/catalog/generated.ts';
import { catalog } from '../../support/catalogs.ts';
import { expectProblem, request } from './requests.ts';

const CONTACT = 'mailto:security@bonafide.example';
const EXPIRES = '2027-06-30T00:00:00.000Z';
const ask = async (today: string, contact = CONTACT) => {
  const security = securityContact(contact, EXPIRES);
  const app = createApp({ catalog, data, security, now: () => new Date(today) }, silent);
  return app.fetch(request('/.well-known/security.txt'));
};

describe('security.txt', () => {
  test('has one Expires and a Contact, a field a line, as plain text in UTF-8', async () => {
    const response = await ask('2026-11-22');
    expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
    const lines = (await response.text()).split('\r\n');
    expect(lines.pop()).toBe('');
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Za-z-]+: \S.*$/);
    expect(lines).toContain(`Contact: ${CONTACT}`);
    expect(lines.filter(line => line.startsWith('Expires: '))).toEqual([`Expires: ${EXPIRES}`]);
  });
  test('is none once it has expired, and where nobody is named', async () => {
    await expectProblem(await ask('2027-07-01'), 404, 'not-found');
    await expectProblem(await ask('2026-11-22', ''), 404, 'not-found');
  });
  for (const contact of [
    'security@bonafide.example',
    'http://bonafide.example/',
    `${CONTACT}\nContact: mailto:x@evil.example`,
    'javascript:1',
  ])
    test(`is none for the contact ${JSON.stringify(contact)}`, () => {
      expect(securityContact(contact, EXPIRES)).toBeUndefined();
      const env = { BONAFIDE_SECURITY_CONTACT: contact, BONAFIDE_SECURITY_EXPIRES: EXPIRES };
      expect(() => settingsFrom(env)).toThrow('BONAFIDE_SECURITY_CONTACT');
    });
  test('is asked for by both settings or by neither', () => {
    expect(settingsFrom({}).security).toBeUndefined();
    expect(() => settingsFrom({ BONAFIDE_SECURITY_CONTACT: CONTACT })).toThrow('BONAFIDE_SECURITY_EXPIRES');
  });
});
