import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportedFile, OpenIncident } from '../../shared/api/answers.ts';
import type { Result } from '../../shared/api/result.ts';
import { type AppUnderTest, isNative, runProgram, startApp } from './app-under-test.ts';

const samples = resolve(import.meta.dirname, '..', '..', 'assets', 'samples');

let app: AppUnderTest;
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'upfront app '));
  app = await startApp({ dataDir: join(folder, 'data') });
  console.log(isNative ? 'Electron: native' : 'Electron: the double, over a real Chromium');
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A call as the page makes it. */
function call<T>(name: string, argument: unknown): Promise<Result<T>> {
  return app.page.evaluate(
    ([name, argument]) => (window.upfront?.call(name, argument) ?? null) as Promise<never>,
    [name, argument] as const,
  );
}

const windowCount = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, null);

describe('the window', () => {
  it('opens and shows the list of incidents', async () => {
    expect(await app.page.title()).toBe('Upfront');
    await app.page.getByText('Card payments failed for 47 minutes').first().waitFor();
  });

  it('is shown once its page is there, at least as large as the page is made for', async () => {
    const seen = await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return { shown: window?.isVisible(), bounds: window?.getNormalBounds() };
    }, null);
    expect(seen.shown).toBe(true);
    expect(seen.bounds?.width).toBeGreaterThanOrEqual(800);
    expect(seen.bounds?.height).toBeGreaterThanOrEqual(600);
  });

  it('gets one function and the zoom of Electron, and nothing of Node', async () => {
    const seen = await app.page.evaluate(() => ({
      bridge: Object.keys(window.upfront ?? {}),
      frozen: Object.isFrozen(window.upfront),
      node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
    }));
    expect(seen).toEqual({ bridge: ['call', 'zoom', 'zoomed'], frozen: true, node: [] });
  });

  it('is set up as promised', async () => {
    const preferences = await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const contents = window?.webContents as unknown as { getLastWebPreferences: () => object };
      return contents.getLastWebPreferences();
    }, null);
    expect(preferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    });
    expect(preferences).not.toHaveProperty('enableBlinkFeatures');
  });

  it('puts every page into the sandbox, whatever its own settings say', async () => {
    expect(await app.evaluate(({ app }) => app.commandLine.hasSwitch('enable-sandbox'), null)).toBe(true);
  });

  it('runs under a policy that lets it connect to nothing', async () => {
    const blocked = await app.page.evaluate(async () => {
      const policies: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) =>
        policies.push(event.effectiveDirective),
      );
      await fetch('https://example.com/').catch(() => {});
      const refused = [
        () => Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }),
        () =>
          Object.assign(document.createElement('p'), { innerHTML: '<img src=x onerror=window.ran=true>' }),
        () => new Worker('data:text/javascript,1'),
      ].map((make) => {
        try {
          make();
          return 'made';
        } catch (error) {
          return (error as Error).name;
        }
      });
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { policies, refused, ran: 'ran' in window };
    });
    expect(blocked.ran).toBe(false);
    expect(blocked.policies).toContain('connect-src');
    expect(blocked.policies).toContain('require-trusted-types-for');
    expect(blocked.refused).toEqual(['TypeError', 'TypeError', 'TypeError']);
  });
});

