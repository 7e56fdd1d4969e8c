/** What the operator sets for the hotline. A hook whose secret is not set is not served. */

export interface HookSettings {
  /** Makes the hashes of numbers and message ids worthless elsewhere. Without it no hotline is served. */
  readonly key?: string | undefined;
  /** As providers reach us, without a path: behind a proxy the request's own address is another, and Twilio signs it. */
  readonly publicUrl?: string | undefined;
  readonly twilioToken?: string | undefined;
  /** Of the hook for any provider or gateway, and of what goes to the outbox. */
  readonly hookSecret?: string | undefined;
  readonly aliyunToken?: string | undefined;
  readonly tencentToken?: string | undefined;
  readonly telegramSecret?: string | undefined;
  /** Sends a reply, for providers that do not take it in the answer. */
  readonly outbox?: Outbox | undefined;
  /** App ids of message filter extensions: team, a dot, and the bundle's id. */
  readonly iosApps?: readonly string[] | undefined;
  /** What people forward to, as the page shows it. */
  readonly number?: string | undefined;
}

/** The same id twice is one message. It rejects where the message could not be handed over. */
export type Outbox = (message: OutgoingMessage) => Promise<void>;

export interface OutgoingMessage {
  readonly id: string;
  readonly provider: string;
  readonly to: string;
  readonly text: string;
}

type Setting = keyof HookSettings;

/** As an operator sets them; on Node with BONAFIDE_ in front. */
export const SETTING_NAMES = {
  key: 'HOTLINE_KEY',
  publicUrl: 'PUBLIC_URL',
  twilioToken: 'TWILIO_AUTH_TOKEN',
  hookSecret: 'HOOK_SECRET',
  aliyunToken: 'ALIYUN_TOKEN',
  tencentToken: 'TENCENT_TOKEN',
  telegramSecret: 'TELEGRAM_SECRET',
  outbox: 'HOTLINE_OUTBOX',
  iosApps: 'IOS_APPS',
  number: 'HOTLINE_NUMBER',
} as const satisfies Record<Setting, string>;

/** What each hook needs. The first is its own: unset, the hook is off; set without the others, it is misconfigured. */
const HOOK_NEEDS = {
  twilio: ['twilioToken', 'key', 'publicUrl'],
  generic: ['hookSecret', 'key'],
  aliyun: ['aliyunToken', 'key', 'outbox'],
  tencent: ['tencentToken', 'key', 'outbox'],
  telegram: ['telegramSecret', 'key'],
  'ios-filter': ['iosApps'],
} as const satisfies Record<string, readonly Setting[]>;

export type HookName = keyof typeof HOOK_NEEDS;

export interface HookState {
  readonly hook: HookName;
  readonly status: 'served' | 'off' | 'misconfigured';
  /** The settings that it lacks, by name. */
  readonly lacking: readonly string[];
}

const isSet = (settings: HookSettings, name: Setting): boolean =>
  Array.isArray(settings[name]) ? settings[name].length > 0 : Boolean(settings[name]);

export function hookState(hook: HookName, settings: HookSettings | undefined): HookState {
  const lacking = HOOK_NEEDS[hook].filter(name => !isSet(settings ?? {}, name));
  const isOff = lacking.includes(HOOK_NEEDS[hook][0] as never);
  const status = isOff ? 'off' : lacking.length > 0 ? 'misconfigured' : 'served';
  return { hook, status, lacking: lacking.map(name => SETTING_NAMES[name]) };
}

export const hookStates = (settings: HookSettings | undefined): HookState[] =>
  (Object.keys(HOOK_NEEDS) as HookName[]).map(hook => hookState(hook, settings));
