/** An answer as Twilio reads it (TwiML): one message, or none. */

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#xD;' };

export const twiml = (text: string): string =>
  text === ''
    ? `${DECLARATION}<Response/>`
    : `${DECLARATION}<Response><Message>${escaped(text)}</Message></Response>`;

const escaped = (text: string): string => text.replaceAll(/[&<>\r]/g, sign => ENTITIES[sign]!);
