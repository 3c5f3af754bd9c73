import { describe, expect, it } from 'vitest'
import { fileNameOf, isOwnLink, placeOf } from '../entrypoints/sidepanel/subject'

const READER = 'chrome-extension://abc/reader.html'

describe('what a tab shows', () => {
  it.each([
    ['https://example.com/nda', 'web'],
    ['http://127.0.0.1:8080/a.pdf', 'web'],
    ['file:///home/a/nda.html', 'web'],
    [`${READER}#x`, 'reader'],
    ['chrome-extension://abc/welcome.html', 'own'],
    ['chrome-extension://other/reader.html', 'restricted'],
    ['chrome://version/', 'restricted'],
    ['devtools://devtools/', 'restricted'],
    ['view-source:https://example.com', 'restricted'],
    ['https://chromewebstore.google.com/detail/x', 'restricted'],
    ['https://chrome.google.com/webstore/x', 'restricted'],
    ['not an address', 'restricted'],
    [undefined, 'unknown'],
    ['', 'unknown'],
  ])('%s is %s', (url, place) => expect(placeOf(url, READER)).toBe(place))

  it('takes a linked file only from the page’s own origin', () => {
    expect(isOwnLink('https://example.com/files/a.docx', 'https://example.com/x')).toBe(true)
    expect(isOwnLink('https://example.com.evil.test/a.docx', 'https://example.com/x')).toBe(false)
    expect(isOwnLink('http://example.com/a.docx', 'https://example.com/x')).toBe(false)
    expect(isOwnLink('https://example.com:444/a.docx', 'https://example.com/x')).toBe(false)
    expect(isOwnLink('file:///a.docx', 'file:///b.html')).toBe(false)
    expect(isOwnLink('/a.docx', 'https://example.com/x')).toBe(false)
    expect(isOwnLink('https://example.com/a.docx', undefined)).toBe(false)
  })

  it('names a file by the end of its address', () => {
    expect(fileNameOf('https://example.com/a/%E5%90%88%E5%90%8C.pdf?x=1')).toBe('合同.pdf')
    expect(fileNameOf('https://example.com/')).toBe('')
    expect(fileNameOf('https://example.com/%ff')).toBe('')
  })
})
