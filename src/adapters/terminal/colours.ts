/** Colours for a terminal, and none where the output goes into a file or a pipe, or NO_COLOR is set (no-color.org). */
import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];
export type Paint = (style: Style, text: string) => string;

export const plain: Paint = (_, text) => text;
export const coloured: Paint = (style, text) => styleText(style, text, { validateStream: false });
