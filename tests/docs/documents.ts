/** The documents of the project, and what can be checked in them: commands, links, paths, scripts. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { ROOT } from '../../src/apps/build-catalog.ts';

export interface Document {
  readonly path: string;
  readonly text: string;
  /** Without what stands in fences. */
  readonly prose: string;
}

const FENCE = /^```(\w*)\n([\s\S]*?)^```$/gm;

export const documentOf = (path: string, text: string): Document => ({
  path,
  text,
  prose: text.replaceAll(FENCE, ''),
});

const markdownIn = (folder: string, recursive: boolean): string[] =>
  readdirSync(`${ROOT}${folder}`, { recursive, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => posix.join(folder, name))
    .sort();

export const documents: readonly Document[] = [...markdownIn('.', false), ...markdownIn('docs', true)].map(
  path => documentOf(path, readFileSync(`${ROOT}${path}`, 'utf8')),
);

export interface Session {
  readonly document: string;
  /** One line, as it is typed. */
  readonly command: string;
  /** What stands below it; empty in blocks of `sh`, which show none. */
  readonly answer: string;
}

/** Lines that end with a backslash go on. */
const joined = (block: string): string => block.replaceAll(/\\\n\s*/g, '');

export const sessionsOf = ({ path, text }: Document): Session[] =>
  [...text.matchAll(FENCE)].flatMap(([, language, block]) => {
    if (language === 'sh') return typedIn(joined(block!), path);
    if (language === 'console') return shownIn(joined(block!), path);
    return [];
  });

const typedIn = (block: string, document: string): Session[] =>
  block
    .split('\n')
    .map(line => line.replace(/(^|\s+)# .*$/, '').trim())
    .filter(command => command !== '')
    .map(command => ({ document, command, answer: '' }));

const shownIn = (block: string, document: string): Session[] =>
  block
    .split(/^\$ /m)
    .slice(1)
    .map(session => {
      const end = session.indexOf('\n');
      return { document, command: session.slice(0, end), answer: session.slice(end + 1).trimEnd() };
    });

export interface Link {
  readonly document: string;
  /** From the project's folder; empty for the document itself. */
  readonly path: string;
  readonly anchor: string;
}

/** Links within the project, pictures too. */
export const linksOf = ({ path, prose }: Document): Link[] =>
  [...prose.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)]
    .map(([, markdown, html]) => markdown ?? html!)
    .filter(target => !/^[a-z]+:/.test(target))
    .map(target => {
      const [file = '', anchor = ''] = target.split('#');
      return {
        document: path,
        path: file === '' ? path : posix.join(dirname(path), decodeURI(file)),
        anchor,
      };
    });

/** As GitHub makes them of headings. */
export const anchorsOf = ({ prose }: Document): string[] =>
  [...prose.matchAll(/^#{1,6} (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

const FOLDERS = 'allowlists|bench|clients|docs|heuristics|migrations|src|tests|\\.ci';

/** Files and folders that stand in running text, but for those with a gap: `allowlists/<id>.yaml`. */
export const pathsOf = ({ prose }: Document): string[] =>
  [...prose.matchAll(new RegExp(`\`((?:${FOLDERS})/[\\w./-]*)\``, 'g'))].map(([, path]) => path!);

/** `npm run -s name`, wherever it stands. */
export const scriptsOf = ({ text }: Document): string[] =>
  [...text.matchAll(/npm run (?:-s )?([a-z][\w:]*)/g)].map(([, script]) => script!);
