/** Letters in the colour of the paper: `color` against the nearest opaque background. */

type Colour = readonly [red: number, green: number, blue: number]
type Styles = (element: Element) => CSSStyleDeclaration

const PAPER: Colour = [255, 255, 255]
/** Largest difference of a channel, of 255, at which letters still melt into their ground. */
const MELTS = 12

/** The computed value of no background at all. */
const CLEAR = 'rgba(0, 0, 0, 0)'

/** Whether an element may lie over something that is not its ancestor. */
function isLayer(style: CSSStyleDeclaration): boolean {
  const { position } = style
  return position !== 'static' && (position !== 'relative' || style.zIndex !== 'auto')
}

/** An opaque colour as computed by the browser; null when it lets something shine through or is none that we read. */
function opaque(value: string): Colour | null {
  const parts = /^rgba?\((\d{1,3}), (\d{1,3}), (\d{1,3})(?:, ([\d.]{1,8}))?\)$/.exec(value)
  if (!parts || (parts[4] !== undefined && Number(parts[4]) < 0.99)) return null
  return [Number(parts[1]), Number(parts[2]), Number(parts[3])]
}

/**
 * Tells letters that melt into their ground. Where the ground is not sure (a picture, a layer over something else, a dark
 * scheme) the answer is no: to call honest text hidden is worse than to miss a trick.
 */
export function inkOf(styleOf: Styles): { isLikeGround(element: Element): boolean } {
  const grounds = new Map<Element, Colour | 'unsure'>()
  const groundOf = (element: Element): Colour | 'unsure' => {
    const path: Element[] = []
    let ground: Colour | 'unsure' | undefined
    for (let at: Element | null = element; ground === undefined; at = at.parentElement) {
      if (!at) { ground = PAPER; break }
      ground = grounds.get(at)
      if (ground !== undefined) break
      path.push(at)
      const style = styleOf(at)
      const background = style.backgroundColor
      if (style.backgroundImage !== 'none') ground = 'unsure'
      else if (background !== CLEAR) ground = opaque(background) ?? 'unsure'
      else if (isLayer(style)) ground = 'unsure'
      else if (!at.parentElement && ((at.getRootNode() as { host?: unknown }).host || /dark/.test(style.colorScheme))) ground = 'unsure'
    }
    for (const at of path) grounds.set(at, ground)
    return ground
  }
  const answers = new Map<Element, boolean>()
  const decide = (element: Element): boolean => {
    const style = styleOf(element)
    const letters = opaque(style.webkitTextFillColor || style.color)
    const ground = letters && groundOf(element)
    return letters !== null && ground !== null && ground !== 'unsure' && letters.every((channel, at) => Math.abs(channel - (ground[at] as number)) <= MELTS) && style.textShadow === 'none'
  }
  return {
    isLikeGround(element) {
      let answer = answers.get(element)
      if (answer === undefined) answers.set(element, (answer = decide(element)))
      return answer
    },
  }
}
