(() => {
  const { StreamBlockDefinition } = window.wagtailStreamField.blocks;

  /* A copy of a section starts without an anchor, and gets one of its own when it is
     saved. With the same one, whichever stands first would take it, and links to the
     section that was copied would lead to the copy. */
  function leaveAnchorOutOfCopies(sectionDefinition) {
    const anchor = sectionDefinition.childBlockDefsByName?.anchor;
    if (!anchor) return;
    const render = anchor.render.bind(anchor);
    anchor.render = (...args) => {
      const block = render(...args);
      block.getDuplicatedState = () => '';
      return block;
    };
  }

  /* Sections of a type that is not installed are shown in the editor but not offered
     in the block chooser. The group of that block in the definition is left out of the
     chooser's menu; its definition stays, so that stored sections can be shown. */
  class NoticeSectionsDefinition extends StreamBlockDefinition {
    constructor(name, groupedChildBlockDefs, initialChildStates, meta) {
      super(name, groupedChildBlockDefs, initialChildStates, meta);
      Object.values(this.childBlockDefsByName).forEach(leaveAnchorOutOfCopies);
      this.groupedChildBlockDefs = groupedChildBlockDefs
        .map(([group, defs]) => [group, defs.filter((def) => def.name !== 'unregistered')])
        .filter(([, defs]) => defs.length);
    }
  }

  window.telepath.register('wagtail_privacy.blocks.NoticeSections', NoticeSectionsDefinition);
})();