describe('the outside', () => {
  it.each(['https://example.com/', 'file:///etc/passwd', 'data:text/html,hello'])(
    'is not navigated to: %s',
    async (address) => {
      const before = app.page.url();
      await app.page.evaluate((to) => {
        location.href = to;
      }, address);
      await app.page.waitForTimeout(300);
      expect(app.page.url()).toBe(before);
      await expect.poll(() => app.page.title()).toBe('Upfront');
    },
  );

  it('is not shown in a frame', async () => {
    const shown = await app.page.evaluate(async () => {
      const frame = Object.assign(document.createElement('iframe'), { src: 'https://example.com/' });
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const { length } = document.querySelectorAll('iframe');
      const title = frame.contentDocument?.title ?? 'out of reach';
      frame.remove();
      return { length, title };
    });
    expect(shown.length).toBe(1);
    expect(shown.title).not.toBe('The world outside');
  });

  it('gets no file from the page', async () => {
    await app.evaluate(({ session }) => {
      const stopped: boolean[] = [];
      session.defaultSession.on('will-download', (event) => stopped.push(event.defaultPrevented));
      Object.assign(globalThis, { stopped });
    }, null);
    await app.page.evaluate(() => {
      const href = URL.createObjectURL(new Blob(['secret']));
      Object.assign(document.createElement('a'), { href, download: 'secret.txt' }).click();
    });
    const stopped = () => app.evaluate(() => (globalThis as unknown as { stopped: boolean[] }).stopped, null);
    await expect.poll(stopped).toEqual([true]);
  });

  it('opens no window', async () => {
    await app.page.evaluate(() => {
      window.open('https://example.com/');
      const link = document.createElement('a');
      Object.assign(link, { href: 'https://example.com/', target: '_blank' });
      link.click();
    });
    await app.page.waitForTimeout(300);
    expect(await windowCount()).toBe(1);
  });

  it('is not found by name, and not loaded even by the main program', async () => {
    const closed = await app.evaluate(({ app }) => app.commandLine.hasSwitch('host-resolver-rules'), null);
    expect(closed).toBe(true);
    const loaded = await app.evaluate(async ({ BrowserWindow }) => {
      const window = new BrowserWindow({ show: false });
      const outcome = await window.loadURL('https://example.com/').then(
        () => 'loaded',
        () => 'refused',
      );
      window.destroy();
      return outcome;
    }, null);
    expect(loaded).toBe('refused');
  });

  it('gives the page no permission but to copy', async () => {
    const states = await app.page.evaluate(async () => {
      const ask = (name: string) => navigator.permissions.query({ name: name as PermissionName });
      const names = ['geolocation', 'notifications', 'clipboard-read', 'clipboard-write'];
      return Promise.all(names.map(async (name) => `${name} ${(await ask(name)).state}`));
    });
    expect(states).toEqual([
      'geolocation denied',
      'notifications denied',
      'clipboard-read denied',
      'clipboard-write granted',
    ]);
  });
});

describe('a call', () => {
  it('of the page is answered', async () => {
    expect(await call('app.info', {})).toMatchObject({
      ok: true,
      value: { host: 'electron', writable: true, canChooseFile: true, notices: [] },
    });
  });

  it('of a page that is not ours is refused, even with our preload', async () => {
    const answer = await app.evaluate(async ({ BrowserWindow }) => {
      const [own] = BrowserWindow.getAllWindows();
      const contents = own?.webContents as unknown as { getLastWebPreferences: () => { preload: string } };
      const { preload } = contents.getLastWebPreferences();
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await stranger.loadURL('data:text/html,<title>Stranger</title>');
      const said: unknown = await stranger.webContents.executeJavaScript(
        'window.upfront.call("incidents.list", { query: "", limit: 10 })',
      );
      stranger.destroy();
      return said;
    }, null);
    expect(answer).toMatchObject({ ok: false, error: { code: 'not-permitted' } });
  });

  it('of a frame in the page is not possible', async () => {
    const reach = await app.page.evaluate(async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const has = 'upfront' in (frame.contentWindow ?? {});
      frame.remove();
      return has;
    });
    expect(reach).toBe(false);
  });
});

describe('a reminder', () => {
  it('is a notification of the system without content, and leads to what was promised', async () => {
    const shown = await call('followUp.remind', { id: 'an incident', title: 'A promise is due', body: '' });
    expect(shown).toEqual({ ok: true, value: null });
    if (isNative) return;
    const words = await app.evaluate(({ Notification }) => {
      const [first] = (Notification as unknown as { all: Electron.Notification[] }).all;
      first?.emit('click');
      return [first?.title, first?.body];
    }, null);
    expect(words).toEqual(['A promise is due', '']);
    await expect.poll(() => app.page.url()).toContain('#/incident/an%20incident/talk/meeting');
    await app.page.goBack();
  });
});

