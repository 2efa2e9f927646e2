/** What can be done to a result from its card, beside opening it and making its form. */
export const ResultActions = (_result: { readonly id: string }) => null;
