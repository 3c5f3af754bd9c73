/**
 * Loads a package of the folder that this file lies in: `install.mjs` copies it to where the rivals are installed.
 * @param {string} name
 */
export const load = (name) => import(name)
