import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Stage } from '../entrypoints/sidepanel/stage'

const answer = vi.hoisted(() => vi.fn())
vi.mock('wxt/browser', () => ({ browser: {} }))
vi.mock('../bridge/channel', () => ({ askTab: answer }))
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

describe('a page that goes away', () => {
  let stage: Stage
  const drop = vi.fn()
  const follow = () => new PageFollow({ stage: () => stage, tab: () => 1, show: vi.fn(), reread: vi.fn(), drop, open: vi.fn() })
  const reviewed = { at: 'reviewed' } as Stage
  beforeEach(() => { vi.clearAllMocks(); stage = { at: 'loading', title: '', page: null, pages: null } })

  it('while its review is being made takes the review with it', async () => {
    answer.mockResolvedValue(null)
    const page = follow()
    page.begin()
    page.changed('left')
    page.changed('grown')
    page.settled()
    expect(drop).not.toHaveBeenCalled()
    stage = reviewed
    page.settled()
    await vi.waitFor(() => expect(drop.mock.calls).toEqual([[false]]))
  })

  it('and is there again, read by us, keeps its review', async () => {
    answer.mockResolvedValue({})
    const page = follow()
    page.changed('left')
    stage = reviewed
    page.settled()
    await Promise.resolve()
    expect(answer).toHaveBeenCalledWith(1, 'ping', {})
    expect(drop).not.toHaveBeenCalled()
  })

  it('for another of the same site, by its own script, is said when the review stands', () => {
    const page = follow()
    page.changed('moved')
    stage = reviewed
    page.settled()
    expect(drop.mock.calls).toEqual([[true]])
  })
})
