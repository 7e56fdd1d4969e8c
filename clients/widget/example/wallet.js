/** The wallet's side: it sets attributes, and hears what the element says. */
const check = document.querySelector('bonafide-check');
const choices = document.querySelector('#choices');
const heard = document.querySelector('#heard');

choices.addEventListener('submit', event => event.preventDefault());
choices.addEventListener('change', () => {
  const { brand, locale, mode, theme } = Object.fromEntries(new FormData(choices));
  check.setAttribute('brand', brand);
  check.setAttribute('locale', locale);
  check.setAttribute('mode', mode);
  document.documentElement.style.colorScheme = theme;
  check.style.colorScheme = theme;
});

const tell = line => {
  heard.textContent = `${line}\n${heard.textContent}`;
};
check.addEventListener('bonafide-ready', ({ detail }) => tell(`bonafide-ready: the ${detail.where} judges`));
check.addEventListener('bonafide-verdict', ({ detail }) =>
  tell(`bonafide-verdict: ${detail.verdict}, ${detail.action}`),
);
check.addEventListener('bonafide-secret', ({ detail }) =>
  tell(`bonafide-secret: ${detail.kinds.join(', ')}`),
);
check.addEventListener('bonafide-error', ({ detail }) => tell(`bonafide-error: ${detail.code}`));
