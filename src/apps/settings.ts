/** What the Node server is told by its environment. A setting that makes no sense is said so, and nothing starts. */
import { getConnInfo } from '@hono/node-server/conninfo';
import type { HookSettings } from '../adapters/hooks/settings.ts';
import { hookStates } from '../adapters/hooks/settings.ts';
import type { Limits } from '../adapters/http/callers/limit-settings.ts';
import { behindProxies } from '../adapters/http/callers/network.ts';
import { type SecurityContact, securityContact } from '../adapters/http/security-contact.ts';
import { readHookSettings } from './hook-settings.ts';

export interface Settings {
  readonly port: number;
  readonly hostname: string;
  readonly limits: Limits | undefined;
  readonly signingKey: string | undefined;
  readonly salt: string;
  readonly security: SecurityContact | undefined;
  readonly hooks: HookSettings;
}

export class BadSetting extends Error {}

/** Requests a minute. A person needs a few, a shared office some more; a key is somebody one can talk to. */
const LIMITS = { anonymous: 600, withKey: 6_000 } as const;

export function settingsFrom(env: NodeJS.ProcessEnv): Settings {
  const anonymous = numberFrom(env, 'BONAFIDE_LIMIT', LIMITS.anonymous, 1e9);
  const withKey = numberFrom(env, 'BONAFIDE_LIMIT_KEY', LIMITS.withKey, 1e9);
  const proxies = numberFrom(env, 'BONAFIDE_TRUSTED_PROXIES', 0, 10);
  const address = behindProxies(proxies, context => getConnInfo(context).remote.address);
  return {
    port: numberFrom(env, 'PORT', 8787, 65_535),
    hostname: env.HOST || '127.0.0.1',
    limits: anonymous > 0 && withKey > 0 ? { address, anonymous, withKey } : undefined,
    signingKey: env.BONAFIDE_SIGNING_KEY || undefined,
    salt: env.BONAFIDE_SALT || crypto.randomUUID(),
    security: securityFrom(env.BONAFIDE_SECURITY_CONTACT ?? '', env.BONAFIDE_SECURITY_EXPIRES ?? ''),
    hooks: hooksFrom(env),
  };
}

/** A hook that lacks a setting would lose every message that is sent to it. */
function hooksFrom(env: NodeJS.ProcessEnv): HookSettings {
  const { settings, problems } = readHookSettings(name => env[`BONAFIDE_${name}`]);
  const half = hookStates(settings).filter(({ status }) => status === 'misconfigured');
  const lacking = half.flatMap(one =>
    one.lacking.map(name => `Set BONAFIDE_${name} for the hook ${one.hook}.`),
  );
  const [first] = [...problems, ...lacking];
  if (first) throw new BadSetting(first);
  return settings;
}

function securityFrom(contact: string, expires: string): SecurityContact | undefined {
  if (contact === '' && expires === '') return undefined;
  const security = securityContact(contact, expires);
  if (security) return security;
  throw new BadSetting(
    'Set BONAFIDE_SECURITY_CONTACT to a mailto:, https: or tel: address, and BONAFIDE_SECURITY_EXPIRES to a date.',
  );
}

/** An empty setting is no setting. */
function numberFrom(env: NodeJS.ProcessEnv, name: string, otherwise: number, most: number): number {
  const value = Number(env[name] || otherwise);
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw new BadSetting(`Set ${name} to a number from 0 to ${most}.`);
}
