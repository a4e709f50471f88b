/** How the nodes of one group are drawn: a colour, and an outline that tells them apart in grey. */
export interface GroupLook {
  readonly colour: string
  readonly outline: 'solid' | 'dashed' | 'dotted' | 'double'
}

/**
 * Colours for groups, after Okabe and Ito: told apart by colour-blind people, with 3 : 1 against both grounds of the
 * theme and against the white of an icon. Neighbours in the list differ in outline too.
 */
export const groupLooks: readonly GroupLook[] = [
  { colour: '#0072b2', outline: 'solid' },
  { colour: '#d55e00', outline: 'dashed' },
  { colour: '#00916a', outline: 'dotted' },
  { colour: '#b8609a', outline: 'double' },
  { colour: '#a07400', outline: 'solid' },
  { colour: '#3d86c6', outline: 'dashed' },
  { colour: '#8a5fc7', outline: 'dotted' },
]

/** All groups after those that have a look of their own, and what belongs to none. */
export const otherLook: GroupLook = { colour: '#77818f', outline: 'solid' }
