/* Sections of a type that is not installed are shown in the editor but not offered
   in the block chooser. The group of that block in the definition is left out of the
   chooser's menu; its definition stays, so that stored sections can be shown. */
(() => {
  const { StreamBlockDefinition } = window.wagtailStreamField.blocks;

  class NoticeSectionsDefinition extends StreamBlockDefinition {
    constructor(name, groupedChildBlockDefs, initialChildStates, meta) {
      super(name, groupedChildBlockDefs, initialChildStates, meta);
      this.groupedChildBlockDefs = groupedChildBlockDefs
        .map(([group, defs]) => [group, defs.filter((def) => def.name !== 'unregistered')])
        .filter(([, defs]) => defs.length);
    }
  }

  window.telepath.register('wagtail_privacy.blocks.NoticeSections', NoticeSectionsDefinition);
})();
