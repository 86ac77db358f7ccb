/**
 * The preload as a sandboxed one sees the world: CommonJS with a `require` that knows "electron" alone, in the main
 * frame only. What it exposes is frozen, as across Electron's bridge.
 */
export function preloadScript(source: string, zoomFactor: number): string {
  return `(() => {
  const invoke = window.electronDoubleInvoke;
  const tellZoom = window.electronDoubleZoom;
  delete window.electronDoubleInvoke;
  delete window.electronDoubleZoom;
  if (window !== window.top) return;
  let zoom = ${zoomFactor};
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name, api) => Object.defineProperty(window, name, { value: Object.freeze(api) }),
    },
    webFrame: {
      getZoomFactor: () => zoom,
      setZoomFactor: (factor) => { zoom = factor; tellZoom(factor); },
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
