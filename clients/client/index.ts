/** The client as others import it: the API by `fetch`, and the engine on the device itself. */
import { type OnDevice, type OnDeviceSettings, onDevice } from '../device/on-device.ts';

export type { Asking } from '../../src/adapters/client/asking.ts';
export type { BatchResult } from '../../src/adapters/client/batch-result.ts';
export type { BrandDetails } from '../../src/adapters/client/brand-details.ts';
export type {
  BatchItem,
  Client,
  ClientSettings,
} from '../../src/adapters/client/client.ts';
export { ApiProblem, client, Unreachable } from '../../src/adapters/client/client.ts';
export type { Contact } from '../../src/core/contact.ts';
export type { Action, Verdict, VerdictWord } from '../../src/core/verdict.ts';
export type { Judged, Opened, Recognised } from '../device/messages.ts';
export type { OnDevice } from '../device/on-device.ts';

export interface DeviceSettings extends Omit<OnDeviceSettings, 'engine'> {
  readonly engine?: string | URL;
}

/** Judges in a worker of this page. Nothing that is checked leaves the device. */
export const device = ({ engine, ...settings }: DeviceSettings): Promise<OnDevice> =>
  onDevice({ ...settings, engine: new URL(engine ?? './bonafide-engine.js', import.meta.url) });
