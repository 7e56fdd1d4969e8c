/** A place in a page for what is ours: closed, so that the page neither reads nor restyles it. */

export interface Place {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

const STYLE = `
* { box-sizing: border-box; }
.box {
  color-scheme: light dark; color: light-dark(#16191d, #f1f3f5); background: light-dark(#fff, #1f2429);
  font: 16px/1.55 system-ui, "PingFang SC", "PingFang TC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif;
  border: 1px solid light-dark(#c9d0d7, #454e57); border-left: 8px solid light-dark(#b3151b, #ff9a94);
  border-radius: 12px; padding: 16px 20px; max-width: min(30rem, calc(100vw - 24px));
  box-shadow: 0 6px 32px #0006; text-align: start;
}
.box.warn { border-left-color: light-dark(#8a4b00, #ffc36b); }
dialog.box { max-height: calc(100vh - 24px); overflow: auto; }
dialog::backdrop { background: #000a; }
.name { font-size: 13px; color: light-dark(#4d5661, #b3bcc6); margin: 0; }
h2 { font-size: 20px; line-height: 1.3; margin: 4px 0 8px; color: light-dark(#b3151b, #ff9a94); }
.warn h2 { color: light-dark(#8a4b00, #ffc36b); }
h3 { font-size: 15px; margin: 12px 0 4px; }
p { margin: 6px 0; overflow-wrap: anywhere; }
ul { margin: 0; padding-left: 20px; overflow-wrap: anywhere; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 14px; }
button {
  font: inherit; font-weight: 700; min-height: 44px; padding: 8px 18px; border-radius: 8px; cursor: pointer;
  border: 1px solid light-dark(#4d5661, #b3bcc6); background: transparent; color: inherit;
}
button.first { border-color: transparent; background: light-dark(#0b57b0, #8ec2ff); color: light-dark(#fff, #0c1a2b); }
h2:focus { outline: none; }
:focus-visible { outline: 3px solid light-dark(#0b57b0, #8ec2ff); outline-offset: 2px; }
`;

export function place(): Place {
  const host = document.createElement('bonafide-note');
  const root = host.attachShadow({ mode: 'closed' });
  // Inline and important: nothing of the page's own style reaches in.
  host.style.setProperty('all', 'initial', 'important');
  dress(root);
  return { host, root };
}

/** A sheet of its own, which no policy of the page forbids; Firefox lets a content script have none (bug 1751346). */
function dress(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(element('style', { text: STYLE }));
  }
}

/** Text only: what the page wrote is never read as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  more: { readonly class?: string; readonly text?: string },
  ...children: readonly Node[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (more.class) made.className = more.class;
  if (more.text !== undefined) made.textContent = more.text;
  made.append(...children);
  return made;
}

/** A click that the page made up is none. */
export function button(text: string, kind: string, pressed: () => void): HTMLButtonElement {
  const made = element('button', { class: kind, text });
  made.type = 'button';
  made.addEventListener('click', event => {
    if (event.isTrusted) pressed();
  });
  return made;
}
