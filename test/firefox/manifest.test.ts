import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { EXTENSION } from './window'

const file = path.join(EXTENSION, 'manifest.json')

describe.skipIf(!existsSync(file))('the extension built for Firefox', () => {
  it('asks for these permissions, and for a site only when a person presses', () => {
    const { name, short_name, description, version, ...manifest } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
    expect([name, short_name, description, version]).toEqual(['__MSG_name__', '__MSG_short__', '__MSG_description__', expect.stringMatching(/^\d+\.\d+\.\d+$/)])
    expect(manifest).toEqual({
      manifest_version: 3,
      default_locale: 'en',
      incognito: 'not_allowed',
      icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
      permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
      optional_permissions: ['webRequest', 'webRequestBlocking', 'webRequestFilterResponse'],
      optional_host_permissions: ['http://*/*', 'https://*/*'],
      action: { default_title: '__MSG_press__', default_area: 'navbar' },
      background: { scripts: ['background.js'] },
      sidebar_action: { default_panel: 'sidepanel.html', default_title: '__MSG_short__', open_at_install: false },
      browser_specific_settings: { gecko: { id: expect.stringMatching(/^\{[0-9a-f-]{36}\}$/), strict_min_version: '153.0', data_collection_permissions: { required: ['none'] } } },
      // The same policy as in Chromium, to the letter: it connects to nothing.
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data: blob:; connect-src 'self'; object-src 'none'; frame-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
      },
    })
  })
})
