import { beforeEach, describe, expect, it, vi } from 'vitest'

/** The modules as the build for one browser has them. */
async function builtFor(browser: string) {
  vi.resetModules()
  vi.stubEnv('BROWSER', browser)
  const { openPanel, SHUT_HOSTS } = await import('../bridge/platform')
  const { shutOut } = await import('../entrypoints/sidepanel/enter')
  const { placeOf } = await import('../entrypoints/sidepanel/subject')
  return { openPanel, SHUT_HOSTS, shutOut, placeOf }
}

const opened = { side: vi.fn(() => Promise.resolve()), sidebar: vi.fn(() => Promise.resolve()) }

beforeEach(() => {
  vi.stubGlobal('browser', { runtime: { id: 'it' }, sidePanel: { open: opened.side }, sidebarAction: { open: opened.sidebar } })
  vi.clearAllMocks()
})

describe('what the browsers do differently', () => {
  it('opens the side panel of Chromium, of the tab that was pressed in', async () => {
    const { openPanel } = await builtFor('chrome')
    await openPanel({ tabId: 7 })
    expect(opened.side).toHaveBeenCalledWith({ tabId: 7 })
    expect(opened.sidebar).not.toHaveBeenCalled()
  })

  it('opens the sidebar of Firefox', async () => {
    const { openPanel } = await builtFor('firefox')
    await openPanel({ tabId: 7 })
    expect(opened.sidebar).toHaveBeenCalledWith()
    expect(opened.side).not.toHaveBeenCalled()
  })

  it('offers a site in Firefox only, for a pressed tab of the web only', async () => {
    const pdf = 'https://files.example/a/b.pdf?x=1#page=2'
    const chromium = await builtFor('chrome')
    expect(chromium.shutOut(pdf, true)).toEqual({ at: 'problem', code: 'no-access', params: {} })
    const firefox = await builtFor('firefox')
    expect(firefox.shutOut(pdf, true)).toEqual({ at: 'problem', code: 'no-access', params: {}, site: 'https://files.example/*' })
    expect(firefox.shutOut('http://127.0.0.1:8080/b.pdf', true)).toMatchObject({ site: 'http://127.0.0.1/*' })
    expect(firefox.shutOut('file:///b.pdf', true)).toEqual({ at: 'problem', code: 'local-file', params: {} })
    expect(firefox.shutOut(undefined, true)).toEqual({ at: 'problem', code: 'no-access', params: {} })
    for (const { shutOut } of [chromium, firefox]) expect(shutOut(pdf, false)).toEqual({ at: 'problem', code: 'lapsed', params: {} })
  })

  it('knows the sites that each keeps to itself', async () => {
    const reader = 'moz-extension://it/reader.html'
    expect((await builtFor('firefox')).placeOf('https://addons.mozilla.org/x', reader)).toBe('restricted')
    expect((await builtFor('chrome')).placeOf('https://addons.mozilla.org/x', reader)).toBe('web')
  })
})
