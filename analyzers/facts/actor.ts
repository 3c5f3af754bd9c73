/**
 * Who a sentence binds: a party; `everyone` (双方, each party, or a role that either may bear: 违约方, the party in breach);
 * a `person` who is no party (责任人, "those responsible"); `implied`: elided, but the other words name the payee or "the other
 * party", so that only one is left; null: nobody can be told.
 */
export type Actor =
  | { readonly is: 'party'; readonly name: string }
  | { readonly is: 'everyone' }
  | { readonly is: 'person'; readonly word: string }
  | { readonly is: 'implied' }
  | null

export const EVERY: Actor = { is: 'everyone' }
export const IMPLIED: Actor = { is: 'implied' }
