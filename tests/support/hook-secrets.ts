/** Secrets of the hooks for tests, on both runtimes. None of them opens anything. */

export const HOOK_BINDINGS = {
  HOTLINE_KEY: 'key-of-the-hashes-in-tests',
  PUBLIC_URL: 'https://hotline.example',
  TWILIO_AUTH_TOKEN: '0123456789abcdef0123456789abcdef',
  HOOK_SECRET: 'secret-of-the-generic-hook',
  ALIYUN_TOKEN: 'token-of-alibaba-cloud',
  TENCENT_TOKEN: 'token-of-tencent-cloud',
  TELEGRAM_SECRET: 'secret-of-the-telegram-bot',
  HOTLINE_OUTBOX: 'https://outbox.example/send',
  IOS_APPS: 'ABCDE12345.example.bonafide.filter',
  HOTLINE_NUMBER: '+44 7700 900123',
} as const;
