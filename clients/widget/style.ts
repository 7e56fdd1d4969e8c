/** The element's own style: it takes colours, type and corners from the page by custom properties, and its width from where it stands. */
export const STYLE = `
:host {
  display: block; container-type: inline-size; color-scheme: light dark;
  --ink: var(--bonafide-ink, light-dark(#16191d, #f1f3f5));
  --quiet: var(--bonafide-quiet, light-dark(#4d5661, #b3bcc6));
  --paper: var(--bonafide-paper, light-dark(#fff, #14171a));
  --panel: var(--bonafide-panel, light-dark(#f3f5f7, #1f2429));
  --line: var(--bonafide-line, light-dark(#c9d0d7, #454e57));
  --act: var(--bonafide-act, light-dark(#0b57b0, #8ec2ff));
  --on-act: var(--bonafide-on-act, light-dark(#fff, #0c1a2b));
  --stop: var(--bonafide-stop, light-dark(#b3151b, #ff9a94));
  --check: var(--bonafide-check, light-dark(#8a4b00, #ffc36b));
  --mark: var(--bonafide-mark, light-dark(#ffe59a, #5c4700));
  --corner: var(--bonafide-corner, .75rem);
}
:host([hidden]), [hidden] { display: none !important; }
* { box-sizing: border-box; }
.check {
  color: var(--ink); background: var(--paper); text-align: start; text-autospace: normal; overflow-wrap: anywhere;
  font: var(--bonafide-font, 1.0625rem/1.6 system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif);
  padding: 1rem; border-radius: var(--corner);
}
h2 { font-size: 1.375rem; line-height: 1.3; margin: 0 0 .25rem; }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; color: var(--quiet); }
p { margin: .375rem 0; }
label, legend, summary, .next { font-weight: 600; }
label[for] { display: block; margin-block-start: .75rem; }
.hint, small { color: var(--quiet); font-size: .9375rem; font-weight: 400; }
a { color: var(--act); display: inline-block; padding-block: .25rem; }
textarea {
  display: block; width: 100%; font: inherit; color: inherit; background: var(--paper); resize: vertical;
  border: 1px solid var(--quiet); border-radius: .5rem; padding: .625rem .75rem; margin-block: .375rem;
}
fieldset { border: 0; margin: .75rem 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
legend { padding: 0; }
fieldset label { font-weight: 400; min-height: 2.75rem; display: inline-flex; align-items: center; gap: .5rem; }
input { width: 1.25rem; height: 1.25rem; accent-color: var(--act); margin: 0; }
button {
  font: inherit; font-weight: 700; min-height: 3rem; padding: .625rem 1.5rem; border: 0; border-radius: .5rem;
  color: var(--on-act); background: var(--act); cursor: pointer; max-width: 100%;
}
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
[tabindex="-1"]:focus { outline: none; }
.answer, .ways { border-radius: var(--corner); background: var(--panel); padding: 1rem; margin: 1rem 0; }
.answer { border-inline-start: .5rem solid var(--quiet); }
.answer h2 { font-size: 1.75rem; }
.answer.stop { border-color: var(--stop); }
.answer.stop h2 { color: var(--stop); }
.answer.check-first { border-color: var(--check); }
.answer.check-first h2 { color: var(--check); }
.answer.matches-official { border-color: var(--act); }
.answer.matches-official h2 { color: var(--act); }
.headline { font-size: 1.1875rem; font-weight: 700; }
.pasted { margin: .25rem 0; padding-inline-start: .75rem; border-inline-start: 3px solid var(--line); white-space: pre-line; }
mark { color: inherit; background: var(--mark); border-radius: .2em; padding-inline: .1em; }
dl { margin: .5rem 0 0; }
dl div { border-block-start: 1px solid var(--line); padding: .5rem 0; }
dt { color: var(--quiet); font-size: .9375rem; }
dd { margin: 0; }
ul { padding-inline-start: 1.25rem; margin: .25rem 0; }
details { margin: .5rem 0; }
summary { cursor: pointer; padding: .5rem 0; }
@container (max-width: 22rem) {
  .check { padding: .75rem .5rem; }
  .answer, .ways { padding: .75rem; }
  button { width: 100%; padding-inline: .75rem; }
}
@media (forced-colors: active) { .answer, .ways, button { border: 1px solid; } }
`;
