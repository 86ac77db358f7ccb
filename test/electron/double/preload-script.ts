/**
 * The preload as a sandboxed one sees the world: CommonJS with a `require` that knows "electron" alone, in the main
 * frame only. What it exposes is frozen, as across Electron's bridge.
 */
export function preloadScript(source: string): string {
  return `(() => {
  const invoke = window.electronDoubleInvoke;
  delete window.electronDoubleInvoke;
  if (window !== window.top) return;
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name, api) => Object.defineProperty(window, name, { value: Object.freeze(api) }),
    },
    ipcRenderer: { invoke: (channel, ...args) => invoke(channel, args) },
  };
  const require = (name) => {
    if (name !== 'electron') throw new Error('module not found: ' + name);
    return electron;
  };
  ((require, module, exports) => {
${source}
  })(require, { exports: {} }, {});
})();`;
}
