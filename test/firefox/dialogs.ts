import type { FirefoxWindow, View } from './window'

/** The parts of Firefox's own code that these functions use, inside the browser. */
interface Registrar {
  registerFactory(id: unknown, name: string, contract: string, factory: object): void
}
declare const Services: { readonly uuid: { generateUUID(): unknown }; readonly wm: { getMostRecentWindow(type: string): { readonly document: Document } } }
declare const Components: { readonly manager: { QueryInterface(which: unknown): Registrar } }
declare const Cc: Readonly<Record<string, { createInstance(which: unknown): { initWithPath(path: string): void } }>>
declare const Ci: Readonly<Record<string, unknown>>
declare const ChromeUtils: { generateQI(names: string[]): unknown }

/** From now on the system's file dialog, which nothing can press in without a display, answers with this file. */
export function answerFileDialog({ inChrome }: { readonly inChrome: View['evaluate'] }, file: string): Promise<void> {
  return inChrome((path) => {
    const chosen = Cc['@mozilla.org/file/local;1']?.createInstance(Ci['nsIFile'])
    chosen?.initWithPath(path)
    const dialog = {
      QueryInterface: ChromeUtils.generateQI(['nsIFilePicker']),
      init() {}, appendFilters() {}, appendFilter() {}, appendRawFilter() {},
      isModeSupported: () => Promise.resolve(true),
      file: chosen,
      fileURL: null,
      filterIndex: 0,
      defaultString: '',
      defaultExtension: '',
      addToRecentDocs: false,
      displayDirectory: null,
      displaySpecialDirectory: '',
      okButtonLabel: '',
      capture: 0,
      mode: 0,
      open(done: { done(result: number): void }) { setTimeout(() => done.done(0), 0) },
    }
    const setTimeout = (Services.wm.getMostRecentWindow('navigator:browser') as unknown as typeof globalThis).setTimeout
    const factory = { QueryInterface: ChromeUtils.generateQI(['nsIFactory']), createInstance: () => dialog }
    Components.manager.QueryInterface(Ci['nsIComponentRegistrar']).registerFactory(Services.uuid.generateUUID(), '', '@mozilla.org/filepicker;1', factory)
  }, file)
}

/** Chooses an entry of the menu that a press of the mouse's right button has opened; false: it is not there (yet). */
export function chooseInMenu({ inChrome }: FirefoxWindow, label: string): Promise<boolean> {
  return inChrome((words) => {
    const menu = Services.wm.getMostRecentWindow('navigator:browser').document.getElementById('contentAreaContextMenu') as unknown as (Element & { readonly state: string; activateItem(item: Element): void }) | null
    const entry = [...(menu?.querySelectorAll('menuitem') ?? [])].find((one) => one.getAttribute('label') === words && !one.hasAttribute('hidden'))
    if (menu?.state !== 'open' || !entry) return false
    menu.activateItem(entry)
    return true
  }, label)
}

/** What Firefox asks the person about a site, in its own words; '' while it asks nothing. */
export function askedPermission({ inChrome }: FirefoxWindow): Promise<string> {
  return inChrome(() => {
    const asking = Services.wm.getMostRecentWindow('navigator:browser').document.querySelector('#notification-popup popupnotification')
    return asking ? [asking.getAttribute('name'), asking.getAttribute('endlabel'), asking.textContent].join(' ').replace(/\s+/g, ' ') : ''
  })
}

/** Presses Firefox's own "Allow" or "Deny". */
export function answerPermission({ inChrome }: FirefoxWindow, allow: boolean): Promise<void> {
  return inChrome((yes) => {
    const asking = Services.wm.getMostRecentWindow('navigator:browser').document.querySelector('#notification-popup popupnotification') as unknown as { button: HTMLElement; secondaryButton: HTMLElement }
    ;(yes ? asking.button : asking.secondaryButton).click()
  }, allow)
}