describe('the export', () => {
  it('goes through the dialog to the file, and the folder is shown', async () => {
    const path = join(folder, 'Brief for the CEO.docx');
    await app.evaluate(({ dialog, shell }, path) => {
      const shown: string[] = [];
      dialog.showSaveDialog = async (...given: readonly unknown[]) => {
        Object.assign(globalThis, { asked: given.at(-1) });
        return { canceled: false, filePath: path };
      };
      shell.showItemInFolder = (revealed) => void shown.push(revealed);
      Object.assign(globalThis, { shown });
    }, path);
    const opened = await call<OpenIncident>('samples.open', { id: 'model-card-payments' });
    const chosen = await call<{ path: string }>('files.choose', { suggested: 'brief.docx' });
    expect(chosen).toEqual({ ok: true, value: { path } });
    expect(await app.evaluate(() => (globalThis as unknown as { asked: object }).asked, null)).toMatchObject({
      filters: [{ name: 'Word document', extensions: ['docx'] }],
      properties: expect.arrayContaining(['dontAddToRecent']),
    });
    const id = opened.ok ? opened.value.incident.id : '';
    const exported = await call<ExportedFile>('export.brief', { id, format: 'docx', path, draft: true });
    expect(exported).toMatchObject({ ok: true, value: { path } });
    expect(readFileSync(path).subarray(0, 4).toString('latin1')).toBe('PK\x03\x04');
    expect(await call('files.reveal', { path })).toEqual({ ok: true, value: null });
    expect(await app.evaluate(() => (globalThis as unknown as { shown: string[] }).shown, null)).toEqual([
      path,
    ]);
  });

  it('is left alone when the dialog is cancelled', async () => {
    await app.evaluate(({ dialog }) => {
      dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' });
    }, null);
    expect(await call('files.choose', { suggested: 'brief.docx' })).toEqual({
      ok: true,
      value: { path: null },
    });
  });
});

describe('the menu', () => {
  it('is there, with the keys the page listens to', async () => {
    const menus = await app.evaluate(
      ({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label),
      null,
    );
    expect(menus).toEqual(
      process.platform === 'darwin'
        ? ['Upfront', 'File', 'Edit', 'View', 'Window', 'Help']
        : ['&File', '&Edit', '&View', '&Window', '&Help'],
    );
  });

  const choose = (title: string) =>
    app.evaluate(({ Menu }, wanted) => {
      const lines = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []);
      lines?.find(({ label }) => label === wanted)?.click();
    }, title);

  it('says where a line works that this screen has nothing for', async () => {
    await app.page.getByRole('heading', { level: 1, name: 'Upfront' }).waitFor();
    await choose('Export…');
    await app.page.getByText('“Export…” works in the facts and words.').waitFor();
  });

  it('gives its commands in the page', async () => {
    await app.page.getByRole('heading', { level: 1 }).waitFor();
    await choose('Appearance: dark');
    await expect.poll(() => app.page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    // The frame of the window, too.
    expect(await app.evaluate(({ nativeTheme }) => nativeTheme.themeSource, null)).toBe('dark');
    const marked = () =>
      app.evaluate(({ Menu }) => {
        const lines = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []);
        return lines?.filter(({ checked }) => checked).map(({ label, type }) => `${type} ${label}`);
      }, null);
    await expect.poll(marked).toEqual(['radio Appearance: dark']);
    await choose('Appearance: as the system');
    await expect.poll(() => app.page.evaluate(() => document.documentElement.dataset.theme)).toBe(undefined);
    await expect.poll(marked).toEqual(['radio Appearance: as the system']);
  });
});

