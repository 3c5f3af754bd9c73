import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Stage } from '../entrypoints/sidepanel/stage'

vi.mock('wxt/browser', () => ({ browser: {} }))
const { PageFollow } = await import('../entrypoints/sidepanel/page-follow')

describe('a page that grows', () => {
  let stage: Stage
  const reread = vi.fn()
  const show = vi.fn()
  const follow = () => new PageFollow({ stage: () => stage, tab: () => 1, show, reread, drop: vi.fn(), open: vi.fn() })
  const reviewed = { at: 'reviewed' } as Stage
  beforeEach(() => { vi.clearAllMocks(); stage = { at: 'loading', title: '', page: null, pages: null } })

  it('while it is being reviewed is read again once the review stands', () => {
    const page = follow()
    page.begin()
    page.changed('grown')
    page.settled()
    expect(reread).not.toHaveBeenCalled()
    stage = reviewed
    page.settled()
    page.settled()
    expect(reread.mock.calls).toEqual([[{ again: true }]])
  })

  it('is forgotten with the review that it was about', () => {
    const page = follow()
    page.changed('grown')
    page.begin()
    stage = reviewed
    page.settled()
    expect(reread).not.toHaveBeenCalled()
  })

  it('under somebody’s hand is said, and not read', () => {
    const page = follow()
    stage = reviewed
    page.touch()
    page.changed('grown')
    expect(reread).not.toHaveBeenCalled()
    expect(show).toHaveBeenCalledWith({ ...reviewed, note: 'grown' })
  })
})
