/** Says why something is filled in that the article doesn't give, or left open. */

/** Why a day is that of publication. */
export const NO_DAY = 'No day is given.';
