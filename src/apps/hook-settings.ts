/** The settings of the hotline and the message filter, from environment or bindings. What makes no sense is left out, and said. */
import { type HookSettings, SETTING_NAMES } from '../adapters/hooks/settings.ts';
import { httpOutbox } from './outbox.ts';

export interface ReadHookSettings {
  readonly settings: HookSettings;
  readonly problems: readonly string[];
}

/** 16 letters that nobody chose by hand; whoever can guess the key can number every phone. */
const SHORTEST_SECRET = 16;
/** Team id, a dot, and the bundle's id (developer.apple.com/documentation/xcode/supporting-associated-domains). */
const APP_ID = /^[A-Z0-9]{10}\.[A-Za-z0-9.-]{1,155}$/;

export function readHookSettings(read: (name: string) => string | undefined): ReadHookSettings {
  const problems: string[] = [];
  const valid = (name: keyof typeof SETTING_NAMES, wanted: string, test: (value: string) => boolean) => {
    const value = read(SETTING_NAMES[name])?.trim() || undefined;
    if (value === undefined || test(value)) return value;
    problems.push(`Set ${SETTING_NAMES[name]} to ${wanted}.`);
    return undefined;
  };
  const secret = (name: keyof typeof SETTING_NAMES) =>
    valid(
      name,
      `a secret of at least ${SHORTEST_SECRET} characters`,
      value => value.length >= SHORTEST_SECRET,
    );
  const hookSecret = secret('hookSecret');
  const outbox = valid('outbox', 'an https address', isHttps);
  if (outbox && !hookSecret)
    problems.push(`Set ${SETTING_NAMES.hookSecret}: it signs what goes to the outbox.`);
  const apps = valid('iosApps', 'ids such as ABCDE12345.example.filter, with commas', value =>
    idsIn(value).every(id => APP_ID.test(id)),
  );
  const settings = {
    key: secret('key'),
    publicUrl: valid('publicUrl', 'an http or https address', isHttp)?.replace(/\/+$/, ''),
    twilioToken: secret('twilioToken'),
    hookSecret,
    aliyunToken: secret('aliyunToken'),
    tencentToken: secret('tencentToken'),
    telegramSecret: secret('telegramSecret'),
    outbox: outbox && hookSecret ? httpOutbox(outbox, hookSecret) : undefined,
    iosApps: apps ? idsIn(apps) : [],
    number: valid('number', 'what people are to see', value => value.length <= 64),
  };
  return { settings, problems };
}

const idsIn = (value: string): string[] => value.split(',').map(id => id.trim());

const isHttp = (value: string): boolean => /^https?:$/.test(URL.parse(value)?.protocol ?? '');

/** Replies name a person's number; only a gateway on the same machine may take them in the clear. */
function isHttps(value: string): boolean {
  const url = URL.parse(value);
  return (
    url?.protocol === 'https:' ||
    (url?.protocol === 'http:' && /^(127\.0\.0\.1|localhost)$/.test(url.hostname))
  );
}
