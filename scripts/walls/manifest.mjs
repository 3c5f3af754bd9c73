import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Everything that the extension may ask of the browser; a further one is a hole until somebody has argued for it here. */
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage']
/** Doors that the manifest must not even name. */
const CLOSED = ['host_permissions', 'optional_permissions', 'optional_host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable', 'chrome_url_overrides', 'devtools_page', 'sandbox', 'update_url', 'oauth2', 'chrome_settings_overrides']

/** What each rule of the policy may allow, word for word. */
const POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'worker-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'"],
  'object-src': ["'none'"],
  'frame-src': ["'none'"],
  'frame-ancestors': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
}

const manifestOf = (folder) => JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'))

/**
 * What the extension may do at all: no site, no script in any page by itself, nothing that others may call.
 * @param {string} folder of the built extension
 * @returns {import('./wall.mjs').Wall}
 */
export function manifestWall(folder) {
  const manifest = manifestOf(folder)
  const holes = CLOSED.filter((key) => key in manifest).map((key) => `"${key}": ${JSON.stringify(manifest[key])}`)
  for (const name of manifest.permissions ?? []) if (!PERMISSIONS.includes(name)) holes.push(`permission "${name}"`)
  if (manifest.manifest_version !== 3) holes.push(`manifest version ${manifest.manifest_version}`)
  if (manifest.incognito !== 'not_allowed') holes.push(`incognito: ${manifest.incognito}`)
  return { name: 'manifest', checked: `${manifest.permissions?.length ?? 0} permissions, ${CLOSED.length} closed doors`, holes }
}

/**
 * What the browser refuses to the extension's own pages: any address but a packed file.
 * @param {string} folder of the built extension
 * @returns {import('./wall.mjs').Wall}
 */
export function policyWall(folder) {
  const policies = manifestOf(folder).content_security_policy ?? {}
  const rules = new Map((policies.extension_pages ?? '').split(';').map((rule) => rule.trim().split(/\s+/)).filter(([name]) => name !== '').map(([name, ...sources]) => [name, sources]))
  const holes = Object.keys(policies).filter((name) => name !== 'extension_pages').map((name) => `a policy for "${name}"`)
  for (const name of Object.keys(POLICY)) if (!rules.has(name)) holes.push(`${name} is not said`)
  for (const [name, sources] of rules) for (const source of sources) if (!(POLICY[name] ?? []).includes(source)) holes.push(`${name} ${source}`)
  return { name: 'policy', checked: `${rules.size} rules`, holes }
}
