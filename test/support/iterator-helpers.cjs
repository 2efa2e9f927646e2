/* Univer's tables use iterator helpers (Map.keys().some), which Node 20 lacks. */
const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
const helpers = {
  some(test) {
    for (const item of this) if (test(item)) return true;
    return false;
  },
  every(test) {
    for (const item of this) if (!test(item)) return false;
    return true;
  },
  find(test) {
    for (const item of this) if (test(item)) return item;
  },
  forEach(visit) {
    for (const item of this) visit(item);
  },
  toArray() {
    return [...this];
  },
  *map(change) {
    for (const item of this) yield change(item);
  },
  *filter(test) {
    for (const item of this) if (test(item)) yield item;
  },
};
for (const [name, value] of Object.entries(helpers))
  if (!prototype[name]) Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
