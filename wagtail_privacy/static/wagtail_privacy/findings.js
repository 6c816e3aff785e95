(() => {
  /* What the checks say of a section stands at its block in the page editor. They are
     asked when the editor opens and after each automatic save; a save by the button
     opens the editor anew. */
  const { privacyFindings, privacyLabel } = document.currentScript.dataset;
  const NOTE = 'data-privacy-note';
  const KINDS = { error: 'critical', warning: 'warning', advice: 'info' };
  const ICONS = { error: 'warning', warning: 'warning', advice: 'info-circle' };
  let asked = 0;

  /* The address of the form has the key of the page, also after a new page has been
     saved for the first time. */
  function address() {
    const action = document.querySelector('form[data-edit-form]')?.action ?? '';
    const key = action.match(/\/pages\/(\d+)\/edit\//)?.[1];
    return key && privacyFindings.replace(/0\/$/, `${key}/`);
  }

  async function ask() {
    const url = address();
    if (!url) return;
    asked += 1;
    const turn = asked;
    let response;
    try {
      response = await fetch(url, { headers: { Accept: 'application/json' } });
    } catch {
      return; // Whoever leaves the page ends the request; a later save asks again.
    }
    if (turn !== asked || !response.ok || response.redirected) return;
    show((await response.json()).findings);
  }

  function show(findings) {
    const byBlock = new Map();
    findings.forEach((item) => {
      byBlock.set(item.block, [...(byBlock.get(item.block) ?? []), item]);
    });
    document.querySelectorAll(`[${NOTE}]`).forEach((note) => {
      if (!byBlock.has(note.getAttribute(NOTE))) note.remove();
    });
    byBlock.forEach((items, block) => {
      const place = block && placeOf(block);
      if (!place) return;
      const note = noteOf(block, items);
      const before = document.querySelector(`[${NOTE}="${CSS.escape(block)}"]`);
      if (before?.isEqualNode(note)) return;
      before?.remove();
      place.before(note);
    });
  }

  /* A note stands between the head of a block and what folds away. */
  function placeOf(block) {
    const child = document.querySelector(
      `[data-streamfield-child][data-contentpath="${CSS.escape(block)}"]`,
    );
    return child?.querySelector('[data-streamfield-stream-content], .w-panel__content');
  }

  function noteOf(block, items) {
    const note = document.createElement('div');
    note.className = 'privacy-findings';
    note.setAttribute(NOTE, block);
    note.setAttribute('role', 'note');
    note.setAttribute('aria-label', privacyLabel);
    items.forEach(({ severity, label, message, article }) => {
      const line = document.createElement('div');
      line.className = `help-block help-${KINDS[severity]}`;
      const strong = document.createElement('strong');
      strong.textContent = `${label}: `;
      line.append(icon(ICONS[severity]), strong, message);
      if (article) line.append(` (${article})`);
      note.append(line);
    });
    return note;
  }

  function icon(name) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    svg.setAttribute('class', `icon icon-${name}`);
    svg.setAttribute('aria-hidden', 'true');
    use.setAttribute('href', `#icon-${name}`);
    svg.append(use);
    return svg;
  }

  document.addEventListener('w-autosave:success', ask);
  if (document.readyState === 'complete') ask();
  else window.addEventListener('load', ask);
})();
