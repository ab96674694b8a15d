/** In place of `Object.hasOwn` of 2021, which the libraries use. */
// biome-ignore lint/suspicious/noPrototypeBuiltins: older browsers have no other
export const hasOwn = (object, key) => Object.prototype.hasOwnProperty.call(object, key)
