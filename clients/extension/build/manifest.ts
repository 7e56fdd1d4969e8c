/** The manifest, the same for both browsers but for three fields. docs/extension.md says what each permission is for. */
import { WATCHED_PAGES, WATCHING } from '../watched.ts';

export const TARGETS = ['chromium', 'firefox'] as const;
type Target = (typeof TARGETS)[number];

export interface ManifestSettings {
  readonly target: Target;
  readonly version: string;
  /**
   * Whether looking after pages is allowed from the start. For an organisation that installs the extension for its people,
   * where nobody would be asked; else the person is, in the options.
   */
  readonly watching: 'asked' | 'given';
}

/** None of them makes a browser warn at installation. */
const PERMISSIONS = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

/** Our own files, and packs from the server of the options: nothing else is loaded, run, framed or sent. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const ICON_SIZES = [16, 32, 48, 128];
const ICONS = Object.fromEntries(ICON_SIZES.map(size => [size, `icons/icon-${size}.png`]));

export function manifest({ target, version, watching }: ManifestSettings): object {
  return {
    manifest_version: 3,
    name: '__MSG_name__',
    description: '__MSG_description__',
    version,
    default_locale: 'en',
    icons: ICONS,
    action: { default_popup: 'popup.html', default_title: '__MSG_action__', default_icon: ICONS },
    options_ui: { page: 'options.html', open_in_tab: true },
    content_security_policy: { extension_pages: POLICY },
    ...permissions(watching),
    ...(target === 'chromium' ? CHROMIUM : FIREFOX),
  };
}

const permissions = (watching: ManifestSettings['watching']) =>
  watching === 'given'
    ? { permissions: [...PERMISSIONS, ...WATCHING.permissions], host_permissions: WATCHED_PAGES }
    : {
        permissions: PERMISSIONS,
        optional_permissions: WATCHING.permissions,
        optional_host_permissions: WATCHED_PAGES,
      };

/** Ed25519 and `Promise.withResolvers` without a flag. */
const CHROMIUM = { background: { service_worker: 'background.js' }, minimum_chrome_version: '137' };
const FIREFOX = {
  background: { scripts: ['background.js'] },
  browser_specific_settings: {
    gecko: {
      id: 'bonafide@bonafide.example',
      strict_min_version: '130.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};
