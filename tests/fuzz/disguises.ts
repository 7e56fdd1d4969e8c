/** Ways in which the same text is written so that a machine, or a person, reads something else. */
import { below, pick, type Random } from './random.ts';

const TWINS: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  l: 'I',
  O: '0',
};
const HIDDEN = ['\u200b', '\u200d', '\u2060', '\u00ad', '\u202e', '\ufe0f', '\u0301', '\ufeff'];

const perLetter =
  (chance: number, change: (letter: string, random: Random) => string) =>
  (text: string, random: Random): string =>
    Array.from(text, letter => (random() < chance ? change(letter, random) : letter)).join('');

const fullWidth = (letter: string): string =>
  letter >= '!' && letter <= '~' ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter;
const encoded = (letter: string): string =>
  letter < '\u0080' ? `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}` : letter;

type Disguise = (text: string, random: Random) => string;

const DISGUISES: readonly Disguise[] = [
  perLetter(0.2, letter => TWINS[letter] ?? letter),
  perLetter(0.15, (letter, random) => letter + pick(random, HIDDEN)),
  perLetter(0.8, fullWidth),
  perLetter(0.2, encoded),
  perLetter(0.5, letter => `${letter} `),
  perLetter(0.5, letter => letter.toUpperCase()),
  text => text.replaceAll('.', '[.]').replaceAll('http', 'hxxp'),
  text => text.replaceAll('.', '。'),
  text => `[${text}](https://drifting-buoy.example/${text})`,
  text => `<a href="${text}">${text}</a>`,
  text => `\u202e${[...text].reverse().join('')}\u202c`,
  (text, random) => {
    const at = below(random, text.length + 1);
    return text.slice(0, at) + pick(random, HIDDEN) + text.slice(at);
  },
  text => text.normalize('NFD'),
];

export const disguised = (random: Random, text: string): string =>
  text.length > 4_000 ? text : pick(random, DISGUISES)(text, random);