describe('a second start', () => {
  it('ends, and the first window comes forward', async () => {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize(), null);
    expect(await app.startAgain()).toBe(0);
    const minimized = () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized(), null);
    await expect.poll(minimized).toBe(false);
    expect(await windowCount()).toBe(1);
  });

  it('with a file opens the incident in it in the first window', async () => {
    const file = join(folder, 'from a colleague.upfront');
    writeFileSync(file, readFileSync(join(samples, 'gitlab-2017.json')));
    expect(await app.startAgain(file)).toBe(0);
    await expect.poll(() => app.page.url()).toContain('#/incident/');
  });

  it('puts a file into the system’s list of recent files only while titles are allowed', async () => {
    await app.evaluate(({ app }) => {
      const listed: string[] = [];
      app.addRecentDocument = (path) => void listed.push(path);
      app.clearRecentDocuments = () => void listed.splice(0);
      Object.assign(globalThis, { listed });
    }, null);
    const listed = () => app.evaluate(() => (globalThis as unknown as { listed: string[] }).listed, null);
    const leave = () => app.evaluate(({ app }) => void app.emit('browser-window-blur'), null);
    const file = join(folder, 'from a colleague.upfront');
    expect(await app.startAgain(file)).toBe(0);
    await app.page.getByRole('heading', { level: 1, name: /GitLab/ }).waitFor();
    expect(await listed()).toEqual([]);
    await call('settings.set', { titlesAllowed: true });
    expect(await app.startAgain(file)).toBe(0);
    await expect.poll(listed).toEqual([file]);
    await leave();
    await call('settings.set', { titlesAllowed: false });
    await leave();
    await expect.poll(listed).toEqual([]);
  });

  it('with a file of an incident that is here in another state says that a copy was opened', async () => {
    await app.evaluate(({ dialog }) => {
      const told: string[] = [];
      dialog.showMessageBox = (async (...given: readonly unknown[]) => {
        told.push((given.at(-1) as { detail: string }).detail);
        return { response: 0 };
      }) as unknown as typeof dialog.showMessageBox;
      Object.assign(globalThis, { told });
    }, null);
    const told = () => app.evaluate(() => (globalThis as unknown as { told: string[] }).told, null);
    const file = join(folder, 'from a colleague.upfront');
    const before = app.page.url();
    expect(await app.startAgain(file)).toBe(0);
    expect([app.page.url(), await told()]).toEqual([before, []]);
    const record = JSON.parse(readFileSync(join(samples, 'gitlab-2017.json'), 'utf8'));
    record.facts.summary = 'Another state of it.';
    writeFileSync(file, JSON.stringify(record));
    expect(await app.startAgain(file)).toBe(0);
    await expect.poll(told).toEqual([expect.stringContaining('The file was opened as a copy beside it')]);
    await expect.poll(() => app.page.url()).not.toBe(before);
  });

  it('with a file that is none says so in one sentence', async () => {
    await app.evaluate(({ dialog }) => {
      const said: string[] = [];
      dialog.showErrorBox = (_title, content) => void said.push(content);
      Object.assign(globalThis, { said });
    }, null);
    const file = join(folder, 'broken.upfront');
    writeFileSync(file, '{"schema": 1');
    expect(await app.startAgain(file)).toBe(0);
    const said = () => app.evaluate(() => (globalThis as unknown as { said: string[] }).said.join(), null);
    await expect
      .poll(said)
      .toBe(
        'broken.upfront: It begins as JSON, but cannot be read as such: it is cut short or damaged. Nothing was imported.',
      );
  });
});

it('is the command line, too, while its window is open', async () => {
  const { code, said } = await runProgram('check', join(samples, 'model-card-payments.json'));
  expect(code).toBe(0);
  expect(said).toMatch(/^0 errors, /m);
  expect(await runProgram('check', join(folder, 'nothing.json'))).toEqual({ code: 2, said: '' });
  expect(await windowCount()).toBe(1);
});
