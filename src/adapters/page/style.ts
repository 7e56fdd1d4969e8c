/** The style sheet of the page: large type, few colours, readable on a phone in the sun and in the dark. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#16191d, #f1f3f5);
  --quiet: light-dark(#4d5661, #b3bcc6);
  --paper: light-dark(#ffffff, #14171a);
  --panel: light-dark(#f3f5f7, #1f2429);
  --line: light-dark(#c9d0d7, #454e57);
  --act: light-dark(#0b57b0, #8ec2ff);
  --on-act: light-dark(#ffffff, #0c1a2b);
  --stop: light-dark(#b3151b, #ff9a94);
  --check: light-dark(#8a4b00, #ffc36b);
  --match: light-dark(#0b57b0, #8ec2ff);
  --mark: light-dark(#ffe08a, #6b4e00);
}
* { box-sizing: border-box; }
body {
  margin: 0; color: var(--ink); background: var(--paper);
  text-autospace: normal;
  font: 1.0625rem/1.6 system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif;
}
body:lang(zh-Hant) { font-family: system-ui, "PingFang TC", "Noto Sans CJK TC", "Microsoft JhengHei", sans-serif; }
header, main, footer { max-width: 42rem; margin: 0 auto; padding: 0 1rem; }
header { display: flex; justify-content: space-between; padding-top: 1rem; }
header a, header span { color: var(--quiet); padding: .25rem; }
main a:not(.button) { color: var(--act); }
.brand { font-weight: 700; text-decoration: none; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 1rem 0 .5rem; }
h2 { font-size: 1.375rem; line-height: 1.3; margin: 0 0 .25rem; }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; color: var(--quiet); }
p { margin: .375rem 0; }
label, legend { font-weight: 600; }
form > label { display: block; margin-top: 1rem; }
.hint, small { color: var(--quiet); font-size: .9375rem; font-weight: 400; }
textarea, input:not([type=radio]) {
  width: 100%; font: inherit; color: inherit; background: var(--paper);
  border: 1px solid var(--quiet); border-radius: .5rem; padding: .625rem .75rem;
}
textarea { field-sizing: content; min-height: 6.5em; max-height: 16em; }
fieldset { border: 0; margin: 1rem 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
legend { padding: 0; margin-bottom: .25rem; }
fieldset label { font-weight: 400; min-height: 2.75rem; display: inline-flex; align-items: center; gap: .5rem; }
input[type=radio] { width: 1.25rem; height: 1.25rem; accent-color: var(--act); }
button, .button {
  display: inline-block; font: inherit; font-weight: 700; min-height: 3rem; padding: .625rem 1.5rem;
  border: 0; border-radius: .5rem; color: var(--on-act); background: var(--act); text-decoration: none; cursor: pointer;
}
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
.error { border-left: .375rem solid var(--stop); padding: .5rem .75rem; background: var(--panel); }
.answer, .ways { border-radius: .75rem; background: var(--panel); padding: 1rem 1.125rem; margin: 1rem 0; }
.answer { border-left: .5rem solid var(--quiet); }
.answer h2 { font-size: 2rem; }
.answer.stop { border-color: var(--stop); }
.answer.stop h2 { color: var(--stop); }
.answer.check-first { border-color: var(--check); }
.answer.check-first h2 { color: var(--check); }
.answer.matches-official { border-color: var(--match); }
.answer.matches-official h2 { color: var(--match); }
.number { font-size: 2rem; font-weight: 700; }
.headline { font-size: 1.1875rem; font-weight: 700; }
.next { font-weight: 600; }
.channel, q { overflow-wrap: anywhere; }
dl { margin: .5rem 0 0; }
dl div { border-top: 1px solid var(--line); padding: .5rem 0; }
dt { color: var(--quiet); font-size: .9375rem; }
dd { margin: 0; }
ul { padding-left: 1.25rem; margin: .25rem 0; }
.pasted { margin: .5rem 0; padding: .5rem .75rem; border-left: .25rem solid var(--line); background: var(--paper); border-radius: .25rem; overflow-wrap: anywhere; white-space: pre-wrap; }
mark { color: inherit; background: var(--mark); border-radius: .125rem; padding: 0 .125rem; font-weight: 600; }
.share { display: inline-block; padding: .625rem 0; }
.columns { columns: 11rem; padding: 0; list-style: none; }
.columns li { break-inside: avoid; }
.columns a, .tactics a { display: inline-block; padding: .375rem 0; }
.tactics { padding: 0; list-style: none; }
footer { border-top: 1px solid var(--line); margin-top: 2.5rem; padding-top: .75rem; padding-bottom: 1.5rem; }
footer nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
footer a { color: var(--quiet); padding: .5rem 0; }
.visually-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[hidden] { display: none; }
h2[tabindex]:focus-visible { outline-offset: .25rem; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
details { margin: 1rem 0; }
summary { cursor: pointer; font-weight: 600; padding: .5rem 0; }
`.trimStart();
