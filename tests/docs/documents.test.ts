/** The reader of documents is read too: what it takes for a command, a link, an anchor, a path or a script. */
import { describe, expect, test } from 'vitest';
import { anchorsOf, documentOf, linksOf, pathsOf, scriptsOf, sessionsOf } from './documents.ts';

const PAGE = `# A page, and *more*

[one](two.md#part-one), [above](../README.md), [here](#a-page-and-more), [elsewhere](https://shop.example/#x)
<img src="pictures/a.png">. See \`src/core\`, \`allowlists/<id>.yaml\`, \`npm run -s one:two -- x\`.

## 怎么用（一）

\`\`\`sh
# only a comment
curl -s http://127.0.0.1/ \\
  -d '#1'      # why

npm run three
\`\`\`

\`\`\`console
$ first "a#b"
its answer

its last line
$ second
\`\`\`

\`\`\`js
// [no link](gone.md) and \`src/gone.ts\`
\`\`\`
`;
const page = documentOf('docs/page.md', PAGE);

describe('in a document', () => {
  test('commands are what is typed, on one line and without comments, with the answer that is shown', () =>
    expect(sessionsOf(page).map(({ command, answer }) => [command, answer])).toEqual([
      ["curl -s http://127.0.0.1/ -d '#1'", ''],
      ['npm run three', ''],
      ['first "a#b"', 'its answer\n\nits last line'],
      ['second', ''],
    ]));
  test('links lead from the document, and those that leave the project do not count', () =>
    expect(linksOf(page).map(({ path, anchor }) => `${path}#${anchor}`)).toEqual([
      'docs/two.md#part-one',
      'README.md#',
      'docs/page.md#a-page-and-more',
      'docs/pictures/a.png#',
    ]));
  test('anchors are made of headings as GitHub makes them', () =>
    expect(anchorsOf(page)).toEqual(['a-page-and-more', '怎么用一']));
  test('paths are those without a gap, outside of code', () => expect(pathsOf(page)).toEqual(['src/core']));
  test('scripts are found anywhere', () => expect(scriptsOf(page)).toEqual(['one:two', 'three']));
});
