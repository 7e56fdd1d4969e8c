/** Hands a link on: by the phone's own way of sharing, else into the clipboard, else one simply follows it. */
export function shareLinks(page: Document): void {
  page.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.share') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void share(link);
  });
}

async function share(link: HTMLAnchorElement): Promise<void> {
  const { href } = link;
  try {
    if (navigator.share) await navigator.share({ url: href });
    else {
      await navigator.clipboard.writeText(href);
      link.textContent = link.dataset.done ?? link.textContent;
    }
  } catch (error) {
    // Whoever closes the phone's own window has decided.
    if (!(error instanceof DOMException && error.name === 'AbortError')) location.assign(href);
  }
}
