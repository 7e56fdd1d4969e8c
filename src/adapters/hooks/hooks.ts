/** Every hook, one file a provider. */
import { Hono } from 'hono';
import type { Env, Services } from '../http/services.ts';
import { aliyunRoutes } from './providers/aliyun.ts';
import { genericRoutes } from './providers/generic.ts';
import { iosFilterRoutes } from './providers/ios-filter.ts';
import { telegramRoutes } from './providers/telegram.ts';
import { tencentRoutes } from './providers/tencent.ts';
import { twilioRoutes } from './providers/twilio.ts';

const PROVIDERS = [twilioRoutes, genericRoutes, aliyunRoutes, tencentRoutes, telegramRoutes, iosFilterRoutes];

export function hookRoutes(services: Services): Hono<Env> {
  const routes = new Hono<Env>();
  for (const provider of PROVIDERS) routes.route('/', provider(services));
  return routes;
}
